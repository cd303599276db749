using DocReview.Core.Documents;

namespace DocReview.Evaluation.Mutation;

/// <summary>
/// A metamorphic relation: a change to a document together with what must, or must not, follow for its verdicts. It needs no labels,
/// so it can be checked on any document.
/// </summary>
internal interface IRelation
{
    /// <summary>In kebab-case, such as <c>negate-support</c>.</summary>
    string Id { get; }

    /// <summary>The change and its consequence, in one line.</summary>
    LocalizedText Description { get; }

    /// <summary>All mutants, in document order. Places that cannot be rewritten for sure are left out.</summary>
    IEnumerable<Mutant> Mutants(ReviewedDocument original);

    /// <summary>What did not follow as it must; empty when the relation held.</summary>
    IEnumerable<Violation> Violations(Judgement before, Mutant mutant, Judgement after);
}

/// <summary>A verdict that does not follow the relation.</summary>
/// <param name="PracticeId">The best practice.</param>
/// <param name="Before">What was judged on the original.</param>
/// <param name="After">What was judged on the mutant.</param>
internal sealed record Violation(string PracticeId, string Before, string After);
