using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using DocReview.Core.Statements;

namespace DocReview.Core.Guardrails.Prose;

/// <summary>How a quote was found in its statement.</summary>
public enum QuoteRung
{
    /// <summary>It is not there.</summary>
    None,

    /// <summary>It is not there, but something much like it: for a person, never accepted.</summary>
    NearMiss,

    /// <summary>There but for markup: bold, code, bullets, table bars, tags.</summary>
    MarkupStripped,

    /// <summary>There but for width, case, spaces and punctuation.</summary>
    Normalised,

    /// <summary>There to the letter.</summary>
    Exact,
}

/// <summary>A quote looked up.</summary>
/// <param name="Rung">How it was found.</param>
/// <param name="SourceText">The whole statement in the document's own words, to be used instead of the quote; null when not accepted.</param>
/// <param name="Event">What was done; null for the whole statement to the letter.</param>
public sealed record QuoteMatch(QuoteRung Rung, string? SourceText, GuardrailEvent? Event)
{
    public bool IsAccepted => SourceText is not null;
}

/// <summary>
/// OUT-07: a quote is accepted where the cited statement holds it, and is then replaced by the whole statement in the document's own words,
/// so that no denial at its end is cut off. Similarity accepts nothing: in Japanese the opposite is one syllable away.
/// </summary>
public static partial class QuoteLadder
{
    public const string Rule = "OUT-07 QuoteLadder";

    // A word or two stand in any statement.
    private const int LeastLength = 4;
    private const double NearMissShare = 0.75;

    public static QuoteMatch Climb(string quote, string statement, string? statementId = null)
    {
        var rung = RungOf(quote, statement);
        if (rung >= QuoteRung.MarkupStripped)
            return new(rung, statement, quote == statement ? null : new(Rule, statementId, quote, statement, GuardrailAction.Replaced) { Reason = Reason(rung) });
        var action = rung == QuoteRung.NearMiss ? GuardrailAction.ForPerson : GuardrailAction.Rejected;
        return new(rung, null, new(Rule, statementId, quote, "", action) { Reason = Reason(rung) });
    }

    private static QuoteRung RungOf(string quote, string statement)
    {
        var key = Key(quote);
        var whole = Key(statement);
        if (key.Length == 0) return QuoteRung.None;
        if (key.Length < LeastLength && key != whole) return QuoteRung.None;
        if (Holds(statement, quote)) return QuoteRung.Exact;
        if (Holds(whole, key)) return QuoteRung.Normalised;
        var bare = Key(WithoutMarkup(quote));
        var bareWhole = Key(WithoutMarkup(statement));
        if ((bare.Length >= LeastLength || bare == bareWhole) && bare.Length > 0 && Holds(bareWhole, bare)) return QuoteRung.MarkupStripped;
        return Likeness(bare, bareWhole) >= NearMissShare ? QuoteRung.NearMiss : QuoteRung.None;
    }

    // 90 日 is not in 190 日, and TLS 1.2 is not in TLS 1.20.
    private static bool Holds(string whole, string part)
    {
        for (var at = whole.IndexOf(part, StringComparison.Ordinal); at >= 0; at = whole.IndexOf(part, at + 1, StringComparison.Ordinal))
        {
            var end = at + part.Length;
            if (!(at > 0 && SameWord(whole[at - 1], part[0])) && !(end < whole.Length && SameWord(part[^1], whole[end]))) return true;
        }

        return false;
    }

    private static bool SameWord(char a, char b) => (char.IsAsciiDigit(a) && char.IsAsciiDigit(b)) || (char.IsAsciiLetter(a) && char.IsAsciiLetter(b));

    // Width, case, spaces and punctuation fold away; what parts two digits stays, for 1.2 is not 12.
    private static string Key(string text)
    {
        var folded = TextFolder.Plain.Fold(text);
        var key = new StringBuilder(folded.Length);
        for (var i = 0; i < folded.Length; i++)
        {
            var c = folded[i];
            var isMark = char.IsWhiteSpace(c) || IsPunctuation(c);
            if (!isMark || (key.Length > 0 && char.IsAsciiDigit(key[^1]) && c != ',' && i + 1 < folded.Length && char.IsAsciiDigit(folded[i + 1]))) key.Append(c);
        }

        return key.ToString();
    }

    private static bool IsPunctuation(char c) => c is not ('%' or '+' or '-' or '/' or '*' or '=' or '~' or '〜' or '@' or '#' or '&' or '×') && CharUnicodeInfo.GetUnicodeCategory(c)
        is UnicodeCategory.OtherPunctuation or UnicodeCategory.OpenPunctuation or UnicodeCategory.ClosePunctuation
        or UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation;

    private static string WithoutMarkup(string text) => Markup().Replace(Link().Replace(Tag().Replace(text, ""), "$1"), "");

    // Shared pairs of characters (Dice).
    private static double Likeness(string a, string b)
    {
        if (a.Length < LeastLength || b.Length < LeastLength) return 0;
        var pairs = new Dictionary<(char, char), int>();
        for (var i = 0; i + 1 < a.Length; i++) pairs[(a[i], a[i + 1])] = pairs.GetValueOrDefault((a[i], a[i + 1])) + 1;
        var shared = 0;
        for (var i = 0; i + 1 < b.Length; i++)
        {
            if (pairs.GetValueOrDefault((b[i], b[i + 1])) is var left and > 0)
            {
                pairs[(b[i], b[i + 1])] = left - 1;
                shared++;
            }
        }

        return 2.0 * shared / (a.Length + b.Length - 2);
    }

    private static string Reason(QuoteRung rung) => rung switch
    {
        QuoteRung.Exact => "widened to the statement",
        QuoteRung.Normalised => "written with other widths, spaces or punctuation",
        QuoteRung.MarkupStripped => "written with markup",
        QuoteRung.NearMiss => "much like the statement, and not in it",
        _ => "not in the statement",
    };

    [GeneratedRegex(@"</?[A-Za-z][^<>]{0,100}>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"!?\[([^\]]*)\]\([^)]*\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^\s*(#{1,6}\s+|[-*+・●■□◆○▪]\s*|\d{1,2}[.)]\s+|>\s*)|[*`|]+|(?<![A-Za-z0-9])_+|_+(?![A-Za-z0-9])|~~", RegexOptions.Multiline)]
    private static partial Regex Markup();
}
