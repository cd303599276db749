using DocReview.Core.Documents;
using DocReview.Evaluation.Mutation.Families;
using DocReview.Evaluation.Mutation.Rewriting;

namespace DocReview.Evaluation.Mutation.Relations;

/// <summary>する becomes することが望ましい.</summary>
internal sealed class WishedSupport : WeakenedSupport
{
    public override string Id => "wish-support";

    public override LocalizedText Description => new("根拠となる文を希望にすると、その文は根拠でなくなる", "When a supporting sentence becomes a wish, its support goes");

    protected override string? Rewrite(string text) => JapaneseSentence.Read(text)?.Wished();
}
