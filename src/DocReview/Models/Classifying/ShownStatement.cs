using System.Text;
using DocReview.Core.Guardrails.Input;
using DocReview.Core.Statements;
using DocReview.Models.Tokens;

namespace DocReview.Models.Classifying;

/// <summary>A statement as a model is shown it, and what showing it costs.</summary>
/// <param name="Statement">The document's own.</param>
/// <param name="Shown">Without invisible characters, in compatibility form: half-width kana cost almost three times as much.</param>
/// <param name="Tokens">Of its line, and of its headings should they be written.</param>
internal sealed record ShownStatement(Statement Statement, FencedStatement Shown, int Tokens)
{
    /// <param name="statement">The document's own.</param>
    /// <param name="mask">Hides values; null for none. The answer holds ids only, so nothing has to come back.</param>
    public static ShownStatement Of(Statement statement, Mask? mask = null)
    {
        var said = string.Join(' ', new[] { statement.LeadIn ?? "", statement.Text }.Concat(statement.Notes.Select(n => $"（{n}）")).Where(t => t.Length > 0));
        var shown = new FencedStatement(statement.Id, Visible(string.Join(" > ", statement.HeadingPath), mask), Visible(said, mask));
        return new(statement, shown, TokenCounter.Count($"# {shown.Heading}\n{shown.Id}: {shown.Text}\n"));
    }

    /// <summary>What the answer depends on: its words and headings, not its number, which moves from version to version.</summary>
    public string Content => $"{Shown.Heading}\n{Shown.Text}";

    private static string Visible(string text, Mask? mask)
    {
        var visible = InvisibleUnicode.Strip(text).Text.Normalize(NormalizationForm.FormKC);
        return mask is null ? visible : mask.Apply(visible).Text;
    }
}
