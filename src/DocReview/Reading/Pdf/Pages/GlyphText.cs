using System.Text;
using DocReview.Core.Documents;

namespace DocReview.Reading.Pdf.Pages;

/// <summary>
/// Makes the characters of one glyph readable: radicals stand for their kanji, symbol fonts' private codes for their symbols, and what
/// cannot be written to any output becomes U+FFFD. Everything else stays verbatim (①, ㈱ and ℃ are evidence).
/// </summary>
internal static class GlyphText
{
    public const string Replacement = "\uFFFD";

    public static string Repair(string value, string? fontName, out bool unreadable, out bool illegal)
    {
        unreadable = false;
        illegal = false;
        if (value.Length == 1 && IsPlain(value[0]) && !SymbolFont.Is(fontName))
            return value;
        var text = new StringBuilder(value.Length);
        for (var i = 0; i < value.Length; i++)
        {
            if (char.IsHighSurrogate(value[i]) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1]))
            {
                var rune = new Rune(value[i], value[i + 1]);
                i++;
                var isPrivate = rune.Value >= 0xF0000;
                unreadable |= isPrivate;
                text.Append(isPrivate ? Replacement : rune.ToString());
                continue;
            }

            text.Append(RepairUnit(value[i], fontName, ref unreadable, ref illegal));
        }

        return text.ToString();
    }

    private static string RepairUnit(char unit, string? fontName, ref bool unreadable, ref bool illegal)
    {
        if (SymbolFont.TryMap(unit, fontName, out var symbol))
            return symbol;
        if (unit is '\t' or '\n' or '\r' or '\u00A0')
            return " ";
        if (unit is '\u00AD' or '\u200B' or '\uFEFF')
            return "";
        if (char.IsSurrogate(unit) || char.IsControl(unit) || unit is '\uFFFE' or '\uFFFF')
        {
            illegal = true;
            return Replacement;
        }

        if (unit is '\uFFFD' or (>= '\uE000' and <= '\uF8FF'))
        {
            unreadable = true;
            return Replacement;
        }

        // A ligature is a way of drawing letters; in a search it would hide the word.
        if (unit is >= '\uFB00' and <= '\uFB06')
            return unit.ToString().Normalize(NormalizationForm.FormKC);

        return KanjiRadicals.Resolve(unit).ToString();
    }

    private static bool IsPlain(char unit) => unit is >= ' ' and < '\u007F' or >= '\u3000' and < '\uD800';
}
