using System.Collections.Immutable;
using DocReview.Core.Lenses;
using DocReview.Core.Statements;

namespace DocReview.Core.Classification;

/// <summary>Step 5: proposes which statements speak for or against which criteria. It never decides a verdict.</summary>
public interface IClassifier
{
    /// <summary>Name that evidence carries, such as <c>offline</c>.</summary>
    string Engine { get; }

    /// <summary>
    /// Classifies all statements against the practices in scope. Order of the result: statements in document order, practices in lens order.
    /// </summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    Task<ImmutableArray<ProposedClassification>> ClassifyAsync(
        ImmutableArray<Statement> statements,
        ImmutableArray<BestPractice> practices,
        CancellationToken cancellationToken);
}
