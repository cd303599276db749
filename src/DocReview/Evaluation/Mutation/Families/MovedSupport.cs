using DocReview.Core.Classification;
using DocReview.Core.Documents;
using DocReview.Core.Statements;

namespace DocReview.Evaluation.Mutation.Families;

/// <summary>A supporting statement is moved under a heading that limits what stands below it: its support must go.</summary>
internal abstract class MovedSupport : IRelation
{
    public abstract string Id { get; }

    public abstract LocalizedText Description { get; }

    protected abstract string Heading { get; }

    public IEnumerable<Mutant> Mutants(ReviewedDocument original)
    {
        var document = original.Judgement.Document;
        foreach (var statement in original.Judgement.Cited(Stance.Supports).Where(CanMove))
        {
            if (!StatementEdits.IsSentence(document, statement) && !StatementEdits.IsRow(document, statement)) continue;
            var (moved, isMoved) = StatementEdits.MoveUnder(document, statement, Heading);
            yield return new(statement.Id, statement.Text, $"[{Heading}] {statement.Text}", () => moved) { IsChanged = isMoved };
        }
    }

    public IEnumerable<Violation> Violations(Judgement before, Mutant mutant, Judgement after) => Expect.CitationGone(before, mutant, after, Stance.Supports);

    protected virtual bool CanMove(Statement statement) => true;
}
