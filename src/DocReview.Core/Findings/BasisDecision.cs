using System.Collections.Immutable;
using DocReview.Core.Classification;
using DocReview.Core.Lenses;

namespace DocReview.Core.Findings;

/// <summary>How the verdicts on criteria become the verdict on a practice; see docs/lens-format.md.</summary>
/// <param name="Basis">The basis.</param>
/// <param name="Rule">Which case applied, for the trail.</param>
internal sealed record BasisDecision(FindingBasis Basis, RuleTrace Rule)
{
    public static BasisDecision Decide(
        BestPractice practice,
        ImmutableArray<CriterionVerdict> criteria,
        ImmutableArray<AntiPatternHit> antiPatterns,
        ImmutableArray<ProposedClassification> observations)
    {
        var effects = practice.AntiPatterns.ToDictionary(a => a.Id, a => a.Effect, StringComparer.Ordinal);
        // What holds in part only (a row marked △) limits, and contradicts nothing.
        var stated = observations.Where(o => o.Stance == Stance.Contradicts && o.Weight == Weight.States).Select(o => o.TargetId).ToHashSet(StringComparer.Ordinal);
        var violation = antiPatterns.FirstOrDefault(a => effects[a.Id] == AntiPatternEffect.Contradicts && stated.Contains(a.Id));
        var missing = criteria.Where(c => c.Essential && c.Verdict != CriterionState.Satisfied).Select(c => c.Id).ToList();

        // Where the core is stated, a violation beside it is a part of the system that does not follow: partial, not the opposite.
        if (violation is not null && missing.Count > 0) return new(FindingBasis.Contradicted, new("anti-pattern", $"states {violation.Id}"));

        var denied = criteria.FirstOrDefault(c => c.Essential && c.Verdict == CriterionState.Contradicted);
        if (denied is not null) return new(FindingBasis.Contradicted, new("essential-denied", $"states the opposite of {denied.Id}"));

        var limits = observations.Where(o => o.Stance == Stance.Contradicts && o.Weight != Weight.Touches).Select(o => o.TargetId).Distinct(StringComparer.Ordinal).ToList();
        if (missing.Count == 0 && limits.Count == 0)
            return new(FindingBasis.Satisfied, new("all-essential-stated", $"states {string.Join(", ", criteria.Where(c => c.Essential).Select(c => c.Id))}"));
        if (observations.IsEmpty) return new(FindingBasis.NotStated, new("silent", "no statement speaks about it"));
        return new(FindingBasis.Partial, limits.Count > 0 && missing.Count == 0
            ? new("limited", $"limited by {string.Join(", ", limits)}")
            : new("partly-stated", $"does not state {string.Join(", ", missing)}"));
    }
}
