using System.Globalization;
using System.Text;

namespace DocReview.Core.Statements;

/// <summary>NFKC with the way back: Unicode says what a text becomes, but not from which of its characters.</summary>
internal static class NormalText
{
    /// <summary>The normal form, and for each of its characters the piece of the text it comes from.</summary>
    public static (string Normal, List<TextSpan> Origins) Trace(string text)
    {
        var normal = new StringBuilder(text.Length);
        var origins = new List<TextSpan>(text.Length);
        for (var start = 0; start < text.Length;)
        {
            var end = EndOfPiece(text, start);
            var piece = text[start..end].Normalize(NormalizationForm.FormKC);
            normal.Append(piece);
            origins.AddRange(Enumerable.Repeat(new TextSpan(start, end), piece.Length));
            start = end;
        }

        // Scripts whose letters join in other ways are no reason for a wrong place: then only the whole text is known.
        var whole = text.Normalize(NormalizationForm.FormKC);
        return normal.Equals(whole) ? (whole, origins) : (whole, [.. Enumerable.Repeat(new TextSpan(0, text.Length), whole.Length)]);
    }

    private static int EndOfPiece(string text, int start)
    {
        var end = start + RuneLength(text, start);
        while (end < text.Length && JoinsBefore(text, end)) end += RuneLength(text, end);
        return end;
    }

    // Accents and (han)dakuten, full and half width, and the vowels and finals of Hangul.
    private static bool JoinsBefore(string text, int index) =>
        text[index] is 'ﾞ' or 'ﾟ' or (>= '\u1160' and <= '\u11FF')
        || CharUnicodeInfo.GetUnicodeCategory(text, index) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    private static int RuneLength(string text, int index) => char.IsSurrogatePair(text, index) ? 2 : 1;
}
