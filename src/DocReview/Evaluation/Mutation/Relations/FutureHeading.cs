using DocReview.Core.Documents;
using DocReview.Evaluation.Mutation.Families;

namespace DocReview.Evaluation.Mutation.Relations;

/// <summary>A statement is moved into a section on future work.</summary>
internal sealed class FutureHeading : MovedSupport
{
    public override string Id => "move-to-future";

    public override LocalizedText Description => new("根拠となる文を「今後の検討課題」の節に移すと、その文は根拠でなくなる", "When a supporting statement is moved under a heading on future work, its support goes");

    protected override string Heading => "今後の検討課題";
}
