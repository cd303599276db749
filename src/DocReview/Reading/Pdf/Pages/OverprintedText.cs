namespace DocReview.Reading.Pdf.Pages;

/// <summary>
/// Folds characters printed twice at almost the same place (a poor man's bold) into one bold character. A grid of half-point cells keeps it
/// linear, and the surviving glyph keeps its marked-content id, which the library's own processor loses.
/// </summary>
internal static class OverprintedText
{
    private const double Cell = 1.0;

    public static List<Glyph> Fold(List<Glyph> glyphs)
    {
        var seen = new Dictionary<long, int>(glyphs.Count);
        var kept = new List<Glyph>(glyphs.Count);
        foreach (var glyph in glyphs)
        {
            if (!glyph.IsSpace && TryFind(seen, glyph, out var index) && IsSame(kept[index], glyph))
            {
                kept[index] = kept[index] with { Bold = true };
                continue;
            }

            seen[Key(glyph, 0, 0)] = kept.Count;
            kept.Add(glyph);
        }

        return kept;
    }

    private static bool TryFind(Dictionary<long, int> seen, Glyph glyph, out int index)
    {
        for (var dx = -1; dx <= 1; dx++)
        {
            for (var dy = -1; dy <= 1; dy++)
            {
                if (seen.TryGetValue(Key(glyph, dx, dy), out index))
                    return true;
            }
        }

        index = -1;
        return false;
    }

    private static bool IsSame(Glyph first, Glyph second) =>
        first.Text == second.Text
        && Math.Abs(first.Left - second.Left) <= Cell
        && Math.Abs(first.Baseline - second.Baseline) <= Cell
        && Math.Abs(first.Size - second.Size) <= 0.5;

    // Place and first character in one number: this is asked nine times for every character of a document.
    private static long Key(Glyph glyph, int dx, int dy) =>
        ((long)glyph.Text[0] << 48) ^ ((long)((int)Math.Floor(glyph.Left / Cell) + dx) << 24) ^ (uint)((int)Math.Floor(glyph.Baseline / Cell) + dy);
}
