using System.Collections.Immutable;
using System.Text;
using DocReview.Core.Documents;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace DocReview.Reading.Pdf.Pages;

/// <summary>Turns a page of the PDF library into a <see cref="PageScan"/>.</summary>
internal static class PageScanner
{
    public static PageScan Scan(Page page)
    {
        var paths = new PathReader();
        var complete = paths.Read(page.Paths);
        var marks = MarkedContent.Read(page);
        var images = page.GetImages().Take(PdfLimits.ImagesPerPage)
            .Select(image => new PageImage(ToBox(image.BoundingBox), marks.Of(image), () => PictureBytes.Read(image))).ToImmutableArray();
        var visibility = new Visibility(page.Width, page.Height, [.. paths.Shades.Take(PdfLimits.Shades), .. images.Select(image => image.Box)], ClipRegions.Read(page));
        var glyphs = new List<Glyph>(page.Letters.Count);
        var hidden = new HiddenRuns();
        var (unreadable, illegal) = (0, 0);
        foreach (var letter in page.Letters.Take(PdfLimits.LettersPerPage))
        {
            var value = GlyphText.Repair(letter.Value ?? GlyphText.Replacement, letter.FontName, out var isUnreadable, out var isIllegal);
            if (value.Length == 0)
                continue;
            if (!visibility.Shows(letter))
            {
                hidden.Add(value, glyphs.Count);
                continue;
            }

            unreadable += isUnreadable ? 1 : 0;
            illegal += isIllegal ? 1 : 0;
            glyphs.Add(ToGlyph(letter, value, glyphs.Count, marks.Of(letter)));
        }

        var notes = PageNotes.Read(page);
        var text = StruckText.Separate([.. RubyText.Remove(OverprintedText.Fold(glyphs))], paths.Rulings, notes.Strikes);
        var visible = text.Glyphs;
        var content = new PageContent(
            page.Number, page.Width, page.Height, [.. visible], text.Rulings, paths.Shades, paths.Strokes, images,
            VerticalWriting.IsVertical(visible));
        PageBound? reachedLimit = page.Letters.Count > PdfLimits.LettersPerPage ? PageBound.Letters
            : !complete ? PageBound.Shapes
            : images.Length == PdfLimits.ImagesPerPage ? PageBound.Pictures
            : null;
        return new PageScan(content, hidden.ToRuns(), text.Runs, notes.Notes, unreadable, illegal, reachedLimit);
    }

    private static Glyph ToGlyph(Letter letter, string text, int order, int mark)
    {
        var size = letter.PointSize;
        var turned = letter.TextOrientation is not (TextOrientation.Horizontal or TextOrientation.Other);
        var (left, right, baseline) = (letter.StartBaseLine.X, letter.EndBaseLine.X, letter.StartBaseLine.Y);
        if (turned)
        {
            var bounds = letter.BoundingBox;
            (left, right, baseline) = (bounds.Left, Math.Max(bounds.Right, bounds.Left + size / 2), bounds.Bottom);
        }
        else if (right <= left)
        {
            right = Math.Max(letter.BoundingBox.Right, left + size / 10);
        }

        var box = new PageBox(left, baseline - 0.12 * size, right, baseline + 0.88 * size);
        return new Glyph(text, left, right, baseline, size, IsBold(letter), turned, order, mark, box);
    }

    private static bool IsBold(Letter letter) =>
        letter.RenderingMode is TextRenderingMode.FillThenStroke or TextRenderingMode.FillThenStrokeClip
        || letter.FontDetails.IsBold
        || letter.FontDetails.Weight >= 600
        || letter.FontName is { } name && (name.Contains("Bold", StringComparison.OrdinalIgnoreCase)
            || name.Contains("Heavy", StringComparison.OrdinalIgnoreCase)
            || name.Contains("Black", StringComparison.OrdinalIgnoreCase)
            || name.EndsWith("-W6", StringComparison.Ordinal)
            || name.EndsWith("-W7", StringComparison.Ordinal)
            || name.EndsWith("-W8", StringComparison.Ordinal));

    private static PageBox ToBox(PdfRectangle bounds) => new(
        Math.Min(bounds.Left, bounds.Right), Math.Min(bounds.Bottom, bounds.Top),
        Math.Max(bounds.Left, bounds.Right), Math.Max(bounds.Bottom, bounds.Top));

    /// <summary>Collects hidden characters into runs: a visible character in between ends a run.</summary>
    private sealed class HiddenRuns
    {
        private readonly List<StringBuilder> _runs = [];
        private int _lastPosition = -1;

        public void Add(string text, int position)
        {
            if (_runs.Count == 0 || position != _lastPosition)
                _runs.Add(new StringBuilder());
            _runs[^1].Append(text);
            _lastPosition = position;
        }

        public ImmutableArray<string> ToRuns() =>
            [.. _runs.Select(run => run.ToString().Trim()).Where(run => run.Length > 0)];
    }
}
