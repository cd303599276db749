using System.Text.Json;
using DocReview.Core.Decisions;

namespace DocReview.Writing.Json;

/// <summary>Writes people's decisions: <c>docs/schemas/decisions.schema.json</c>.</summary>
public static class DecisionsJson
{
    /// <summary>Writes UTF-8 JSON to <paramref name="output"/>, which stays open.</summary>
    /// <param name="source">Where the decisions come from.</param>
    /// <param name="decisions">The decisions, with their standing where they were held against a new run; else null.</param>
    /// <param name="output">Where to.</param>
    public static void Write(DecisionSource source, IEnumerable<(PracticeDecision Decision, DecisionStanding? Standing)> decisions, Stream output)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(decisions);
        using var json = new Utf8JsonWriter(output, JsonNames.Options);
        json.WriteStartObject();
        json.WriteNumber("formatVersion", ReviewDecisions.FormatVersion);
        json.WriteStartObject("source");
        json.WriteString("fileName", source.FileName);
        json.WriteString("sha256", source.Sha256);
        json.WriteString("runId", source.RunId);
        json.WriteEndObject();
        json.WriteStartArray("practices");
        foreach (var (decision, standing) in decisions) Write(json, decision, standing);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, PracticeDecision practice, DecisionStanding? standing)
    {
        json.WriteStartObject();
        json.WriteString("bestPracticeId", practice.PracticeId);
        json.WriteString("evidenceHash", practice.EvidenceHash);
        if (standing is { } known) json.WriteString("standing", JsonNames.Of(known));
        json.WriteStartArray("decisions");
        foreach (var decision in practice.Decisions)
        {
            json.WriteStartObject();
            json.WriteString("subject", JsonNames.Of(decision.Subject));
            json.WriteString("was", decision.Was);
            json.WriteString("is", decision.Is);
            json.WriteString("reason", decision.Reason);
            json.WriteString("by", decision.By);
            if (decision.At is { } at) json.WriteString("at", at);
            else json.WriteNull("at");
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
