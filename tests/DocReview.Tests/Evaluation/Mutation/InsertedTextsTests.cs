using System.Text.Json.Nodes;
using DocReview.Evaluation.Mutation;
using DocReview.Tests.Support;

namespace DocReview.Tests.Evaluation.Mutation;

public sealed class InsertedTextsTests
{
    private const string Entry = """{ "id": "add-poem", "description": { "ja": "詩を加える", "en": "Add a poem" }, "place": "sections", "expect": "nothingChanges", "texts": ["古池や"] }""";

    [Fact]
    public void The_shipped_texts_conform_to_their_schema() =>
        Assert.Empty(JsonSchema.Published("inserted-texts.schema.json").Violations(JsonNode.Parse(File.ReadAllText(InsertedTexts.DefaultPath))));

    [Fact]
    public void An_entry_is_a_relation_under_its_own_id()
    {
        var relation = RelationCatalog.With(Load(Entry)).Single(r => r.Id == "add-poem");

        Assert.Equal("Add a poem", relation.Description.En);
    }

    [Theory]
    [InlineData("add-poem", "Add Poem", "$.relations[0].id", "kebab-case")]
    [InlineData("Add a poem", " ", "$.relations[0].description.en", "in one line")]
    [InlineData("詩を加える", "", "$.relations[0].description.ja", "in one line")]
    [InlineData("古池や", " ", "$.relations[0].texts[0]", "take the entry out")]
    [InlineData("\"古池や\"", "", "$.relations[0].texts", "at least one")]
    [InlineData("sections", "margins", "$.relations[0].place", "inserted-texts.schema.json")]
    [InlineData("\"texts\"", "\"words\"", "words", "inserted-texts.schema.json")]
    public void A_problem_is_named_with_file_key_and_remedy(string text, string instead, string key, string remedy)
    {
        var message = Assert.Throws<InvalidDataException>(() => Load(Entry.Replace(text, instead, StringComparison.Ordinal))).Message;

        Assert.Contains("texts.json", message, StringComparison.Ordinal);
        Assert.Contains(key, message, StringComparison.Ordinal);
        Assert.Contains(remedy, message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("add-poem")]
    [InlineData("full-width")]
    public void An_id_belongs_to_one_relation(string id)
    {
        var entries = Load($"{Entry}, {Entry.Replace("add-poem", id, StringComparison.Ordinal)}");

        Assert.Contains($"\"{id}\"", Assert.Throws<InvalidDataException>(() => RelationCatalog.With(entries)).Message, StringComparison.Ordinal);
    }

    private static IReadOnlyList<InsertedTexts> Load(string entries)
    {
        using var folder = new TemporaryFolder();
        return InsertedTexts.Load(folder.Write("texts.json", $$"""{ "relations": [ {{entries}} ] }"""));
    }
}
