using System.Collections.Immutable;
using DocReview.Core.Lenses;

namespace DocReview.Core.Guardrails.Prose;

/// <summary>What a generated text may draw on.</summary>
/// <param name="Statements">Texts of the accepted evidence.</param>
/// <param name="Lens">The lens's texts on the practice.</param>
public sealed record ProseSources(ImmutableArray<string> Statements, ImmutableArray<string> Lens)
{
    public IEnumerable<string> All => Statements.Concat(Lens);

    /// <summary>Sources of a text on a practice.</summary>
    public static ProseSources Of(BestPractice practice, IEnumerable<string> statements) =>
        new(
            [.. statements],
            [
                practice.Title.Ja, practice.Title.En,
                .. practice.Criteria.SelectMany(c => new[] { c.Text.Ja, c.Text.En, c.ToBe.Ja, c.ToBe.En, c.Ask.Ja, c.Ask.En }),
                .. practice.AntiPatterns.SelectMany(a => new[] { a.Text.Ja, a.Text.En, a.ToBe.Ja, a.ToBe.En }),
            ]);
}
