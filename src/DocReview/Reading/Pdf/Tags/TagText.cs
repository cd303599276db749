using DocReview.Core.Documents;
using DocReview.Reading.Pdf.Layout;
using DocReview.Reading.Pdf.Pages;

namespace DocReview.Reading.Pdf.Tags;

/// <summary>Finds the characters that tags claim.</summary>
internal sealed class TagText
{
    private readonly Dictionary<(int Page, int Mark), List<Glyph>> _glyphs = [];
    private readonly HashSet<(int Page, int Mark)> _read = [];
    private readonly long _visible;

    private readonly Dictionary<int, PageContent> _pages;

    public TagText(IReadOnlyList<PageContent> pages)
    {
        _pages = pages.ToDictionary(page => page.Number);
        foreach (var page in pages)
        {
            foreach (var glyph in page.Glyphs)
            {
                if (glyph.Mark == Glyph.ArtifactMark)
                    continue;
                _visible += glyph.IsSpace ? 0 : 1;
                if (glyph.Mark == Glyph.NoMark)
                    continue;
                if (!_glyphs.TryGetValue((page.Number, glyph.Mark), out var list))
                    _glyphs[(page.Number, glyph.Mark)] = list = [];
                list.Add(glyph);
            }
        }
    }

    /// <summary>Share of the visible text outside artifacts that the tree reaches, 0 to 1.</summary>
    public double Coverage(TagNode root)
    {
        var claimed = root.AllContent().Distinct().Sum(content => _glyphs.TryGetValue(content, out var list) ? list.Count(glyph => !glyph.IsSpace) : 0);
        return _visible == 0 ? 0 : (double)claimed / _visible;
    }

    /// <summary>The lines of some content in structure order; pages and baselines part them.</summary>
    public List<TextLine> Lines(IEnumerable<(int Page, int Mark)> content)
    {
        var lines = new List<TextLine>();
        var (page, open) = (0, new List<Glyph>());
        foreach (var item in content)
        {
            // Every piece of content belongs to one element; a file that says otherwise is read once.
            if (!_glyphs.TryGetValue(item, out var glyphs) || !_read.Add(item))
                continue;
            if (item.Page != page)
                Close(page, open, lines);
            page = item.Page;
            open.AddRange(glyphs);
        }

        Close(page, open, lines);
        return lines;
    }

    /// <summary>The pictures that some content draws.</summary>
    public IReadOnlyList<PageImage> Images(IEnumerable<(int Page, int Mark)> content) =>
        [.. content.Distinct().SelectMany(item => _pages.TryGetValue(item.Page, out var page) ? page.Images.Where(image => image.Mark == item.Mark) : [])];

    /// <summary>Boxes drawn on a page.</summary>
    public IReadOnlyList<PageBox> Strokes(int page) => _pages.TryGetValue(page, out var content) ? content.Strokes : [];

    private static void Close(int page, List<Glyph> open, List<TextLine> lines)
    {
        if (open.Count > 0)
            lines.AddRange(LineBuilder.Lines(page, open));
        open.Clear();
    }
}
