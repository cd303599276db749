using DocReview.Core.Findings;
using DocReview.Core.Lenses;

namespace DocReview.Core.Reports.Composing;

/// <summary>Writes where the design should go, as numbered steps: mend what speaks against the practice, then state what is essential.</summary>
internal static class ToBeText
{
    private const int MostExtras = 1;

    public static string Write(Finding finding, BestPractice practice, Phrases say)
    {
        var t = say.Templates.ToBe;
        if (finding.Status == FindingStatus.NotApplicable) return say.Of(t.NotApplicable);
        var open = practice.Criteria.Zip(finding.Criteria).Where(c => c.Second.Verdict != CriterionState.Satisfied).ToList();
        var extras = open.Where(c => !c.First.Essential && c.Second.Verdict == CriterionState.NotStated).Select(c => say.Of(c.First.ToBe)).Take(MostExtras).ToList();
        if (finding.Status == FindingStatus.Compliant)
            return Lines([say.Of(t.Keep)], extras, say.Of(t.Strengthen), say);

        var steps = practice.AntiPatterns
            .Where(a => finding.AntiPatterns.Any(h => h.Id == a.Id))
            .Select(a => say.Of(a.ToBe))
            .Concat(open.Where(c => c.First.Essential || c.Second.Verdict == CriterionState.Contradicted).Select(c => say.Of(c.First.ToBe)))
            .Distinct(StringComparer.Ordinal)
            .Select((text, i) => say.Fill(say.Templates.Step, ("number", i + 1), ("text", text)));
        return Lines(steps, extras, say.Of(t.Also), say);
    }

    private static string Lines(IEnumerable<string> steps, List<string> extras, string lead, Phrases say)
    {
        var lines = steps.ToList();
        if (extras.Count > 0)
        {
            lines.Add(lead);
            lines.AddRange(extras.Select(e => say.Fill(say.Templates.Item, ("text", e))));
        }

        return string.Join('\n', lines);
    }
}
