using DocReview.Reading.Pdf.Layout;

namespace DocReview.Reading.Pdf.Tags;

/// <summary>Reads the rows and cells of a tagged table and gives every cell its place in the grid.</summary>
internal sealed class TagTable(TagText text)
{
    private const int MostCells = 20_000;
    private const int MostColumns = 200;

    public List<TaggedCell> Read(TagNode table)
    {
        var cells = new List<TaggedCell>();
        var taken = new HashSet<(int Row, int Column)>();
        var row = 0;
        foreach (var tagRow in Rows(table))
        {
            var column = 0;
            foreach (var cell in tagRow.Children.Where(child => child.Role is "TD" or "TH"))
            {
                while (taken.Contains((row, column)))
                    column++;
                if (column >= MostColumns || cells.Count >= MostCells)
                    break;
                cells.Add(ToCell(cell, row, column));
                Take(taken, cells[^1]);
            }

            row++;
        }

        return Close(cells, row);
    }

    private static IEnumerable<TagNode> Rows(TagNode table)
    {
        foreach (var child in table.Children)
        {
            if (child.Role == "TR")
                yield return child;
            else if (child.Role is "THead" or "TBody" or "TFoot")
            {
                foreach (var row in child.Children.Where(row => row.Role == "TR"))
                    yield return row;
            }
        }
    }

    private TaggedCell ToCell(TagNode cell, int row, int column) =>
        new(row, column, cell.RowSpan, cell.ColumnSpan, cell.Role == "TH", Paragraphs(cell));

    private List<IReadOnlyList<TextLine>> Paragraphs(TagNode cell)
    {
        var paragraphs = new List<IReadOnlyList<TextLine>>();
        Collect(cell, paragraphs);
        return paragraphs;
    }

    private void Collect(TagNode node, List<IReadOnlyList<TextLine>> paragraphs)
    {
        var inline = new List<(int Page, int Mark)>();
        foreach (var child in node.Children)
        {
            if (TagRoles.IsSkipped(child.Role))
                continue;
            // A list item is one paragraph: its label and body belong together.
            if (TagRoles.IsBlock(child) && child.Role != "LBody")
            {
                Flush(inline, paragraphs);
                Collect(child, paragraphs);
            }
            else
            {
                inline.AddRange(child.AllContent());
            }
        }

        Flush(inline, paragraphs);
    }

    private void Flush(List<(int Page, int Mark)> inline, List<IReadOnlyList<TextLine>> paragraphs)
    {
        var lines = text.Lines(inline);
        inline.Clear();
        if (lines.Count > 0)
            paragraphs.Add(lines);
    }

    private static void Take(HashSet<(int Row, int Column)> taken, TaggedCell cell)
    {
        for (var row = cell.Row; row < cell.Row + cell.RowSpan; row++)
        {
            for (var column = cell.Column; column < cell.Column + cell.ColumnSpan; column++)
                taken.Add((row, column));
        }
    }

    // A span may say more rows than there are.
    private static List<TaggedCell> Close(List<TaggedCell> cells, int rows) =>
        [.. cells.Select(cell => cell with { RowSpan = Math.Clamp(cell.RowSpan, 1, rows - cell.Row) })];
}
