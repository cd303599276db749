using System.Text.Json;
using DocReview.Core.Reports;

namespace DocReview.Writing.Json;

/// <summary>The part <c>summary</c>.</summary>
internal static class SummaryJson
{
    public static void Write(Utf8JsonWriter json, ReviewSummary summary)
    {
        var counts = summary.Counts;
        json.WriteStartObject("summary");
        json.WriteNumber("bestPractices", counts.Total);
        json.WriteNumber("compliant", counts.Compliant);
        json.WriteNumber("nonCompliant", counts.NonCompliant);
        json.WriteNumber("notApplicable", counts.NotApplicable);
        json.WriteStartObject("byBasis");
        json.WriteNumber("satisfied", counts.Satisfied);
        json.WriteNumber("partial", counts.Partial);
        json.WriteNumber("contradicted", counts.Contradicted);
        json.WriteNumber("notStated", counts.NotStated);
        json.WriteEndObject();
        json.WriteStartObject("byRisk");
        foreach (var (risk, count) in summary.NonCompliantByRisk) json.WriteNumber(JsonNames.Of(risk), count);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
