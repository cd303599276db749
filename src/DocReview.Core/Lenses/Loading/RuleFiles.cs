using System.Text.Json.Serialization;
using DocReview.Core.Documents;

namespace DocReview.Core.Lenses.Loading;

// The rules of a lens as they lie on disk.

internal sealed record RulesFile
{
    [JsonPropertyName("$schema")] public string? Schema { get; set; }
    public Dictionary<string, string[]> Terms { get; set; } = [];
    public required RuleEntry[] Rules { get; init; }
}

internal sealed record RuleEntry
{
    public required string Code { get; init; }
    public required LocalizedText Title { get; init; }
    public required LocalizedText Explanation { get; init; }
    public required LocalizedText Message { get; init; }
    public Dictionary<string, SignalEntry[]> Facts { get; set; } = [];
    public RuleSubjectEntry[] Subjects { get; set; } = [];
    public RuleEffectEntry[] Effects { get; set; } = [];
    public required RuleExamplesEntry Examples { get; init; }
}

internal sealed record RuleSubjectEntry
{
    public required string Id { get; init; }
    public required LocalizedText Name { get; init; }
    public required string[] Words { get; init; }
    public RuleEffectEntry[] Effects { get; set; } = [];
}

internal sealed record RuleEffectEntry
{
    public required string Kind { get; init; }
    public string? Practice { get; set; }
    public string? Target { get; set; }
    public required string Cite { get; init; }
}

internal sealed record RuleExamplesEntry
{
    public required string[] Fires { get; init; }
    public required string[] Silent { get; init; }
}
