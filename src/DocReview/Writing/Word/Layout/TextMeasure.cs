namespace DocReview.Writing.Word.Layout;

/// <summary>
/// Counts the lines a text fills. Widths are those of common sans-serif fonts, in ems: near enough to place a heading on its page,
/// without reading a font.
/// </summary>
internal static class TextMeasure
{
    // Widths of U+0020 to U+007E in Arial, thousandths of an em.
    private static ReadOnlySpan<ushort> Latin =>
    [
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
        556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
        1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
        667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
        333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
        556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
    ];

    /// <summary>How many lines the text fills; at least one. Size and width in points.</summary>
    public static int Lines(string text, double size, double width)
    {
        var available = Math.Max(1, width / size);
        var (lines, line, word) = (1, 0.0, 0.0);
        foreach (var c in text)
        {
            if (char.IsLowSurrogate(c)) continue;
            var advance = Advance(c);
            if (c < 0x2E80 && c is not (' ' or '-' or '\u00AD'))
            {
                word += advance;
                continue;
            }

            Place(ref lines, ref line, word, available);
            word = 0;
            if (c == ' ') line += advance;
            else Place(ref lines, ref line, advance, available);
        }

        Place(ref lines, ref line, word, available);
        return lines;
    }

    private static void Place(ref int lines, ref double line, double advance, double available)
    {
        if (line > 0 && line + advance > available)
        {
            lines++;
            line = 0;
        }

        for (line += advance; line > available; line -= available) lines++;
    }

    private static double Advance(char c) => c switch
    {
        >= ' ' and <= '~' => Latin[c - ' '] / 1000.0,
        >= '\uFF61' and <= '\uFF9F' => 0.5,
        >= '\u2E80' or '\uD800' => 1,
        _ => 0.6,
    };
}
