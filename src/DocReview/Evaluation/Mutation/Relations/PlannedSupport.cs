using DocReview.Core.Documents;
using DocReview.Evaluation.Mutation.Families;
using DocReview.Evaluation.Mutation.Rewriting;

namespace DocReview.Evaluation.Mutation.Relations;

/// <summary>する becomes する予定である.</summary>
internal sealed class PlannedSupport : WeakenedSupport
{
    public override string Id => "plan-support";

    public override LocalizedText Description => new("根拠となる文を予定にすると、その文は根拠でなくなる", "When a supporting sentence becomes a plan, its support goes");

    protected override string? Rewrite(string text) => JapaneseSentence.Read(text)?.Planned() ?? EnglishSentence.Read(text)?.Planned();
}
