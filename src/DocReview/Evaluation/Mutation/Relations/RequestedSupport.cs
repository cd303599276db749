using DocReview.Core.Documents;
using DocReview.Evaluation.Mutation.Families;
using DocReview.Evaluation.Mutation.Rewriting;

namespace DocReview.Evaluation.Mutation.Relations;

/// <summary>する becomes してください.</summary>
internal sealed class RequestedSupport : WeakenedSupport
{
    public override string Id => "request-support";

    public override LocalizedText Description => new("根拠となる文を読み手への依頼にすると、その文は根拠でなくなる", "When a supporting sentence becomes a request to the reader, its support goes");

    protected override string? Rewrite(string text) => JapaneseSentence.Read(text)?.Requested();
}
