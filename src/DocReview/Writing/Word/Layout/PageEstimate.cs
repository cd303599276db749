using DocReview.Writing.Word.Model;
using DocReview.Writing.Word.Styling;

namespace DocReview.Writing.Word.Layout;

/// <summary>
/// Estimates the page each bookmark falls on, so that the table of contents shows sensible numbers before Word recalculates it.
/// Exact line heights make a plain line count nearly right.
/// </summary>
internal sealed class PageEstimate
{
    private readonly Dictionary<string, int> _pages = new(StringComparer.Ordinal);
    private int _page = 1;
    private double _used;
    private double _after;

    // Headings wait until the height of what they must stay with is known.
    private readonly List<(double Height, string? Bookmark)> _kept = [];

    private PageEstimate()
    {
    }

    /// <summary>The 1-based page of each heading's bookmark, and the number of pages.</summary>
    public static (IReadOnlyDictionary<string, int> Pages, int Count) Of(IEnumerable<BodyBlock> blocks)
    {
        var estimate = new PageEstimate();
        foreach (var block in blocks) estimate.Add(block);
        estimate.PlaceKept(0);
        return (estimate._pages, estimate._page);
    }

    private void Add(BodyBlock block)
    {
        switch (block)
        {
            case Paragraph paragraph: AddParagraph(paragraph); break;
            case BodyTable table: AddTable(table); break;
            case ContentsTable contents: AddContents(contents); break;
            default: throw new InvalidOperationException($"No height for {block.GetType().Name}.");
        }
    }

    private void AddParagraph(Paragraph paragraph)
    {
        var style = StyleSheet.Paragraph(paragraph.Style);
        if (style.PageBreakBefore) BreakPage();
        // Word leaves the larger of the two spaces between paragraphs.
        var height = Math.Max(style.Before, _after) + BlockHeight.Of(paragraph, PageGeometry.Points(PageGeometry.TextWidth));
        _after = style.After;
        if (style.KeepNext)
        {
            _kept.Add((height, paragraph.Bookmark));
            return;
        }

        PlaceKept(height);
        Place(height, paragraph.Bookmark);
    }

    private void AddTable(BodyTable table)
    {
        _after = 0;
        var heights = table.Rows.Select(row => BlockHeight.Of(row, table.Widths)).ToList();
        // The header row keeps with the first row.
        PlaceKept(heights.Take(2).Sum());
        for (var i = 0; i < heights.Count; i++)
        {
            if (_used + heights[i] > PageGeometry.TextHeight && !table.Rows[i].MayBreak)
            {
                NextPage();
                _used = i > 0 ? heights[0] : 0;
            }

            Flow(heights[i], i > 0 ? heights[0] : 0);
        }
    }

    private void AddContents(ContentsTable contents)
    {
        AddParagraph(new Paragraph(Styles.ContentsHeading, [new TextRun(contents.Title, Core.Documents.Language.Japanese)]));
        foreach (var entry in contents.Entries)
            AddParagraph(entry.Heading with { Style = entry.Level == 1 ? "TOC1" : "TOC2", Bookmark = null });
    }

    private void BreakPage()
    {
        PlaceKept(0);
        if (_used > 0) NextPage();
        _after = 0;
    }

    private void PlaceKept(double following)
    {
        if (_kept.Count == 0) return;
        var together = _kept.Sum(k => k.Height) + following;
        if (_used > 0 && _used + together > PageGeometry.TextHeight) NextPage();
        foreach (var (height, bookmark) in _kept) Place(height, bookmark);
        _kept.Clear();
    }

    private void Place(double height, string? bookmark)
    {
        if (_used > 0 && _used + height > PageGeometry.TextHeight) NextPage();
        if (bookmark is not null) _pages[bookmark] = _page;
        Flow(height, repeated: 0);
    }

    // Adds a height that may run over several pages, each beginning with a repeated header.
    private void Flow(double height, double repeated)
    {
        _used += height;
        while (_used > PageGeometry.TextHeight && _used > height)
        {
            var rest = _used - PageGeometry.TextHeight;
            NextPage();
            _used = repeated + rest;
            height = rest;
        }
    }

    private void NextPage()
    {
        _page++;
        _used = 0;
    }
}
