using System.Collections.Immutable;
using System.Text;
using DocReview.Core.Documents;
using DocReview.Reading.Figures;
using DocReview.Reading.Pdf.Layout;
using DocReview.Reading.Pdf.Pages;
using DocReview.Reading.Pdf.Tables;

namespace DocReview.Reading.Pdf.Tags;

/// <summary>Turns tagged blocks into blocks: what the tags say stands; what they leave open (notes, typed bullets) the text says.</summary>
internal sealed class TaggedComposer(Typography typography, Dictionary<TaggedBlock, Paragraph> paragraphs, ParagraphNames names, AssetStore assets)
{
    private readonly Dictionary<int, int> _tables = [];
    private readonly Dictionary<int, int> _figures = [];

    private int? _page;

    public ImmutableArray<RawBlock> Compose(IEnumerable<TaggedBlock> blocks) =>
        [.. blocks.SelectMany(Compose)];

    private IEnumerable<RawBlock> Compose(TaggedBlock block)
    {
        _page = block.Lines.Select(line => (int?)line.Page).LastOrDefault() ?? _page;
        if (block.Type == BlockType.Table)
            return FramedText.Open(ToTable(block));
        var raw = block.Type == BlockType.Figure ? ToFigure(block) : ToText(block, paragraphs[block]);
        return raw is null ? [] : [raw];
    }

    private RawBlock? ToText(TaggedBlock block, Paragraph paragraph)
    {
        var label = string.Join(' ', block.Label.Select(line => line.Text)).Trim();
        var raw = new RawBlock
        {
            Type = block.Type,
            Text = paragraph.Text,
            Prominence = typography.Prominence(paragraph.First),
            Location = paragraph.Location,
        };
        return block.Type switch
        {
            BlockType.Heading => names.EndList(raw with { Text = $"{label} {raw.Text}".Trim(), Level = block.Level }),
            BlockType.ListItem when label.Length > 0 => raw with { Marker = label, Level = Depth(block, block.Label[0]) },
            BlockType.ListItem => raw with { Marker = Marker(paragraph), Text = paragraph.TextAfterMarker, Level = Depth(block, paragraph.First) },
            BlockType.Paragraph => names.Name(paragraph),
            _ => raw,
        };
    }

    // Writers close one list and open another where only the indent says that it is nested.
    private int Depth(TaggedBlock block, TextLine start) => Math.Max(block.Level, names.Depth(start));

    private static string? Marker(Paragraph paragraph) => paragraph.Start.Marker.Length > 0 ? paragraph.Start.Marker : null;

    private RawBlock ToFigure(TaggedBlock block)
    {
        // A picture that the tags do not tie to a page stands where the text before it stands.
        var page = block.Page ?? _page;
        var number = _figures[page ?? 0] = _figures.GetValueOrDefault(page ?? 0) + 1;
        var path = page is null ? $"figure[{number}]" : $"page[{page}]/figure[{number}]";
        return new RawBlock
        {
            Type = BlockType.Figure,
            Text = FigureLabels.Join(block.Lines, block.Strokes),
            AltText = string.IsNullOrWhiteSpace(block.Alternate) ? null : GlyphText.Repair(block.Alternate, null, out _, out _),
            AssetIds = Pictures.Keep(block.Images, assets),
            Location = new SourceLocation(path, page, block.BoxOn(page ?? 0)),
        };
    }

    private RawBlock ToTable(TaggedBlock block)
    {
        var lines = block.Cells.SelectMany(cell => cell.Paragraphs).SelectMany(paragraph => paragraph).ToList();
        var page = lines.Count > 0 ? lines[0].Page : 1;
        var path = $"page[{page}]/table[{_tables[page] = _tables.GetValueOrDefault(page) + 1}]";
        var edges = block.Cells.Where(cell => cell.Paragraphs.Count > 0).GroupBy(cell => cell.Column + cell.ColumnSpan)
            .ToDictionary(column => column.Key, column => column.SelectMany(cell => cell.Paragraphs).SelectMany(paragraph => paragraph).Max(line => line.Right));
        var cells = block.Cells.Select(cell => ToCell(cell, path, page, edges)).ToImmutableArray();
        var rows = block.Cells.Max(cell => cell.Row + cell.RowSpan);
        var columns = block.Cells.Max(cell => cell.Column + cell.ColumnSpan);
        return new RawBlock
        {
            Type = BlockType.Table,
            Table = new RawTable(cells, rows, columns, HeaderRowsOf(block, cells, rows)),
            Location = new SourceLocation(path, page, BoxOf([.. lines.Where(line => line.Page == page)])),
        };
    }

    private RawCell ToCell(TaggedCell cell, string path, int tablePage, Dictionary<int, double> edges)
    {
        var lines = cell.Paragraphs.SelectMany(paragraph => paragraph).ToList();
        var text = string.Join('\n', cell.Paragraphs.Select(paragraph => JoinAll(paragraph, edges[cell.Column + cell.ColumnSpan])));
        var page = lines.Count > 0 ? lines[0].Page : tablePage;
        var location = new SourceLocation($"{path}/r[{cell.Row + 1}]/c[{cell.Column + 1}]", page, BoxOf([.. lines.Where(line => line.Page == page)]));
        return new RawCell(cell.Row, cell.Column, cell.RowSpan, cell.ColumnSpan, text, location);
    }

    // The tag says that the lines are one paragraph; only the space between Latin words is open.
    private string JoinAll(IReadOnlyList<TextLine> lines, double edge)
    {
        var text = new StringBuilder(lines[0].Text);
        for (var i = 1; i < lines.Count; i++)
            text.Append(typography.Joiner.Separator(lines[i - 1], lines[i], edge)).Append(lines[i].Text);
        return text.ToString();
    }

    private static int HeaderRowsOf(TaggedBlock block, ImmutableArray<RawCell> cells, int rows)
    {
        var tagged = Enumerable.Range(0, rows)
            .TakeWhile(row => block.Cells.Any(cell => cell.Row == row) && block.Cells.Where(cell => cell.Row == row).All(cell => cell.IsHeader))
            .Count();
        if (tagged > 0)
            return Math.Min(tagged, rows - 1);
        var guessed = cells.Select((cell, i) => new TableCell(
            cell.Row, cell.Column, cell.RowSpan, cell.ColumnSpan, cell.Text, false,
            cell.Text.Length > 0 && block.Cells[i].Paragraphs.All(paragraph => paragraph.All(line => line.IsBold)),
            1, new PageBox(0, 0, 0, 0)));
        return HeaderRows.Guess([.. guessed], rows);
    }

    private static PageBox? BoxOf(IReadOnlyList<TextLine> lines) =>
        lines.Count == 0 ? null : lines.Select(line => line.Box).Aggregate((all, next) => all.Union(next));
}
