namespace DocReview.Reading.Pdf.Pages;

/// <summary>
/// Recognises pages written from top to bottom. The library reports their letters as horizontal, so the step from one letter to the next
/// tells: no move sideways, about one em down.
/// </summary>
internal static class VerticalWriting
{
    public static bool IsVertical(IReadOnlyList<Glyph> glyphs)
    {
        var (down, total) = (0, 0);
        for (var i = 1; i < glyphs.Count; i++)
        {
            var (previous, next) = (glyphs[i - 1], glyphs[i]);
            if (previous.IsSpace || next.IsSpace || next.Turned)
                continue;
            total++;
            var dx = Math.Abs(next.Left - previous.Left) / next.Size;
            var dy = (next.Baseline - previous.Baseline) / next.Size;
            if (dx < 0.3 && dy is > -1.6 and < -0.4)
                down++;
        }

        return total >= 2 && down * 2 > total;
    }
}
