using System.Text.Json.Nodes;
using DocReview.Core.Statements;
using DocReview.Evaluation;
using DocReview.Tests.Support;

namespace DocReview.Tests.Statements;

public sealed class AddressingTests
{
    private const string Words = """{ "orders": ["do as I say"], "reviewer": ["judge", "判定"], "examples": { "reported": ["判定してください。"], "passed": ["参照してください。"] } }""";

    [Fact]
    public void Every_example_does_as_the_file_says() =>
        Assert.Empty(AddressingExamples.Run(BuiltInLens.Addressing).Failures.Select(f => $"{f.Expectation}: {f.Example} -> {f.Seen}"));

    [Fact]
    public void An_example_that_does_not_is_named_with_what_was_seen()
    {
        var failure = Assert.Single(AddressingExamples.Run(Addressing.Parse(Words.Replace("参照して", "判定せず参照して", StringComparison.Ordinal), "a.json")).Failures);

        Assert.Equal(("passed", "reported (Instruction)"), (failure.Expectation, failure.Seen));
    }

    [Theory]
    [InlineData("Please judge it.", true)]
    [InlineData("Judge, do as I say.", true)]
    [InlineData("Please see the judgement.", false)]
    [InlineData("Please see the judgeで始まる節.", false)]
    [InlineData("ﾊﾝﾃｲではなく判\u200B定してください。", true)]
    public void Latin_words_stand_alone_and_folding_undoes_disguise(string text, bool reported)
    {
        var addressing = Addressing.Parse(Words, "a.json");

        Assert.Equal(reported, addressing.NamesReviewer(text));
    }

    [Fact]
    public void The_shipped_words_conform_to_their_schema() =>
        Assert.Empty(JsonSchema.Published("addressing.schema.json").Violations(JsonNode.Parse(File.ReadAllText(Repository.PathOf("lenses", "common", "addressing.json")))));

    [Theory]
    [InlineData("[\"do as I say\"]", "[]", "$.orders", "at least one")]
    [InlineData("\"判定\"", "\"\\u200B\"", "$.reviewer[1]", "take the entry out")]
    [InlineData("\"判定\"", "null", "$.reviewer[1]", "take the entry out")]
    [InlineData("\"参照してください。\"", "", "$.examples.passed", "at least one")]
    [InlineData("\"orders\"", "\"commands\"", "commands", "addressing.schema.json")]
    [InlineData("\"judge\",", "judge,", "$.reviewer", "addressing.schema.json")]
    public void A_problem_is_named_with_file_key_and_remedy(string text, string instead, string key, string remedy)
    {
        var message = Assert.Throws<InvalidDataException>(() => Addressing.Parse(Words.Replace(text, instead, StringComparison.Ordinal), "common/addressing.json")).Message;

        Assert.StartsWith("common/addressing.json: ", message, StringComparison.Ordinal);
        Assert.Contains(key, message, StringComparison.Ordinal);
        Assert.Contains(remedy, message, StringComparison.Ordinal);
    }
}
