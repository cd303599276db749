using System.Text.Json;
using System.Text.Json.Serialization;

namespace DocReview.Evaluation.Goldens;

/// <summary>What was reached before, and must not be lost: <c>goldens/baselines/offline.json</c>.</summary>
internal sealed record Baseline
{
    [JsonPropertyName("$schema")] public string? Schema { get; set; }

    /// <summary>Per <c>case/file</c>: how many bases agree.</summary>
    public required SortedDictionary<string, int> Agreed { get; init; }

    /// <summary>Per <c>case/file</c>: how many non-compliant practices were called compliant.</summary>
    public required SortedDictionary<string, int> FalseCompliant { get; init; }

    public static Baseline? Load(string goldens)
    {
        var file = PathOf(goldens);
        return File.Exists(file) ? JsonSerializer.Deserialize(File.ReadAllText(file), GoldenJson.Default.Baseline) : null;
    }

    public static string PathOf(string goldens) => Path.Combine(goldens, "baselines", "offline.json");

    /// <summary>What is worse than before, one line each.</summary>
    public IEnumerable<string> Regressions(IEnumerable<CaseScore> scores)
    {
        foreach (var score in scores)
        {
            if (Agreed.TryGetValue(score.Name, out var agreed) && score.Agreed < agreed)
                yield return $"{score.Name}: {score.Agreed} bases agree, {agreed} did before";
            if (FalseCompliant.TryGetValue(score.Name, out var compliant) && score.FalseCompliant > compliant)
                yield return $"{score.Name}: {score.FalseCompliant} false compliant, {compliant} before";
        }
    }
}
