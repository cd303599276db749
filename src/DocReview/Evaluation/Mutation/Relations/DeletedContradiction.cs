using DocReview.Core.Classification;
using DocReview.Core.Documents;
using DocReview.Core.Findings;
using DocReview.Evaluation.Mutation.Families;

namespace DocReview.Evaluation.Mutation.Relations;

/// <summary>All statements that speak against a practice are taken out.</summary>
internal sealed class DeletedContradiction : IRelation
{
    public string Id => "delete-contradiction";

    public LocalizedText Description => new("反する根拠をすべて消すと、「反する記載」でなくなる", "When all its contradicting statements are deleted, a practice is no longer contradicted");

    public IEnumerable<Mutant> Mutants(ReviewedDocument original)
    {
        var judgement = original.Judgement;
        foreach (var finding in judgement.Findings.Where(f => f.Basis == FindingBasis.Contradicted))
        {
            var cited = Expect.CitedFor(judgement, finding, Stance.Contradicts).ToList();
            if (!cited.All(s => StatementEdits.IsSentence(judgement.Document, s) || StatementEdits.IsRow(judgement.Document, s))) continue;
            yield return new(finding.BestPracticeId, string.Join(" | ", cited.Select(s => s.Text)), "", () => cited.Aggregate(judgement.Document, StatementEdits.Remove));
        }
    }

    public IEnumerable<Violation> Violations(Judgement before, Mutant mutant, Judgement after)
    {
        if (after.Basis(mutant.Site) == FindingBasis.Contradicted) yield return new(mutant.Site, nameof(FindingBasis.Contradicted), nameof(FindingBasis.Contradicted));
    }
}
