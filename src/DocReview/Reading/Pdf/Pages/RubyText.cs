namespace DocReview.Reading.Pdf.Pages;

/// <summary>Leaves out the small kana above kanji that tell their reading: the kanji are the text.</summary>
internal static class RubyText
{
    /// <summary>Ruby is half the size of its base, a little more in some writers.</summary>
    private const double Largest = 0.62;

    /// <summary>Its baseline stands this high above the base's, in em of the base.</summary>
    private const double Lowest = 0.7;

    private const double Highest = 1.5;

    /// <summary>The glyphs without ruby; the same list when there is none.</summary>
    public static IReadOnlyList<Glyph> Remove(IReadOnlyList<Glyph> glyphs)
    {
        var size = glyphs.Count == 0 ? 0 : glyphs.Max(glyph => glyph.Size);
        var small = glyphs.Where(glyph => glyph.Size <= Largest * size && IsKana(glyph.Text)).ToList();
        if (small.Count == 0)
            return glyphs;
        var kanji = glyphs.Where(glyph => IsKanji(glyph.Text)).ToLookup(glyph => Band(glyph.CenterX));
        var ruby = small.Where(glyph => Enumerable.Range(-1, 3).Any(step => kanji[Band(glyph.CenterX) + step].Any(other => IsAbove(glyph, other)))).ToHashSet();
        return ruby.Count == 0 ? glyphs : [.. glyphs.Where(glyph => !ruby.Contains(glyph))];
    }

    private static bool IsAbove(Glyph ruby, Glyph kanji)
    {
        var raise = (ruby.Baseline - kanji.Baseline) / kanji.Size;
        return ruby.Size <= Largest * kanji.Size && raise is > Lowest and < Highest
            && ruby.CenterX > kanji.Left - kanji.Size / 2 && ruby.CenterX < kanji.Right + kanji.Size / 2;
    }

    // Columns of one centimetre, so that only neighbours are compared.
    private static int Band(double x) => (int)Math.Floor(Math.Clamp(x, -30_000, 30_000) / 28);

    private static bool IsKana(string text) => text[0] is >= '\u3041' and <= '\u30FE';

    private static bool IsKanji(string text) => text[0] is >= '\u4E00' and <= '\u9FFF' or '々';
}
