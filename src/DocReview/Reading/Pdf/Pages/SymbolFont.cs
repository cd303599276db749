namespace DocReview.Reading.Pdf.Pages;

/// <summary>
/// Symbol fonts put bullets and check marks on private-use or Latin-1 codes. The table gives the ordinary character that looks the same.
/// </summary>
internal static class SymbolFont
{
    private const string GenericBullet = "•";

    public static bool Is(string? fontName) => fontName is not null
        && (fontName.Contains("Wingdings", StringComparison.OrdinalIgnoreCase)
            || fontName.Contains("Webdings", StringComparison.OrdinalIgnoreCase)
            || fontName.Contains("OpenSymbol", StringComparison.OrdinalIgnoreCase)
            || fontName.EndsWith("Symbol", StringComparison.OrdinalIgnoreCase)
            || fontName.EndsWith("SymbolMT", StringComparison.OrdinalIgnoreCase));

    /// <summary>The character for a code of a symbol font; an unknown private code is a generic bullet, never nothing.</summary>
    public static bool TryMap(char unit, string? fontName, out string symbol)
    {
        symbol = "";
        var isPrivate = unit is >= '\uE000' and <= '\uF8FF';
        if (unit is >= '\uF020' and <= '\uF0FF' && !Is(fontName))
        {
            // The font's name may be lost by subsetting; the F0xx block is used by symbol fonts only.
            symbol = Wingdings(unit & 0xFF) ?? GenericBullet;
            return true;
        }

        if (!Is(fontName))
            return false;
        if (fontName!.Contains("Wingdings", StringComparison.OrdinalIgnoreCase) && (isPrivate || unit <= '\u00FF'))
            symbol = Wingdings(unit & 0xFF) ?? (isPrivate ? GenericBullet : "");
        else if (isPrivate)
            symbol = Symbol(unit & 0xFF) ?? GenericBullet;
        return symbol.Length > 0;
    }

    private static string? Wingdings(int code) => code switch
    {
        0x20 => " ",
        0x6C or 0x9F or 0xB7 => "•",
        0x6E => "■",
        0x6F or 0x70 or 0x71 or 0x72 or 0xA8 => "□",
        0x73 or 0x75 => "◆",
        0x74 or 0x76 => "❖",
        0x77 => "⬥",
        0x9E => "·",
        0xA1 => "○",
        0xA4 => "◎",
        0xA7 => "▪",
        0xD8 => "➢",
        0xDC => "➲",
        0xDF => "←",
        0xE0 or 0xE8 or 0xF0 => "→",
        0xE1 => "↑",
        0xE2 => "↓",
        0xFB => "✗",
        0xFC => "✓",
        0x78 or 0xFD => "☒",
        0xFE => "☑",
        _ => null,
    };

    private static string? Symbol(int code) => code switch
    {
        0x20 => " ",
        0xA8 => "♦",
        0xAC => "←",
        0xAE => "→",
        0xB0 => "°",
        0xB1 => "±",
        0xB3 => "≥",
        0xA3 => "≤",
        0xB4 => "×",
        0xB7 => "•",
        0xB9 => "≠",
        0xDE => "⇒",
        _ => null,
    };
}
