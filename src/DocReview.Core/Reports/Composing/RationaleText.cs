using DocReview.Core.Documents;
using DocReview.Core.Findings;

namespace DocReview.Core.Reports.Composing;

/// <summary>Says in one sentence why the verdict is what it is.</summary>
internal static class RationaleText
{
    public static string Write(Finding finding, Phrases say)
    {
        var t = say.Templates.Rationale;
        var essential = finding.Criteria.Count(c => c.Essential);
        var stated = finding.Criteria.Count(c => c.Essential && c.Verdict == CriterionState.Satisfied);
        LocalizedText template = finding switch
        {
            { Status: FindingStatus.NotApplicable } => t.NotApplicable,
            { Basis: FindingBasis.Satisfied } => t.Satisfied,
            { Basis: FindingBasis.Contradicted } => t.Contradicted,
            { Basis: FindingBasis.NotStated } => t.NotStated,
            _ => stated == essential ? t.PartialLimited : t.PartialMissing,
        };
        return say.Fill(template, ("essential", essential), ("stated", stated));
    }
}
