using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using DocReview.Core.Findings;

namespace DocReview.Evaluation.Goldens;

/// <summary>Prints scores as JSON, for programs. Of held-out cases it gives the figures, and what did not agree only when asked.</summary>
internal static class ScoreJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Print(IReadOnlyList<CaseScore> scores, ScoreDetails details, IReadOnlyList<string> regressions)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteStartArray("documents");
            foreach (var score in scores) Document(json, score, details == ScoreDetails.All || (details == ScoreDetails.Open && !score.IsHeldOut));
            json.WriteEndArray();
            Total(json, "total", [.. scores.Where(s => !s.IsHeldOut)]);
            Total(json, "heldOut", [.. scores.Where(s => s.IsHeldOut)]);
            json.WriteStartArray("regressions");
            foreach (var regression in regressions) json.WriteStringValue(regression);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void Document(Utf8JsonWriter json, CaseScore score, bool disagreements)
    {
        json.WriteStartObject();
        json.WriteString("name", score.Name);
        json.WriteBoolean("heldOut", score.IsHeldOut);
        Figures(json, score);
        if (disagreements)
        {
            json.WriteStartArray("disagreements");
            foreach (var practice in score.Practices.Where(p => !p.Agrees || p.MissingEvidence.Length + p.WrongEvidence.Length > 0)) Disagreement(json, practice);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void Total(Utf8JsonWriter json, string name, CaseScore[] scores)
    {
        if (scores.Length == 0)
        {
            json.WriteNull(name);
            return;
        }

        var total = CaseScore.Total(name, scores);
        json.WriteStartObject(name);
        Figures(json, total);
        json.WriteStartObject("confusion");
        foreach (var expected in Enum.GetValues<FindingBasis>())
        {
            json.WriteStartObject(Name(expected));
            foreach (var actual in Enum.GetValues<FindingBasis>()) json.WriteNumber(Name(actual), total.Practices.Count(p => p.Expected == expected && p.Actual == actual));
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Figures(Utf8JsonWriter json, CaseScore score)
    {
        json.WriteNumber("practices", score.Practices.Length);
        json.WriteNumber("statusAgreed", score.StatusAgreed);
        json.WriteNumber("basisAgreed", score.Agreed);
        json.WriteNumber("kappa", Math.Round(score.Kappa, 4));
        Ratio(json, "satisfied", score.Recall(FindingBasis.Satisfied));
        Ratio(json, "contradicted", score.Recall(FindingBasis.Contradicted));
        Ratio(json, "falseCompliant", (score.FalseCompliant, score.NonCompliant));
        Ratio(json, "expectedQuotes", score.Evidence);
        Ratio(json, "citedStatements", score.Cited);
    }

    private static void Disagreement(Utf8JsonWriter json, PracticeScore practice)
    {
        json.WriteStartObject();
        json.WriteString("practice", practice.Label.Practice);
        json.WriteStartArray("accept");
        foreach (var basis in practice.Label.Accept) json.WriteStringValue(Name(basis));
        json.WriteEndArray();
        json.WriteString("actual", Name(practice.Actual));
        json.WriteString("reason", practice.Label.Reason);
        Strings(json, "missingEvidence", practice.MissingEvidence);
        Strings(json, "wrongEvidence", practice.WrongEvidence);
        json.WriteEndObject();
    }

    private static void Ratio(Utf8JsonWriter json, string name, (int Found, int Of) ratio)
    {
        json.WriteStartObject(name);
        json.WriteNumber("count", ratio.Found);
        json.WriteNumber("of", ratio.Of);
        json.WriteEndObject();
    }

    private static void Strings(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }

    private static string Name(FindingBasis basis) => JsonNamingPolicy.CamelCase.ConvertName(basis.ToString());
}
