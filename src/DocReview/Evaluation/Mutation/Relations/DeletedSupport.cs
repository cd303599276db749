using DocReview.Core.Classification;
using DocReview.Core.Documents;
using DocReview.Core.Findings;
using DocReview.Evaluation.Mutation.Families;

namespace DocReview.Evaluation.Mutation.Relations;

/// <summary>All statements that support a practice are taken out.</summary>
internal sealed class DeletedSupport : IRelation
{
    public string Id => "delete-support";

    public LocalizedText Description => new("準拠の根拠をすべて消すと、準拠でなくなる", "When all its supporting statements are deleted, a practice is no longer compliant");

    public IEnumerable<Mutant> Mutants(ReviewedDocument original)
    {
        var judgement = original.Judgement;
        foreach (var finding in judgement.Findings.Where(f => f.Basis == FindingBasis.Satisfied))
        {
            var cited = Expect.CitedFor(judgement, finding, Stance.Supports).ToList();
            if (!cited.All(s => StatementEdits.IsSentence(judgement.Document, s) || StatementEdits.IsRow(judgement.Document, s))) continue;
            yield return new(finding.BestPracticeId, string.Join(" | ", cited.Select(s => s.Text)), "", () => cited.Aggregate(judgement.Document, StatementEdits.Remove));
        }
    }

    public IEnumerable<Violation> Violations(Judgement before, Mutant mutant, Judgement after)
    {
        if (after.Basis(mutant.Site) == FindingBasis.Satisfied) yield return new(mutant.Site, nameof(FindingBasis.Satisfied), nameof(FindingBasis.Satisfied));
    }
}
