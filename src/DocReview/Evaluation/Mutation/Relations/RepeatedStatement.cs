using DocReview.Core.Classification;
using DocReview.Core.Documents;
using DocReview.Evaluation.Mutation.Families;

namespace DocReview.Evaluation.Mutation.Relations;

/// <summary>A statement that is cited is said twice.</summary>
internal sealed class RepeatedStatement : IRelation
{
    public string Id => "repeat-statement";

    public LocalizedText Description => new("同じ文を繰り返しても、判定は変わらない", "Saying a sentence twice changes nothing");

    public IEnumerable<Mutant> Mutants(ReviewedDocument original)
    {
        var document = original.Judgement.Document;
        var cited = original.Judgement.Cited(Stance.Supports).Concat(original.Judgement.Cited(Stance.Contradicts)).DistinctBy(s => s.Id);
        foreach (var statement in cited.Where(s => s.Text.EndsWith('。') && StatementEdits.IsSentence(document, s)))
        {
            var twice = statement.Text + statement.Text;
            yield return new(statement.Id, statement.Text, twice, () => StatementEdits.ReplaceSentence(document, statement, twice));
        }
    }

    public IEnumerable<Violation> Violations(Judgement before, Mutant mutant, Judgement after) => Expect.SameBases(before, after);
}
