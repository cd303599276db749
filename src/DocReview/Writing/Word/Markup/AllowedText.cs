using System.Text;

namespace DocReview.Writing.Word.Markup;

/// <summary>Text that XML 1.0 allows.</summary>
internal static class AllowedText
{
    /// <summary>Removes what XML forbids (control characters, lone surrogates, U+FFFE and U+FFFF); tabs and line breaks become spaces.</summary>
    public static string Clean(string text)
    {
        var first = FirstToChange(text);
        if (first < 0) return text;
        var clean = new StringBuilder(text.Length).Append(text, 0, first);
        for (var i = first; i < text.Length; i++)
        {
            if (IsPair(text, i)) clean.Append(text, i++, 2);
            else if (text[i] is '\t' or '\n' or '\r') clean.Append(' ');
            else if (IsAllowed(text[i])) clean.Append(text[i]);
        }

        return clean.ToString();
    }

    /// <summary>How many characters <see cref="Clean"/> removes.</summary>
    public static int CountForbidden(string text)
    {
        var count = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (IsPair(text, i)) i++;
            else if (text[i] is not ('\t' or '\n' or '\r') && !IsAllowed(text[i])) count++;
        }

        return count;
    }

    private static int FirstToChange(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (IsPair(text, i)) i++;
            else if (!IsAllowed(text[i])) return i;
        }

        return -1;
    }

    private static bool IsPair(string text, int i) =>
        char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);

    private static bool IsAllowed(char c) => c >= ' ' && !char.IsSurrogate(c) && c < '\uFFFE';
}
