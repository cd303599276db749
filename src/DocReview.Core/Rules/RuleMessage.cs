using System.Collections.Immutable;
using DocReview.Core.Documents;
using DocReview.Core.Statements;

namespace DocReview.Core.Rules;

/// <summary>Fills a rule's message with the statements cited and their places.</summary>
internal static class RuleMessage
{
    private const int LongestQuote = 70;
    private const int MostQuotes = 2;

    public static LocalizedText Fill(string code, LocalizedText message, RuleResult result)
    {
        var (ja, en) = (message.Ja, message.En);
        foreach (var (role, statements) in result.Cited)
        {
            ja = ja.Replace($"{{{role}}}", Quotes(statements, "、", Japanese), StringComparison.Ordinal);
            en = en.Replace($"{{{role}}}", Quotes(statements, "; ", English), StringComparison.Ordinal);
        }

        foreach (var (name, value) in result.Values)
        {
            ja = ja.Replace($"{{{name}}}", value.Ja, StringComparison.Ordinal);
            en = en.Replace($"{{{name}}}", value.En, StringComparison.Ordinal);
        }

        return new($"{ja}（{code}）", $"{en} ({code})");
    }

    private static string Quotes(ImmutableArray<Statement> statements, string gap, Func<Statement, string> quote) =>
        string.Join(gap, statements.Take(MostQuotes).Select(quote));

    private static string Japanese(Statement s) => Place(s) is { } place ? $"「{Shorten(s.Text)}」（{place}）" : $"「{Shorten(s.Text)}」";

    private static string English(Statement s) => Place(s) is { } place ? $"\"{Shorten(s.Text)}\" ({place})" : $"\"{Shorten(s.Text)}\"";

    private static string? Place(Statement statement) => statement.HeadingPath.IsEmpty ? null : statement.HeadingPath[^1];

    private static string Shorten(string text)
    {
        var line = text.ReplaceLineEndings(" ").Trim();
        return line.Length <= LongestQuote ? line : line[..(char.IsHighSurrogate(line[LongestQuote - 1]) ? LongestQuote - 1 : LongestQuote)] + "…";
    }
}
