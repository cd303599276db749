using DocReview.Core.Documents;
using DocReview.Evaluation.Mutation.Families;
using DocReview.Evaluation.Mutation.Rewriting;

namespace DocReview.Evaluation.Mutation.Relations;

/// <summary>する becomes することを検討している.</summary>
internal sealed class ConsideredSupport : WeakenedSupport
{
    public override string Id => "consider-support";

    public override LocalizedText Description => new("根拠となる文を検討中にすると、その文は根拠でなくなる", "When a supporting sentence is only being considered, its support goes");

    protected override string? Rewrite(string text) => JapaneseSentence.Read(text)?.Considered();
}
