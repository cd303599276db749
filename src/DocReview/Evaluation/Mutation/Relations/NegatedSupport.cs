using DocReview.Core.Documents;
using DocReview.Evaluation.Mutation.Families;
using DocReview.Evaluation.Mutation.Rewriting;

namespace DocReview.Evaluation.Mutation.Relations;

/// <summary>する becomes しない, is becomes is not.</summary>
internal sealed class NegatedSupport : WeakenedSupport
{
    public override string Id => "negate-support";

    public override LocalizedText Description => new("根拠となる文の述語を打ち消すと、その文は根拠でなくなる", "When the predicate of a supporting sentence is denied, its support goes");

    protected override string? Rewrite(string text) => JapaneseSentence.Read(text)?.Negated() ?? EnglishSentence.Read(text)?.Negated();
}
