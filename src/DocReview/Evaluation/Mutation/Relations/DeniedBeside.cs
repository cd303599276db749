using DocReview.Core.Classification;
using DocReview.Core.Documents;
using DocReview.Core.Findings;
using DocReview.Evaluation.Mutation.Families;
using DocReview.Evaluation.Mutation.Rewriting;

namespace DocReview.Evaluation.Mutation.Relations;

/// <summary>A supporting sentence stays, and its denial is put behind it: the worse of two statements wins.</summary>
internal sealed class DeniedBeside : IRelation
{
    public string Id => "deny-beside-support";

    public LocalizedText Description => new("根拠となる文の直後にその打ち消しを書くと、準拠にはならない", "When the denial of a supporting sentence stands right behind it, the practice is not compliant");

    public IEnumerable<Mutant> Mutants(ReviewedDocument original) =>
        StatementRewrite.Mutants(original.Judgement, Stance.Supports, t => t.EndsWith('。') && JapaneseSentence.Read(t) is { IsDenied: false } s ? $"{t}ただし、現在は{s.Negated()}" : null);

    public IEnumerable<Violation> Violations(Judgement before, Mutant mutant, Judgement after) =>
        before.Targets(s => s.Id == mutant.Site, Stance.Supports)
            .Select(t => t.Practice)
            .Distinct(StringComparer.Ordinal)
            .Where(p => before.Basis(p) == FindingBasis.Satisfied && after.Basis(p) == FindingBasis.Satisfied && IsEssential(before, mutant, p))
            .Select(p => new Violation(p, nameof(FindingBasis.Satisfied), nameof(FindingBasis.Satisfied)));

    // The denial of something optional limits a practice too, but a statement may bear a practice by other words than its predicate.
    private static bool IsEssential(Judgement before, Mutant mutant, string practice) =>
        before.Findings.First(f => f.BestPracticeId == practice).Criteria.Any(c => c.Essential && c.Evidence.Contains(mutant.Site));
}
