using DocReview.Core.Classification;
using DocReview.Core.Documents;
using DocReview.Evaluation.Mutation.Families;
using DocReview.Evaluation.Mutation.Rewriting;

namespace DocReview.Evaluation.Mutation.Relations;

/// <summary>The predicate of a sentence that speaks against a practice is turned round.</summary>
internal sealed class NegatedContradiction : IRelation
{
    public string Id => "negate-contradiction";

    public LocalizedText Description => new("反する文の述語を逆にすると、その文は反する根拠でなくなる", "When the predicate of a contradicting sentence is turned round, it no longer contradicts");

    public IEnumerable<Mutant> Mutants(ReviewedDocument original) =>
        StatementRewrite.Mutants(original.Judgement, Stance.Contradicts, t => JapaneseSentence.Read(t)?.Negated() ?? EnglishSentence.Read(t)?.Negated());

    public IEnumerable<Violation> Violations(Judgement before, Mutant mutant, Judgement after) => Expect.CitationGone(before, mutant, after, Stance.Contradicts);
}
