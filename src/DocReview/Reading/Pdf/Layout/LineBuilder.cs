using DocReview.Reading.Pdf.Pages;

namespace DocReview.Reading.Pdf.Layout;

/// <summary>
/// Builds lines from characters. The content stream's order is kept: it is the best reading order of Word's and LibreOffice's output;
/// only inside one line are characters sorted, because writers draw a line font by font.
/// </summary>
internal static class LineBuilder
{
    /// <summary>Baselines this near (in em) are one line; a raised note mark stays in its line.</summary>
    public const double BaselineBand = 0.4;

    /// <summary>Longer lines are not joined further: nobody writes them, and each joining sorts again.</summary>
    private const int LongestLine = 1_000;

    /// <summary>A note mark is smaller than this against its line, and raised by less than the other, in em.</summary>
    private const double SmallPrint = 0.8;

    private const double HighestRaise = 0.65;

    /// <summary>A gap wider than this (in em) that no space explains separates cells or marks a tab.</summary>
    public const double CellGap = 0.8;

    /// <summary>Pieces of lines between wide gaps, in stream order.</summary>
    public static List<TextLine> Fragments(int page, IEnumerable<Glyph> glyphs)
    {
        var fragments = new List<TextLine>();
        var run = new List<Glyph>();
        Glyph? anchor = null;
        foreach (var glyph in glyphs)
        {
            if (run.Count > 0 && !IsSameRun(run[^1], anchor ?? run[^1], glyph))
            {
                Close(page, run, fragments);
                anchor = null;
            }

            // A space may be drawn with another font's size; only ink sets the band.
            anchor ??= glyph.IsSpace ? null : glyph;
            run.Add(glyph);
        }

        Close(page, run, fragments);
        return fragments;
    }

    /// <summary>Joins the pieces of one line that follow each other in the stream; the gaps become spaces.</summary>
    public static List<TextLine> Lines(IEnumerable<TextLine> fragments, Func<TextLine, TextLine, bool> mayJoin)
    {
        var lines = new List<TextLine>();
        foreach (var fragment in fragments)
        {
            var joined = lines.Count > 0 && IsSameLine(lines[^1], fragment) && mayJoin(lines[^1], fragment);
            if (joined)
                lines[^1] = lines[^1].MergeWith(fragment);
            else
                lines.Add(fragment);
        }

        return lines;
    }

    public static List<TextLine> Lines(int page, IEnumerable<Glyph> glyphs) => Lines(Fragments(page, glyphs), (_, _) => true);

    private static bool IsSameLine(TextLine line, TextLine next) =>
        !line.First.Turned && !next.First.Turned && line.Glyphs.Length < LongestLine
        && Math.Abs(line.Baseline - next.Baseline) <= BaselineBand * Math.Max(line.Size, next.Size)
        && (next.Left >= line.Right - 0.2 * next.Size || next.Right <= line.Left + 0.2 * next.Size);

    private static bool IsSameRun(Glyph last, Glyph anchor, Glyph glyph)
    {
        if (last.Turned || glyph.Turned)
            return last.Turned && glyph.Turned && IsNear(last, glyph);
        return Math.Abs(anchor.Baseline - glyph.Baseline) <= BaselineBand * Math.Max(anchor.Size, glyph.Size)
            || IsRaised(glyph, anchor) || IsRaised(anchor, glyph);
    }

    private static bool IsRaised(Glyph small, Glyph large) =>
        small.Size < SmallPrint * large.Size
        && small.Baseline - large.Baseline is var raise && raise > 0 && raise < HighestRaise * large.Size;

    private static bool IsNear(Glyph last, Glyph glyph) =>
        Math.Abs(last.Left - glyph.Left) < 2 * glyph.Size && Math.Abs(last.Baseline - glyph.Baseline) < 2 * glyph.Size;

    private static void Close(int page, List<Glyph> run, List<TextLine> fragments)
    {
        if (run.Count == 0)
            return;
        if (run.Exists(glyph => !glyph.IsSpace))
        {
            if (run[0].Turned)
                fragments.Add(new TextLine(page, run));
            else
                Split(page, run, fragments);
        }

        run.Clear();
    }

    private static void Split(int page, List<Glyph> run, List<TextLine> fragments)
    {
        var sorted = run.OrderBy(glyph => glyph.Left).ThenBy(glyph => glyph.Order).ToList();
        var start = 0;
        Glyph? ink = null;
        var explained = 0.0;
        for (var i = 0; i < sorted.Count; i++)
        {
            var glyph = sorted[i];
            if (glyph.IsSpace)
            {
                explained += glyph.Right - glyph.Left;
                continue;
            }

            var size = ink is null ? glyph.Size : Math.Max(ink.Size, glyph.Size);
            if (ink is not null && glyph.Left - ink.Right - explained > CellGap * size)
            {
                AddPiece(page, sorted, start, i, fragments);
                start = i;
            }

            (ink, explained) = (glyph, 0.0);
        }

        AddPiece(page, sorted, start, sorted.Count, fragments);
    }

    private static void AddPiece(int page, List<Glyph> sorted, int start, int end, List<TextLine> fragments)
    {
        var piece = sorted.GetRange(start, end - start);
        if (piece.Exists(glyph => !glyph.IsSpace))
            fragments.Add(new TextLine(page, piece));
    }
}
