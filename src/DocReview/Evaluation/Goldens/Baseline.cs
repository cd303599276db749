using System.Text.Json;
using System.Text.Json.Serialization;

namespace DocReview.Evaluation.Goldens;

/// <summary>What was reached before, and must not be lost: <c>goldens/baselines/offline.json</c>. All counts are per <c>case/form</c>.</summary>
internal sealed record Baseline
{
    [JsonPropertyName("$schema")] public string? Schema { get; set; }

    /// <summary>How many bases agree.</summary>
    public required SortedDictionary<string, int> Agreed { get; init; }

    /// <summary>How many non-compliant practices were called compliant.</summary>
    public required SortedDictionary<string, int> FalseCompliant { get; init; }

    /// <summary>How many statuses agree.</summary>
    public SortedDictionary<string, int> StatusAgreed { get; set; } = [];

    /// <summary>How many of the experts' quotes were cited.</summary>
    public SortedDictionary<string, int> Evidence { get; set; } = [];

    public static Baseline Of(IReadOnlyList<CaseScore> scores)
    {
        SortedDictionary<string, int> Each(Func<CaseScore, int> count) => new(scores.ToDictionary(s => s.Name, count), StringComparer.Ordinal);
        return new() { Agreed = Each(s => s.Agreed), FalseCompliant = Each(s => s.FalseCompliant), StatusAgreed = Each(s => s.StatusAgreed), Evidence = Each(s => s.Evidence.Found) };
    }

    public static Baseline? Load(string goldens)
    {
        var file = PathOf(goldens);
        return File.Exists(file) ? JsonSerializer.Deserialize(File.ReadAllText(file), GoldenJson.Default.Baseline) : null;
    }

    public static string PathOf(string goldens) => Path.Combine(goldens, "baselines", "offline.json");

    public string ToJson() => JsonSerializer.Serialize(this, GoldenJson.Default.Baseline) + "\n";

    /// <summary>What is worse than before, one line each. A document that is gone is worse too: leaving it out would hide what it shows.</summary>
    public IEnumerable<string> Regressions(IReadOnlyList<CaseScore> scores)
    {
        foreach (var missing in Agreed.Keys.Except(scores.Select(s => s.Name), StringComparer.Ordinal))
            yield return $"{missing}: it was measured before and is not there";
        foreach (var score in scores)
        {
            if (Agreed.TryGetValue(score.Name, out var agreed) && score.Agreed < agreed)
                yield return $"{score.Name}: {score.Agreed} bases agree, {agreed} did before";
            if (StatusAgreed.TryGetValue(score.Name, out var status) && score.StatusAgreed < status)
                yield return $"{score.Name}: {score.StatusAgreed} statuses agree, {status} did before";
            if (FalseCompliant.TryGetValue(score.Name, out var compliant) && score.FalseCompliant > compliant)
                yield return $"{score.Name}: {score.FalseCompliant} false compliant, {compliant} before";
            if (Evidence.TryGetValue(score.Name, out var evidence) && score.Evidence.Found < evidence)
                yield return $"{score.Name}: {score.Evidence.Found} expected quotes cited, {evidence} before";
        }
    }
}
