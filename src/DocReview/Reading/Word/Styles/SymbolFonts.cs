using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace DocReview.Reading.Word.Styles;

/// <summary>
/// Glyphs of the symbol fonts Office ships, as Unicode. Their code points carry no meaning without the font, and a tick that turns into
/// a letter turns a yes into nothing.
/// </summary>
internal static class SymbolFonts
{
    private const string GenericBullet = "•";

    private static readonly FrozenDictionary<int, string> Wingdings = Table(
        "FC✔ FB✘ FE☑ FD☒ A8☐ 6F□ 6E■ 6C● A1○ A2○ A4◉ 75◆ 76❖ 73◆ 77◆ 71❑ 72❒ A7▪ 9F• 9E· D8➢ E0→ DF← E1↑ E2↓ E8➔ F0⇨ EF⇦ "
        + "AB★ B5✪ 46☞ 45☜ 4A☺ 4C☹ 4E☠ 36⌛ 2A✉ 28☎ 3F✍ 3C🖫 3A🖥 80⓪ 81① 82② 83③ 84④ 85⑤ 86⑥ 87⑦ 88⑧ 89⑨ 8A⑩ "
        + "8C❶ 8D❷ 8E❸ 8F❹ 90❺ 91❻ 92❼ 93❽ 94❾ 95❿ 20\u00A0");

    private static readonly FrozenDictionary<int, string> Wingdings2 = Table("50✔ 4F✘ 52☑ 51☒ 53☒ 54☒ A3☐ 2A☐ 97● 98● 99○ 9A○ A1■ A2■ AA◆ 20\u00A0");

    private static readonly FrozenDictionary<int, string> Wingdings3 = Table("7D▶ 7C◀ 70▲ 71▼ 75▶ 74◀ 22→ 21← 23↑ 24↓ 9F→ 84▸ 20\u00A0");

    private static readonly FrozenDictionary<int, string> Webdings = Table("61✔ 72✘ 63□ 67■ 6E● 3D● 34▶ 33◀ 35▲ 36▼ 20\u00A0");

    private static readonly FrozenDictionary<int, string> Symbol = Table(
        "B7• D6√ B4× B8÷ B1± B3≥ A3≤ B9≠ BA≡ BB≈ AE→ AC← AD↑ AF↓ AB↔ DE⇒ DC⇐ DB⇔ A5∞ B0° A8♦ A7♣ AA♠ A9♥ D7⋅ C5⊕ C4⊗ CE∈ CC⊂ C8∪ C7∩ "
        + "61α 62β 67γ 64δ 65ε 71θ 6Cλ 6Dμ 70π 72ρ 73σ 74τ 66φ 77ω 44Δ 53Σ 57Ω 20\u00A0 2D− 2B+ 3D= 25% 28( 29) 2C, 2E. 2F/ 3A:");

    /// <summary>Whether the font replaces letters by pictures.</summary>
    public static bool IsSymbolFont(string? font) => font is not null && TableOf(font) is not null;

    /// <summary>One glyph of a symbol font; a generic bullet where the glyph has no known meaning, never nothing.</summary>
    public static string Map(string? font, int code)
    {
        if (TableOf(font ?? "Symbol") is not { } table) return Rune.IsValid(code) ? new Rune(code).ToString() : GenericBullet;
        return table.GetValueOrDefault(code & 0xFF, code is >= 0x30 and <= 0x39 ? ((char)code).ToString() : GenericBullet);
    }

    /// <summary>Text set in a symbol font, or text with its private-use code points.</summary>
    public static string MapText(string text, string? symbolFont, string? latinFont)
    {
        var wholly = IsSymbolFont(latinFont);
        if (!wholly && !text.Any(IsSymbolCode)) return text;
        var mapped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (IsSymbolCode(c) || (wholly && c is > ' ' and <= '\u00FF'))
                mapped.Append(Map(symbolFont ?? latinFont, c));
            else
                mapped.Append(c);
        }

        return mapped.ToString();
    }

    // Office stores symbol fonts' characters at U+F000 plus the font's own code.
    private static bool IsSymbolCode(char c) => c is >= '\uF020' and <= '\uF0FF';

    private static FrozenDictionary<int, string>? TableOf(string font)
    {
        if (font.Equals("Symbol", StringComparison.OrdinalIgnoreCase)) return Symbol;
        if (font.Equals("Wingdings 2", StringComparison.OrdinalIgnoreCase)) return Wingdings2;
        if (font.Equals("Wingdings 3", StringComparison.OrdinalIgnoreCase)) return Wingdings3;
        if (font.Equals("Webdings", StringComparison.OrdinalIgnoreCase)) return Webdings;
        return font.StartsWith("Wingdings", StringComparison.OrdinalIgnoreCase) ? Wingdings : null;
    }

    private static FrozenDictionary<int, string> Table(string entries) => entries
        .Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .ToFrozenDictionary(
            static entry => int.Parse(entry.AsSpan(0, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture),
            static entry => entry[2..]);
}
