using DocReview.Core.Documents;
using DocReview.Reading.Pdf.Pages;
using DocReview.Reading.Pdf.Tables;

namespace DocReview.Reading.Pdf.Layout;

/// <summary>A page whose tables and figures are taken out step by step; what stays is prose.</summary>
internal sealed class CarvedPage
{
    private readonly List<(PageBox Box, List<TextLine> Labels)> _labels;

    private CarvedPage(PageContent content, List<PageTable> tables, List<PageBox> figures, List<TextLine> pieces)
    {
        Content = content;
        Tables = tables;
        _labels = [.. figures.Select(box => (box, pieces.Where(piece => FigureFinder.Holds(box, piece)).ToList()))];
        var inFigures = _labels.SelectMany(figure => figure.Labels).ToHashSet<TextLine>(ReferenceEqualityComparer.Instance);
        Pieces = [.. pieces.Where(piece => !inFigures.Contains(piece))];
    }

    public PageContent Content { get; }

    public List<PageTable> Tables { get; }

    /// <summary>Pieces of prose in stream order.</summary>
    public List<TextLine> Pieces { get; private set; }

    /// <summary>Middle of the gutter, on a page with two columns.</summary>
    public double? Gutter { get; private set; }

    /// <summary>Tables that alignment alone shows.</summary>
    public List<SourceLocation> LowConfidence { get; } = [];

    /// <summary>Takes out ruled tables and figures.</summary>
    public static CarvedPage Carve(PageContent page, LineJoiner joiner)
    {
        var found = new RuledTableFinder(joiner).Find(page);
        var inTables = found.SelectMany(table => table.Glyphs).Select(glyph => glyph.Order).ToHashSet();
        var rest = inTables.Count == 0 ? page.Glyphs : [.. page.Glyphs.Where(glyph => !inTables.Contains(glyph.Order))];
        var pieces = page.IsVertical ? VerticalLines.Build(page.Number, rest) : Markers.Attach(LineBuilder.Fragments(page.Number, rest));
        var tables = found.Select(table => table.Table).ToList();
        var figures = FigureFinder.Find(page, [.. tables.Select(table => table.Box)], pieces);
        return new CarvedPage(page, tables, figures, pieces);
    }

    /// <summary>Boxes of the figures.</summary>
    public IReadOnlyList<PageBox> Figures => [.. _labels.Select(figure => figure.Box)];

    /// <summary>Drops figures with the labels inside.</summary>
    public void DropFigures(HashSet<PageBox> boxes) => _labels.RemoveAll(figure => boxes.Contains(figure.Box));

    /// <summary>Takes out running heads, the table of contents and tables without lines.</summary>
    public void FindAlignedTables(HashSet<TextLine> running, HashSet<string> entries, LineJoiner joiner)
    {
        var pieces = Pieces.Where(piece => !running.Contains(piece)).ToList();
        Gutter = Layout.Gutter.Find(pieces, Content.Width);
        Pieces = WithoutContents(pieces, entries);
        if (Gutter is not null || Content.IsVertical)
            return;
        foreach (var (table, taken) in new AlignedTableFinder(joiner).Find(Content, Pieces))
        {
            Tables.Add(table);
            LowConfidence.Add(new SourceLocation($"page[{table.Page}]", table.Page, table.Box));
            var inTable = taken.ToHashSet<TextLine>(ReferenceEqualityComparer.Instance);
            Pieces = [.. Pieces.Where(piece => !inTable.Contains(piece))];
        }
    }

    /// <summary>Lines, tables and figures in reading order.</summary>
    public IEnumerable<ILayoutElement> ToElements(Typography typography)
    {
        var pieces = Gutter is { } middle ? ColumnOrder.Sort(Pieces, middle) : Pieces;
        var lines = Content.IsVertical ? pieces : LineBuilder.Lines(pieces, typography.IsSameColumn);
        List<ILayoutElement> elements = Gutter is { } gutter
            ? ColumnOrder.WithTables(lines, Tables, gutter)
            : FloatingText.Settle([.. lines.Cast<ILayoutElement>().Concat(Tables).OrderBy(element => element.Order)]);
        foreach (var (box, labels) in _labels)
            Insert(elements, ToFigure(box, labels, elements));
        return elements;
    }

    private PageFigure ToFigure(PageBox box, List<TextLine> labels, List<ILayoutElement> elements)
    {
        var images = Content.Images.Where(image => FigureFinder.IsInside(image.Box, box)).ToList();
        var text = FigureLabels.Join(labels, [.. Content.Strokes.Where(stroke => FigureFinder.IsInside(stroke, box))]);
        var below = elements.Where(element => (element.Box.Top + element.Box.Bottom) / 2 < box.Bottom + 2).Select(element => element.Order);
        var order = below.DefaultIfEmpty(int.MaxValue).Min();
        return new PageFigure(Content.Number, order, box, text, images);
    }

    private static void Insert(List<ILayoutElement> elements, PageFigure figure)
    {
        var index = elements.FindIndex(element => element is not PageFigure && element.Order >= figure.Order);
        elements.Insert(index < 0 ? elements.Count : index, figure);
    }

    // An entry, its leader dots and its page number may be pieces of their own, so whole lines are judged.
    private static List<TextLine> WithoutContents(List<TextLine> pieces, HashSet<string> entries)
    {
        var lines = LineBuilder.Lines(pieces, (_, _) => true);
        var kept = TableOfContents.Remove(lines, entries);
        if (kept.Count == lines.Count)
            return pieces;
        var gone = lines.Except(kept).SelectMany(line => line.Glyphs).Select(glyph => glyph.Order).ToHashSet();
        return [.. pieces.Where(piece => !gone.Contains(piece.First.Order))];
    }
}
