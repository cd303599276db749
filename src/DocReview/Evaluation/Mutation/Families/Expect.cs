using DocReview.Core.Classification;
using DocReview.Core.Findings;
using DocReview.Core.Statements;

namespace DocReview.Evaluation.Mutation.Families;

/// <summary>What can be required of the verdicts on a mutant.</summary>
internal static class Expect
{
    /// <summary>The changed statement no longer states, for or against, what it stated before.</summary>
    public static IEnumerable<Violation> CitationGone(Judgement before, Mutant mutant, Judgement after, Stance stance)
    {
        var kept = after.Targets(mutant.IsChanged, stance);
        var word = stance == Stance.Supports ? "supports" : "contradicts";
        return before.Targets(s => s.Id == mutant.Site, stance)
            .Where(kept.Contains)
            .Select(t => new Violation(t.Practice, $"{before.Basis(t.Practice)}, {word} {t.Target}", $"{after.Basis(t.Practice)}, still {word} {t.Target}"));
    }

    /// <summary>The changed statement is still cited for what it was cited for, and every practice keeps its basis.</summary>
    public static IEnumerable<Violation> CitationKept(Judgement before, Mutant mutant, Judgement after, Stance stance)
    {
        var kept = after.Targets(mutant.IsChanged, stance);
        var lost = before.Targets(s => s.Id == mutant.Site, stance)
            .Where(t => !kept.Contains(t))
            .Select(t => new Violation(t.Practice, $"{before.Basis(t.Practice)}, cited for {t.Target}", $"{after.Basis(t.Practice)}, not cited for {t.Target}"));
        return lost.Concat(SameBases(before, after)).DistinctBy(v => v.PracticeId);
    }

    /// <summary>Every practice keeps its basis.</summary>
    public static IEnumerable<Violation> SameBases(Judgement before, Judgement after) =>
        Moved(before, after, (was, now) => was != now);

    /// <summary>No practice becomes compliant.</summary>
    public static IEnumerable<Violation> NothingBecomesCompliant(Judgement before, Judgement after) =>
        Moved(before, after, (was, now) => was != FindingBasis.Satisfied && now == FindingBasis.Satisfied);

    /// <summary>Whether a statement of the original is among those cited with this stance for the practice.</summary>
    public static IEnumerable<Statement> CitedFor(Judgement original, Finding finding, Stance stance)
    {
        var ids = finding.Evidence.Where(e => e.Stance == stance && e.Weight == Weight.States).Select(e => e.StatementId).ToHashSet(StringComparer.Ordinal);
        return original.Statements.Where(s => ids.Contains(s.Id));
    }

    private static IEnumerable<Violation> Moved(Judgement before, Judgement after, Func<FindingBasis, FindingBasis, bool> isWrong) =>
        before.Findings.Zip(after.Findings)
            .Where(p => isWrong(p.First.Basis, p.Second.Basis))
            .Select(p => new Violation(p.First.BestPracticeId, p.First.Basis.ToString(), p.Second.Basis.ToString()));
}
