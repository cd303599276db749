using System.Text.Json;
using System.Text.Json.Serialization;
using DocReview.Core.Findings;

namespace DocReview.Evaluation.Goldens;

/// <summary>A document with the verdicts that experts gave it before any engine saw it: <c>goldens/cases/&lt;id&gt;/expected.json</c>.</summary>
internal sealed record GoldenCase
{
    private const string HeldOut = "held-out";
    private static readonly string[] Formats = ["docx", "md", "pdf", "txt"];

    [JsonPropertyName("$schema")] public string? Schema { get; set; }

    public required string Id { get; init; }

    public required string Title { get; init; }

    public required string Description { get; init; }

    /// <summary><c>ja</c> or <c>en</c>.</summary>
    public required string Language { get; init; }

    public required string[] Tags { get; init; }

    /// <summary>One per best practice, in lens order.</summary>
    public required GoldenLabel[] Labels { get; init; }

    /// <summary>Whether the case is kept for the last measurement: whoever tunes signals does not look at what went wrong on it.</summary>
    [JsonIgnore] public bool IsHeldOut => Tags.Contains(HeldOut, StringComparer.Ordinal);

    /// <summary>Whether a folder holds goldens.</summary>
    public static bool IsFolder(string folder) => Directory.Exists(Path.Combine(folder, "cases"));

    /// <summary>The forms in which a case's document is given, in ordinal order.</summary>
    /// <exception cref="InvalidDataException">There is none.</exception>
    public static IReadOnlyList<string> Sources(string folder)
    {
        string[] sources = [.. Formats.Select(f => Path.Combine(folder, $"source.{f}")).Where(File.Exists)];
        return sources.Length > 0 ? sources : throw new InvalidDataException($"{folder}: there is no source.{string.Join(", source.", Formats)}.");
    }

    /// <summary>Loads all cases below a folder, in ordinal order of their ids.</summary>
    /// <exception cref="InvalidDataException">A file is no golden; the message names file and JSON path.</exception>
    public static IReadOnlyList<(GoldenCase Case, string Folder)> LoadAll(string goldens)
    {
        var root = Path.Combine(goldens, "cases");
        if (!Directory.Exists(root)) throw new InvalidDataException($"There are no goldens below \"{goldens}\": the folder \"cases\" is missing.");
        return [.. Directory.EnumerateDirectories(root)
            .Where(d => File.Exists(Path.Combine(d, "expected.json")))
            .Order(StringComparer.Ordinal)
            .Select(d => (Load(Path.Combine(d, "expected.json")), d))];
    }

    private static GoldenCase Load(string file)
    {
        try
        {
            return JsonSerializer.Deserialize(File.ReadAllText(file), GoldenJson.Default.GoldenCase) ?? throw new JsonException("the file holds null");
        }
        catch (JsonException e)
        {
            throw new InvalidDataException($"{file}: {e.Message}", e);
        }
    }
}

/// <summary>The verdict on one practice.</summary>
internal sealed record GoldenLabel
{
    public required string Practice { get; init; }

    /// <summary>Accepted bases, the preferred one first: two where honest experts differ.</summary>
    public required FindingBasis[] Accept { get; init; }

    public GoldenEvidence Evidence { get; set; } = new();

    /// <summary>Why, in one sentence.</summary>
    public required string Reason { get; init; }
}

/// <summary>Distinctive parts of the statements that must, may, or must not, be cited.</summary>
internal sealed record GoldenEvidence
{
    public string[] Must { get; set; } = [];

    /// <summary>Parts of the other statements that an expert cites; null when the experts were only asked for what decides.</summary>
    public string[]? May { get; set; }

    public string[] MustNot { get; set; } = [];
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    AllowDuplicateProperties = false,
    WriteIndented = true,
    NewLine = "\n",
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(GoldenCase))]
[JsonSerializable(typeof(Baseline))]
internal sealed partial class GoldenJson : JsonSerializerContext;
