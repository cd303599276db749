using System.Collections.Immutable;
using DocReview.Core.Classification;
using DocReview.Core.Documents;
using DocReview.Core.Lenses;
using DocReview.Core.Rules.Facts;
using DocReview.Core.Statements;

namespace DocReview.Core.Rules;

/// <summary>What a rule may know of a document.</summary>
/// <param name="Rule">The rule as the lens tells it.</param>
/// <param name="Document">The document with its blocks and sections.</param>
/// <param name="Statements">All statements, in document order.</param>
/// <param name="Observations">What passed the guardrails.</param>
/// <param name="Table">The facts of all rules.</param>
internal sealed record RuleContext(
    LensRule Rule,
    DesignDocument Document,
    ImmutableArray<Statement> Statements,
    ImmutableArray<ProposedClassification> Observations,
    FactTable Table)
{
    /// <summary>Who says a fact, whatever the voice and the environment.</summary>
    public IReadOnlyList<Fact> All(string fact) => Table.Of(Rule.Code, fact);

    /// <summary>Who says that a fact is so in production.</summary>
    public IEnumerable<Fact> InPlace(string fact) => All(fact).Where(f => f.IsInPlace);

    /// <summary>Who says that a fact is so, in any environment.</summary>
    public IEnumerable<Fact> Asserted(string fact) => All(fact).Where(f => f.IsAsserted);

    /// <summary>Who says that a fact is intended.</summary>
    public IEnumerable<Fact> Planned(string fact) => All(fact).Where(f => f.IsPlanned);
}
