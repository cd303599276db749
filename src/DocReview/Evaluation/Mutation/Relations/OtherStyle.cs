using DocReview.Core.Classification;
using DocReview.Core.Documents;
using DocReview.Evaluation.Mutation.Families;
using DocReview.Evaluation.Mutation.Rewriting;

namespace DocReview.Evaluation.Mutation.Relations;

/// <summary>する becomes します, and します becomes する.</summary>
internal sealed class OtherStyle : IRelation
{
    public string Id => "change-style";

    public LocalizedText Description => new("常体と敬体を入れ替えても、判定は変わらない", "Changing between the plain and the polite style changes nothing");

    public IEnumerable<Mutant> Mutants(ReviewedDocument original) =>
        StatementRewrite.Mutants(original.Judgement, Stance.Supports, Rewrite).Concat(StatementRewrite.Mutants(original.Judgement, Stance.Contradicts, Rewrite));

    public IEnumerable<Violation> Violations(Judgement before, Mutant mutant, Judgement after) =>
        Expect.CitationKept(before, mutant, after, Stance.Supports).Concat(Expect.CitationKept(before, mutant, after, Stance.Contradicts)).DistinctBy(v => v.PracticeId);

    private static string? Rewrite(string text) => JapaneseSentence.Read(text)?.InOtherStyle();
}
