using System.Text.Json;
using System.Text.Json.Serialization;
using DocReview.Core.Documents;

namespace DocReview.Hosting.Explaining;

// What explain reads of review.json; everything else in the file is passed over.

/// <summary>A result as it was written.</summary>
internal sealed record ReviewFile
{
    public required int FormatVersion { get; init; }
    public required ReviewedDocument Document { get; init; }
    public ReviewedLens? Lens { get; init; }
    public ReviewRun? Run { get; init; }
    public required ReviewedFinding[] Findings { get; init; }

    /// <exception cref="InvalidDataException">The file is no review.json of this format; the message says why.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static ReviewFile Load(string path)
    {
        try
        {
            var file = JsonSerializer.Deserialize(File.ReadAllBytes(path), ReviewFileJson.Default.ReviewFile) ?? throw new InvalidDataException($"{path}: the file holds null.");
            if (file.FormatVersion != 1) throw new InvalidDataException($"{path}: formatVersion {file.FormatVersion} is not known; this program reads 1.");
            return file;
        }
        catch (JsonException e)
        {
            throw new InvalidDataException($"{path}: this is no review.json: {e.Message}", e);
        }
    }
}

internal sealed record ReviewedDocument
{
    public required string FileName { get; init; }
    public ReviewedSection[] Sections { get; set; } = [];
    public ReviewedStatement[] Statements { get; set; } = [];
}

internal sealed record ReviewedSection(string Id, string? Number, string Title)
{
    public string Heading => Number is null ? Title : $"{Number} {Title}";
}

internal sealed record ReviewedStatement(string Id, string SectionId, string Kind, string Text, int? Page);

internal sealed record ReviewedLens(string Id, string Edition, string Sha256);

internal sealed record ReviewRun(string Engine, string? Model);

internal sealed record ReviewedFinding
{
    public required string BestPracticeId { get; init; }
    public required string Risk { get; init; }
    public required LocalizedText Title { get; init; }
    public required string Status { get; init; }
    public required string Basis { get; init; }
    public required LocalizedText Rationale { get; init; }
    public required ReviewedCriterion[] Criteria { get; init; }
    public required FiredRule[] Rules { get; init; }
    public string[] NeedsHuman { get; set; } = [];

    /// <summary>Absent in results of earlier versions.</summary>
    public ReviewedObservation[]? Observations { get; init; }

    public string[] OtherDocuments { get; set; } = [];
}

internal sealed record ReviewedCriterion(string Id, bool Essential, string Verdict, string[] Evidence);

internal sealed record ReviewedObservation(string StatementId, string Target, string Stance, string Weight, string Engine, string Source);

internal sealed record FiredRule(string Id, string Detail);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(ReviewFile))]
internal sealed partial class ReviewFileJson : JsonSerializerContext;
