using DocReview.Core.Documents;
using DocReview.Evaluation.Mutation.Families;
using DocReview.Evaluation.Mutation.Rewriting;

namespace DocReview.Evaluation.Mutation.Relations;

/// <summary>する becomes していたが、廃止した.</summary>
internal sealed class AbolishedSupport : WeakenedSupport
{
    public override string Id => "abolish-support";

    public override LocalizedText Description => new("根拠となる文を廃止済みにすると、その文は根拠でなくなる", "When what a supporting sentence says was abolished, its support goes");

    protected override string? Rewrite(string text) => JapaneseSentence.Read(text)?.Abolished();
}
