using System.Text.Json;
using DocReview.Core.Findings;
using DocReview.Core.Reports;

namespace DocReview.Writing.Json;

/// <summary>One entry of <c>findings</c>.</summary>
internal static class FindingJson
{
    public static void Write(Utf8JsonWriter json, ReportedFinding reported)
    {
        var finding = reported.Finding;
        json.WriteStartObject();
        json.WriteString("bestPracticeId", finding.BestPracticeId);
        json.WriteString("questionId", reported.Practice.QuestionId);
        json.WriteString("pillar", reported.Practice.PillarId);
        json.WriteString("risk", JsonNames.Of(reported.Practice.Risk));
        JsonNames.WriteLocalized(json, "title", reported.Practice.Title);
        json.WriteString("status", JsonNames.Of(finding.Status));
        json.WriteString("basis", JsonNames.Of(finding.Basis));
        JsonNames.WriteLocalized(json, "asIs", reported.AsIs);
        JsonNames.WriteLocalized(json, "toBe", reported.ToBe);
        JsonNames.WriteLocalized(json, "rationale", reported.Rationale);
        Criteria(json, reported);
        Evidence(json, reported);
        json.WriteStartArray("rules");
        foreach (var rule in finding.Rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            json.WriteString("detail", rule.Detail);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        JsonNames.WriteStrings(json, "needsHuman", finding.NeedsHuman);
        Observations(json, finding);
        if (!finding.OtherDocuments.IsEmpty) JsonNames.WriteStrings(json, "otherDocuments", finding.OtherDocuments);
        json.WriteEndObject();
    }

    private static void Criteria(Utf8JsonWriter json, ReportedFinding reported)
    {
        json.WriteStartArray("criteria");
        foreach (var criterion in reported.Finding.Criteria)
        {
            json.WriteStartObject();
            json.WriteString("id", criterion.Id);
            json.WriteBoolean("essential", criterion.Essential);
            json.WriteString("verdict", JsonNames.Of(criterion.Verdict));
            JsonNames.WriteStrings(json, "evidence", criterion.Evidence);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    // What each statement was believed to say, and what made the engine say so: for docreview explain.
    private static void Observations(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartArray("observations");
        foreach (var evidence in finding.Evidence)
        {
            json.WriteStartObject();
            json.WriteString("statementId", evidence.StatementId);
            json.WriteString("target", evidence.TargetId);
            json.WriteString("stance", JsonNames.Of(evidence.Stance));
            json.WriteString("weight", JsonNames.Of(evidence.Weight));
            json.WriteString("engine", evidence.Engine);
            json.WriteString("source", evidence.Source);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    // A statement may bear several criteria; here it is cited once per stance.
    private static void Evidence(Utf8JsonWriter json, ReportedFinding reported)
    {
        json.WriteStartArray("evidence");
        foreach (var evidence in reported.Finding.Evidence.DistinctBy(e => (e.StatementId, e.Stance)))
        {
            json.WriteStartObject();
            json.WriteString("statementId", evidence.StatementId);
            json.WriteString("stance", JsonNames.Of(evidence.Stance));
            json.WriteString("quote", evidence.Quote);
            JsonNames.WritePage(json, evidence.Page);
            json.WriteString("sectionId", evidence.SectionId);
            json.WriteString("engine", evidence.Engine);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
