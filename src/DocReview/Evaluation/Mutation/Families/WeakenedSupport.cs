using DocReview.Core.Classification;
using DocReview.Core.Documents;

namespace DocReview.Evaluation.Mutation.Families;

/// <summary>A supporting statement is rewritten so that it no longer says that something is in place: its support must go.</summary>
internal abstract class WeakenedSupport : IRelation
{
    public abstract string Id { get; }

    public abstract LocalizedText Description { get; }

    public IEnumerable<Mutant> Mutants(ReviewedDocument original) => StatementRewrite.Mutants(original.Judgement, Stance.Supports, Rewrite);

    public IEnumerable<Violation> Violations(Judgement before, Mutant mutant, Judgement after) => Expect.CitationGone(before, mutant, after, Stance.Supports);

    /// <summary>The sentence or cell said the other way; null where that is not sure.</summary>
    protected abstract string? Rewrite(string text);
}
