using System.Collections.Immutable;
using DocReview.Core.Findings;
using DocReview.Core.Lenses;

namespace DocReview.Core.Reports.Composing;

/// <summary>Counts verdicts.</summary>
internal static class Counting
{
    public static VerdictCounts Count(IEnumerable<Finding> findings)
    {
        var all = findings.ToList();
        var judged = all.Where(f => f.Status != FindingStatus.NotApplicable).ToList();
        int Of(FindingBasis basis) => judged.Count(f => f.Basis == basis);
        return new(Of(FindingBasis.Satisfied), Of(FindingBasis.Partial), Of(FindingBasis.Contradicted), Of(FindingBasis.NotStated), all.Count - judged.Count);
    }

    public static ImmutableSortedDictionary<Risk, int> NonCompliantByRisk(IEnumerable<ReportedFinding> findings)
    {
        var open = findings.Where(f => f.Finding.Status == FindingStatus.NonCompliant).ToList();
        return Enum.GetValues<Risk>().ToImmutableSortedDictionary(r => r, r => open.Count(f => f.Practice.Risk == r));
    }
}
