using System.Text;

namespace DocReview.Writing.Plain;

/// <summary>
/// Text of a document on one line of a terminal or of a list. A document is untrusted: what could move the cursor, change colours or
/// turn the reading direction is replaced by U+FFFD; line breaks and tabs become spaces.
/// </summary>
internal static class SafeLine
{
    public static string Of(string text)
    {
        if (!text.Any(NeedsChange)) return text;
        var line = new StringBuilder(text.Length);
        foreach (var c in text) line.Append(c is '\n' or '\r' or '\t' or '\u2028' or '\u2029' ? ' ' : NeedsChange(c) ? '\uFFFD' : c);
        return line.ToString();
    }

    private static bool NeedsChange(char c) => char.IsControl(c) || c is (>= '\u2028' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
