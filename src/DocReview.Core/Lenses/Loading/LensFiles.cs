using System.Text.Json;
using System.Text.Json.Serialization;
using DocReview.Core.Documents;

namespace DocReview.Core.Lenses.Loading;

// The lens as it lies on disk. Optional properties have setters, because the source generator overwrites the default of an init-only one. Unknown and duplicate keys are refused by the serializer, with the JSON path.

internal sealed record LensFile
{
    [JsonPropertyName("$schema")] public string? Schema { get; set; }
    public required string Id { get; init; }
    public required string Edition { get; init; }
    public required LocalizedText Title { get; init; }
    public Dictionary<string, string[]> Terms { get; set; } = [];
    public SubjectEntry? Subject { get; set; }
    public required PillarEntry[] Pillars { get; init; }

    /// <summary>Practice ids of earlier editions to their successors.</summary>
    public Dictionary<string, string> Retired { get; set; } = [];

    /// <summary>Name of the rules file beside the lens file.</summary>
    public string? Rules { get; set; }
}

internal sealed record SubjectEntry
{
    public required string[] Words { get; init; }
    public required int AtLeast { get; init; }
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
    [JsonPropertyName("$schema")] public string? Schema { get; set; }
    public required string Id { get; init; }
    public required LocalizedText Title { get; init; }
    public Dictionary<string, string[]> Terms { get; set; } = [];
    public required PracticeEntry[] BestPractices { get; init; }
}

internal sealed record PracticeEntry
{
    public required string Id { get; init; }
    public required LocalizedText Title { get; init; }
    public required string Risk { get; init; }
    public required string Url { get; init; }
    public required CriterionEntry[] Criteria { get; init; }
    public AntiPatternEntry[] AntiPatterns { get; set; } = [];
}

internal sealed record CriterionEntry
{
    public required string Id { get; init; }
    public required bool Essential { get; init; }
    public required LocalizedText Text { get; init; }
    public required LocalizedText ToBe { get; init; }
    public required LocalizedText Ask { get; init; }
    public SignalEntry[] Signals { get; set; } = [];
    public ExamplesEntry Examples { get; set; } = new();
}

internal sealed record AntiPatternEntry
{
    public required string Id { get; init; }
    public required string Effect { get; init; }
    public required LocalizedText Text { get; init; }
    public required LocalizedText ToBe { get; init; }
    public required SignalEntry[] Signals { get; init; }
    public ExamplesEntry Examples { get; set; } = new();
}

internal sealed record SignalEntry
{
    public string[] All { get; set; } = [];
    public string[] Any { get; set; } = [];
    public string[] None { get; set; } = [];
    public AtLeastEntry? AtLeast { get; set; }
    public string[] Under { get; set; } = [];
    public string Within { get; set; } = "statement";
    public string Polarity { get; set; } = "affirmative";
    public string Opposite { get; set; } = "contradicts";
    public string Weight { get; set; } = "states";
}

internal sealed record AtLeastEntry
{
    public required int Count { get; init; }
    public required string[] Of { get; init; }
}

internal sealed record ExamplesEntry
{
    public string[] Match { get; set; } = [];
    public string[] NoMatch { get; set; } = [];
    public string[] Contradict { get; set; } = [];
}

internal sealed record TermsFile
{
    [JsonPropertyName("$schema")] public string? Schema { get; set; }

    /// <summary>Spelling variant to standard spelling, replaced in text and terms alike.</summary>
    public Dictionary<string, string> Variants { get; set; } = [];

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
[JsonSerializable(typeof(RulesFile))]
internal sealed partial class LensJson : JsonSerializerContext;
