using DocReview.Reading.Pdf.Pages;

namespace DocReview.Reading.Pdf.Layout;

/// <summary>Builds the columns of a page written from top to bottom, each as one line, in stream order.</summary>
internal static class VerticalLines
{
    public static List<TextLine> Build(int page, IEnumerable<Glyph> glyphs)
    {
        var lines = new List<TextLine>();
        var run = new List<Glyph>();
        foreach (var glyph in glyphs)
        {
            if (run.Count > 0 && !Follows(run[^1], glyph))
                Close(page, run, lines);
            run.Add(glyph);
        }

        Close(page, run, lines);
        return lines;
    }

    private static bool Follows(Glyph previous, Glyph next)
    {
        var size = Math.Max(previous.Size, next.Size);
        var step = previous.Baseline - next.Baseline;
        var runsDown = Math.Abs(next.CenterX - previous.CenterX) < 0.6 * size && step > -0.5 * size && step < 2.5 * size;
        // A number or a Latin word may lie on its side or stand upright inside the column.
        var runsRight = Math.Abs(step) < 0.3 * size && next.Left - previous.Right is > -1 and < 3;
        return runsDown || runsRight;
    }

    private static void Close(int page, List<Glyph> run, List<TextLine> lines)
    {
        if (run.Exists(glyph => !glyph.IsSpace))
            lines.Add(new TextLine(page, run, isVertical: true));
        run.Clear();
    }
}
