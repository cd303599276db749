using System.Globalization;
using System.Text.RegularExpressions;

namespace DocReview.Reading.Pdf.Layout;

/// <summary>Character classes that decide about spaces and line breaks.</summary>
internal static class CharacterClass
{
    /// <summary>Letters and digits of words written with spaces: a gap between two of them is a space.</summary>
    public static bool IsLatin(char unit) => unit < '\u2E80' && char.IsLetterOrDigit(unit);

    /// <summary>Characters of Latin text, punctuation included.</summary>
    public static bool IsLatinText(char unit) => unit is > ' ' and < '\u2000';

    public static bool IsJapanese(char unit) => unit is >= '\u2E80' and < '\uFF00' or >= '\uFF01' and <= '\uFFEF' || char.IsSurrogate(unit);

    public static bool IsSentenceEnd(char unit) => unit is '。' or '．' or '！' or '？' or '!' or '?';

    public static string WithoutSpaces(string text) =>
        string.Concat(text.Where(unit => !char.IsWhiteSpace(unit)));

    /// <summary>The text with all digit runs replaced by <c>#</c> and without spaces: what stays the same on every page.</summary>
    public static string WithoutDigits(string text) => Digits.Replace(WithoutSpaces(text), "#");

    public static bool IsLetterLike(char unit) =>
        char.IsLetter(unit) || CharUnicodeInfo.GetUnicodeCategory(unit) == UnicodeCategory.LetterNumber;

    private static readonly Regex Digits = new("[0-9０-９]+", RegexOptions.CultureInvariant | RegexOptions.Compiled);
}
