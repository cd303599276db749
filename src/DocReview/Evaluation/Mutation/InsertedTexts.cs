using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using DocReview.Core.Documents;

namespace DocReview.Evaluation.Mutation;

/// <summary>Where the texts of a relation are put.</summary>
internal enum InsertionPlace
{
    /// <summary>Each text at the beginning of the document, at its end, and in a table at its end.</summary>
    Document,

    /// <summary>One text behind each section, in turn.</summary>
    Sections,
}

/// <summary>What must hold when the texts are there.</summary>
internal enum InsertionOutcome
{
    NothingBecomesCompliant,
    NothingChanges,
}

/// <summary>The texts of one relation that puts paragraphs into documents: an entry of <c>goldens/inserted-texts.json</c>.</summary>
internal sealed partial record InsertedTexts
{
    public const string FileName = "inserted-texts.json";

    /// <summary>The relation's id, in kebab-case.</summary>
    public required string Id { get; init; }

    public required LocalizedText Description { get; init; }

    public required InsertionPlace Place { get; init; }

    public required InsertionOutcome Expect { get; init; }

    public required string[] Texts { get; init; }

    /// <summary>The program's own copy.</summary>
    public static string DefaultPath => Path.Combine(AppContext.BaseDirectory, "goldens", FileName);

    /// <summary>Reads all entries, in the file's order.</summary>
    /// <exception cref="InvalidDataException">An entry cannot be used; the message names file and key, and says what to do.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static IReadOnlyList<InsertedTexts> Load(string file)
    {
        try
        {
            var entries = (JsonSerializer.Deserialize(File.ReadAllText(file), InsertedTextsJson.Default.InsertedTextsFile) ?? throw new JsonException("the file holds null")).Relations;
            var problem = entries.SelectMany((e, i) => e.Problems().Select(p => $"$.relations[{i}].{p}")).FirstOrDefault();
            return problem is null ? entries : throw new InvalidDataException($"{file}: {problem}.");
        }
        catch (JsonException e)
        {
            throw new InvalidDataException($"{file}: {e.Message} Compare with docs/schemas/inserted-texts.schema.json.", e);
        }
    }

    private IEnumerable<string> Problems()
    {
        if (!KebabCase().IsMatch(Id)) yield return $"id: \"{Id}\" is no kebab-case id; write small letters with hyphens between words";
        if (string.IsNullOrWhiteSpace(Description.Ja)) yield return "description.ja: is empty; say in one line what is inserted and what must follow";
        if (string.IsNullOrWhiteSpace(Description.En)) yield return "description.en: is empty; say in one line what is inserted and what must follow";
        if (Texts.Length == 0) yield return "texts: is empty; write at least one paragraph";
        for (var i = 0; i < Texts.Length; i++)
        {
            if (string.IsNullOrWhiteSpace(Texts[i])) yield return $"texts[{i}]: is blank; write the paragraph to insert, or take the entry out";
        }
    }

    [GeneratedRegex("^[a-z]+(-[a-z]+)*$")]
    private static partial Regex KebabCase();
}

internal sealed record InsertedTextsFile
{
    [JsonPropertyName("$schema")] public string? Schema { get; set; }

    public required InsertedTexts[] Relations { get; init; }
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    AllowDuplicateProperties = false)]
[JsonSerializable(typeof(InsertedTextsFile))]
internal sealed partial class InsertedTextsJson : JsonSerializerContext;
