using System.Collections.Immutable;
using DocReview.Core.Documents;
using DocReview.Reading.Figures;
using DocReview.Reading.Pdf.Tables;

namespace DocReview.Reading.Pdf.Layout;

/// <summary>Turns the elements of untagged pages into blocks.</summary>
internal sealed class BlockComposer(ParagraphNames names, AssetStore assets)
{
    private readonly Dictionary<int, int> _tables = [];
    private readonly Dictionary<int, int> _figures = [];

    public ImmutableArray<RawBlock> Compose(IEnumerable<ILayoutElement> elements) =>
        [.. elements.SelectMany(Compose)];

    private IEnumerable<RawBlock> Compose(ILayoutElement element) => element switch
    {
        Paragraph paragraph => names.Name(paragraph) is { } block ? [block] : [],
        PageTable table => FramedText.Open(FromTable(table)),
        PageFigure figure => [FromFigure(figure)],
        _ => [],
    };

    private RawBlock FromTable(PageTable table)
    {
        var path = $"page[{table.Page}]/table[{Next(_tables, table.Page)}]";
        var cells = table.Cells.Select(cell => new RawCell(
            cell.Row, cell.Column, cell.RowSpan, cell.ColumnSpan, cell.Text,
            new SourceLocation($"{path}/r[{cell.Row + 1}]/c[{cell.Column + 1}]", cell.Page, cell.Box)));
        return new RawBlock
        {
            Type = BlockType.Table,
            Table = new RawTable([.. cells], table.RowCount, table.ColumnCount, table.HeaderRows),
            Location = new SourceLocation(path, table.Page, table.Box),
        };
    }

    private RawBlock FromFigure(PageFigure figure) => new()
    {
        Type = BlockType.Figure,
        Text = figure.Text,
        AssetIds = Pictures.Keep(figure.Images, assets),
        Location = new SourceLocation($"page[{figure.Page}]/figure[{Next(_figures, figure.Page)}]", figure.Page, figure.Box),
    };

    private static int Next(Dictionary<int, int> counters, int page) => counters[page] = counters.GetValueOrDefault(page) + 1;
}
