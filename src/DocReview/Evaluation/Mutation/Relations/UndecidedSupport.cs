using DocReview.Core.Documents;
using DocReview.Evaluation.Mutation.Families;
using DocReview.Evaluation.Mutation.Rewriting;

namespace DocReview.Evaluation.Mutation.Relations;

/// <summary>する becomes するかどうかは未定である.</summary>
internal sealed class UndecidedSupport : WeakenedSupport
{
    public override string Id => "undecide-support";

    public override LocalizedText Description => new("根拠となる文を未定にすると、その文は根拠でなくなる", "When a supporting sentence is left undecided, its support goes");

    protected override string? Rewrite(string text) => JapaneseSentence.Read(text)?.Undecided();
}
