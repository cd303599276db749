using DocReview.Core.Documents;
using DocReview.Core.Statements;

namespace DocReview.Evaluation.Mutation;

/// <summary>One changed document, built only when it is judged.</summary>
/// <param name="Site">Where it was changed: a statement's id, or a section's.</param>
/// <param name="Before">The text that was changed.</param>
/// <param name="After">The text in its place; empty when it was taken out.</param>
/// <param name="Build">Builds the changed document.</param>
internal sealed record Mutant(string Site, string Before, string After, Func<DesignDocument> Build)
{
    /// <summary>Whether a statement of the mutant is the changed one; none when nothing is left of it.</summary>
    public Func<Statement, bool> IsChanged { get; init; } = _ => false;
}
