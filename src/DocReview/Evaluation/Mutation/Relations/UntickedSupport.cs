using DocReview.Core.Documents;
using DocReview.Evaluation.Mutation.Families;
using DocReview.Evaluation.Mutation.Rewriting;

namespace DocReview.Evaluation.Mutation.Relations;

/// <summary>○ becomes ×, 済 becomes 未, Enabled becomes Disabled.</summary>
internal sealed class UntickedSupport : WeakenedSupport
{
    public override string Id => "untick-support";

    public override LocalizedText Description => new("根拠となる行の ○ や「済」を × や「未」にすると、その行は根拠でなくなる", "When the yes of a supporting row becomes a no, its support goes");

    protected override string? Rewrite(string text) => Ticks.Opposite(text);
}
