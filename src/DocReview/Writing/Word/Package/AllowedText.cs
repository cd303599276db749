using System.Text;

namespace DocReview.Writing.Word.Package;

/// <summary>Text that XML 1.0 allows.</summary>
internal static class AllowedText
{
    /// <summary>Removes what XML forbids (control characters, lone surrogates, U+FFFE and U+FFFF); tabs and line breaks become spaces.</summary>
    public static string Clean(string text)
    {
        if (!MayNeedCleaning(text)) return text;
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1])) clean.Append(text, i++, 2);
            else if (text[i] is '\t' or '\n' or '\r') clean.Append(' ');
            else if (text[i] is >= ' ' and < '\uFFFE' && !char.IsSurrogate(text[i])) clean.Append(text[i]);
        }

        return clean.ToString();
    }

    // Nearly every text passes, so it is looked at in whole vectors.
    private static bool MayNeedCleaning(ReadOnlySpan<char> text) =>
        text.ContainsAnyInRange('\0', '\u001F') || text.ContainsAnyInRange('\uD800', '\uDFFF') || text.ContainsAnyInRange('\uFFFE', '\uFFFF');
}
