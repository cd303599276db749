using System.Text.Json;
using System.Text.Json.Serialization;
using DocReview.Core.Documents;

namespace DocReview.Core.Lenses.Loading;

// The lens as it lies on disk. Unknown and duplicate keys are refused by the serializer, with the JSON path.

internal sealed record LensFile
{
    [JsonPropertyName("$schema")] public string? Schema { get; init; }
    public required string Id { get; init; }
    public required string Edition { get; init; }
    public required LocalizedText Title { get; init; }
    public Dictionary<string, string[]> Terms { get; init; } = [];
    public required PillarEntry[] Pillars { get; init; }
}

internal sealed record PillarEntry
{
    public required string Id { get; init; }
    public required LocalizedText Title { get; init; }

    /// <summary>A question, or <c>{ "$include": "SEC01.json" }</c>.</summary>
    public required JsonElement[] Questions { get; init; }
}

internal sealed record QuestionEntry
{
    [JsonPropertyName("$schema")] public string? Schema { get; init; }
    public required string Id { get; init; }
    public required LocalizedText Title { get; init; }
    public Dictionary<string, string[]> Terms { get; init; } = [];
    public required PracticeEntry[] BestPractices { get; init; }
}

internal sealed record PracticeEntry
{
    public required string Id { get; init; }
    public required LocalizedText Title { get; init; }
    public required string Risk { get; init; }
    public required string Url { get; init; }
    public required CriterionEntry[] Criteria { get; init; }
    public AntiPatternEntry[] AntiPatterns { get; init; } = [];
}

internal sealed record CriterionEntry
{
    public required string Id { get; init; }
    public required bool Essential { get; init; }
    public required LocalizedText Text { get; init; }
    public required LocalizedText ToBe { get; init; }
    public required LocalizedText Ask { get; init; }
    public SignalEntry[] Signals { get; init; } = [];
    public ExamplesEntry Examples { get; init; } = new();
}

internal sealed record AntiPatternEntry
{
    public required string Id { get; init; }
    public required string Effect { get; init; }
    public required LocalizedText Text { get; init; }
    public required LocalizedText ToBe { get; init; }
    public required SignalEntry[] Signals { get; init; }
    public ExamplesEntry Examples { get; init; } = new();
}

internal sealed record SignalEntry
{
    public string[] All { get; init; } = [];
    public string[] Any { get; init; } = [];
    public string[] None { get; init; } = [];
    public AtLeastEntry? AtLeast { get; init; }
    public string[] Under { get; init; } = [];
    public string Within { get; init; } = "statement";
    public string Polarity { get; init; } = "affirmative";
    public string Opposite { get; init; } = "contradicts";
    public string Weight { get; init; } = "states";
}

internal sealed record AtLeastEntry
{
    public required int Count { get; init; }
    public required string[] Of { get; init; }
}

internal sealed record ExamplesEntry
{
    public string[] Match { get; init; } = [];
    public string[] NoMatch { get; init; } = [];
    public string[] Contradict { get; init; } = [];
}

internal sealed record TermsFile
{
    [JsonPropertyName("$schema")] public string? Schema { get; init; }

    /// <summary>Spelling variant to standard spelling, replaced in text and terms alike.</summary>
    public Dictionary<string, string> Variants { get; init; } = [];

    public required Dictionary<string, string[]> Terms { get; init; }
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    AllowDuplicateProperties = false,
    ReadCommentHandling = JsonCommentHandling.Skip,
    AllowTrailingCommas = true)]
[JsonSerializable(typeof(LensFile))]
[JsonSerializable(typeof(QuestionEntry))]
[JsonSerializable(typeof(TermsFile))]
internal sealed partial class LensJson : JsonSerializerContext;
