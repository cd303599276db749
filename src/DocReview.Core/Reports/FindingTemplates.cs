using System.Text.Json;
using System.Text.Json.Serialization;
using DocReview.Core.Documents;

namespace DocReview.Core.Reports;

/// <summary>The sentences that AS-IS, TO-BE, rationale and overview are made of: <c>lenses/common/templates.json</c>.</summary>
public sealed record FindingTemplates
{
    [JsonPropertyName("$schema")] public string? Schema { get; set; }
    public required LocalizedText Quote { get; init; }
    public required LocalizedText Place { get; init; }
    public required LocalizedText PlaceWithPage { get; init; }
    public required LocalizedText Preamble { get; init; }
    public required LocalizedText Item { get; init; }
    public required LocalizedText ItemWithQuotes { get; init; }
    public required LocalizedText Step { get; init; }
    public required UnreadTemplates Unread { get; init; }
    public required AsIsTemplates AsIs { get; init; }
    public required ToBeTemplates ToBe { get; init; }
    public required RationaleTemplates Rationale { get; init; }
    public required OverviewTemplates Overview { get; init; }

    /// <summary>Reads the templates.</summary>
    /// <exception cref="JsonException">A key is missing, unknown or doubled; the message names its JSON path.</exception>
    public static FindingTemplates Parse(string json) =>
        JsonSerializer.Deserialize(json, TemplatesJson.Default.FindingTemplates) ?? throw new JsonException("templates.json holds null");
}

/// <summary>How pages and parts that were not read wholly are named.</summary>
public sealed record UnreadTemplates(LocalizedText Page, LocalizedText Pages, LocalizedText InPart, LocalizedText More);

public sealed record AsIsTemplates(
    LocalizedText Stated,
    LocalizedText Violations,
    LocalizedText Limits,
    LocalizedText Touched,
    LocalizedText Missing,
    LocalizedText Silent,
    LocalizedText SilentSoFar,
    LocalizedText Unread,
    LocalizedText UnreadFigure,
    LocalizedText NotApplicable);

public sealed record ToBeTemplates(LocalizedText Keep, LocalizedText Strengthen, LocalizedText Also, LocalizedText NotApplicable);

public sealed record RationaleTemplates(
    LocalizedText Satisfied,
    LocalizedText PartialMissing,
    LocalizedText PartialLimited,
    LocalizedText Contradicted,
    LocalizedText NotStated,
    LocalizedText NotStatedSoFar,
    LocalizedText NotApplicable);

public sealed record OverviewTemplates(LocalizedText Counts, LocalizedText Bases, LocalizedText High, LocalizedText NoHigh, LocalizedText Unread, LocalizedText NotJudged);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    AllowDuplicateProperties = false,
    ReadCommentHandling = JsonCommentHandling.Skip,
    AllowTrailingCommas = true)]
[JsonSerializable(typeof(FindingTemplates))]
internal sealed partial class TemplatesJson : JsonSerializerContext;
