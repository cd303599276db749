using System.Collections.Immutable;
using System.Text;
using DocReview.Core.Guardrails.Input;
using DocReview.Core.Statements;
using DocReview.Models.Tokens;

namespace DocReview.Models.Classifying;

/// <summary>A statement as a model is shown it, and what showing it costs.</summary>
/// <param name="Statement">The document's own.</param>
/// <param name="Shown">Without invisible characters, in compatibility form: half-width kana cost almost three times as much.</param>
/// <param name="Tokens">Of its line, and of its headings where they differ from those of the statement before it.</param>
internal sealed record ShownStatement(Statement Statement, FencedStatement Shown, int Tokens)
{
    /// <summary>What was hidden in it; it comes back where a model writes text.</summary>
    public ImmutableArray<MaskedValue> Hidden { get; init; } = [];

    /// <summary>What the answer depends on: its words and headings, not its number, which moves from version to version.</summary>
    public string Content => $"{Shown.Heading}\n{Shown.Text}";

    /// <param name="statements">The document's own, in its order.</param>
    /// <param name="mask">Hides values; null for none.</param>
    public static ImmutableArray<ShownStatement> All(IEnumerable<Statement> statements, Mask? mask = null)
    {
        var shown = ImmutableArray.CreateBuilder<ShownStatement>();
        foreach (var statement in statements) shown.Add(Of(statement, shown.Count == 0 ? "" : shown[^1].Shown.Heading, mask));
        return shown.ToImmutable();
    }

    private static ShownStatement Of(Statement statement, string above, Mask? mask)
    {
        var said = string.Join(' ', new[] { statement.LeadIn ?? "", statement.Text }.Concat(statement.Notes.Select(n => $"（{n}）")).Where(t => t.Length > 0));
        var (heading, text) = (Visible(string.Join(" > ", statement.HeadingPath), mask), Visible(said, mask));
        var shown = new FencedStatement(statement.Id, heading.Text, text.Text);
        var under = shown.Heading == above ? "" : $"# {shown.Heading}\n";
        return new(statement, shown, TokenCounter.Count($"{under}{shown.Id}: {shown.Text}\n")) { Hidden = [.. heading.Values, .. text.Values] };
    }

    private static MaskedText Visible(string text, Mask? mask)
    {
        var visible = InvisibleUnicode.Strip(text).Text.Normalize(NormalizationForm.FormKC);
        return mask is null ? new(visible, [], []) : mask.Apply(visible);
    }
}
