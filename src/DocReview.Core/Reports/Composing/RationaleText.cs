using DocReview.Core.Documents;
using DocReview.Core.Findings;
using DocReview.Core.Lenses;

namespace DocReview.Core.Reports.Composing;

/// <summary>Says in one sentence why the verdict is what it is.</summary>
internal static class RationaleText
{
    public static string Write(Finding finding, BestPractice practice, Phrases say)
    {
        var t = say.Templates.Rationale;
        var essential = finding.Criteria.Count(c => c.Essential);
        var stated = finding.Criteria.Count(c => c.Essential && c.Verdict == CriterionState.Satisfied);
        LocalizedText template = finding switch
        {
            { Status: FindingStatus.NotApplicable } => t.NotApplicable,
            { Basis: FindingBasis.Satisfied } => t.Satisfied,
            { Basis: FindingBasis.Contradicted } => t.Contradicted,
            { Basis: FindingBasis.NotStated } => finding.NeedsHuman.Contains(NeedsHumanCodes.UnreadParts) ? t.NotStatedSoFar : t.NotStated,
            _ => stated == essential ? t.PartialLimited : t.PartialMissing,
        };
        var points = string.Join(say.ListGap, Points(finding, practice).Select(say.Of));
        return say.Fill(template, ("essential", essential), ("stated", stated), ("points", points));
    }

    // What decided: the violations, else the weaknesses and the missing criteria.
    private static IEnumerable<LocalizedText> Points(Finding finding, BestPractice practice)
    {
        var stated = practice.AntiPatterns.Where(a => finding.AntiPatterns.Any(h => h.Id == a.Id)).ToList();
        var denied = practice.Criteria.Zip(finding.Criteria).Where(c => c.Second.Verdict == CriterionState.Contradicted).ToList();
        if (finding.Basis == FindingBasis.Contradicted)
        {
            return stated.Where(a => a.Effect == AntiPatternEffect.Contradicts).Select(a => a.Text)
                .Concat(denied.Where(c => c.First.Essential).Select(c => Denied(c.First)));
        }

        var missing = practice.Criteria.Zip(finding.Criteria).Where(c => c.First.Essential && c.Second.Verdict == CriterionState.NotStated).Select(c => c.First.Text).ToList();
        return missing.Count > 0 ? missing : stated.Select(a => a.Text).Concat(denied.Select(c => Denied(c.First)));
    }

    private static LocalizedText Denied(Criterion criterion) => new($"「{criterion.Text.Ja}」に反する記載がある", $"the opposite of \"{criterion.Text.En}\"");
}
