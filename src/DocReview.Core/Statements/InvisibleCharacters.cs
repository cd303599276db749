namespace DocReview.Core.Statements;

/// <summary>Characters that no reader sees, and that matching and prompts must not see either (Unicode's default ignorable ones).</summary>
internal static class InvisibleCharacters
{
    // U+E0000 to U+E03FF: the tag block and the supplementary variation selectors.
    private const char Supplement = '\uDB40';

    /// <summary>How many UTF-16 units the invisible character at a place takes; 0 when it is visible.</summary>
    public static int LengthAt(string text, int index)
    {
        var c = text[index];
        if (c == Supplement) return index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]) ? 2 : 0;
        return IsInvisible(c) ? 1 : 0;
    }

    /// <summary>The ASCII character that a tag character (U+E0020 to U+E007E) spells at a place; null for anything else.</summary>
    public static char? TagAt(string text, int index) =>
        text[index] == Supplement && index + 1 < text.Length && text[index + 1] is >= '\uDC20' and <= '\uDC7E' ? (char)(text[index + 1] - '\uDC00') : null;

    /// <summary>Whether the tag block (U+E0000 to U+E007F) holds the character at a place.</summary>
    public static bool IsTagAt(string text, int index) =>
        text[index] == Supplement && index + 1 < text.Length && text[index + 1] is >= '\uDC00' and <= '\uDC7F';

    /// <summary>Whether a variation selector stands at a place: in Japanese names it picks a glyph (葛󠄀), and is legitimate.</summary>
    public static bool IsVariationSelectorAt(string text, int index) =>
        text[index] is >= '\uFE00' and <= '\uFE0F'
        || (text[index] == Supplement && index + 1 < text.Length && text[index + 1] is >= '\uDD00' and <= '\uDDEF');

    private static bool IsInvisible(char c) =>
        c is >= '\u200B' and <= '\u200F' or >= '\u202A' and <= '\u202E' or >= '\u2060' and <= '\u206F' or '\uFEFF' or '\u00AD'
            or >= '\uFE00' and <= '\uFE0F' or '\u034F' or '\u061C' or '\u115F' or '\u1160' or '\u180E' or '\u3164' or '\uFFA0'
            or >= '\uFFF9' and <= '\uFFFB';
}
