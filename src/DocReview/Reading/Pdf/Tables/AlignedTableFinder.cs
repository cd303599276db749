using DocReview.Core.Documents;
using DocReview.Reading.Pdf.Layout;
using DocReview.Reading.Pdf.Pages;

namespace DocReview.Reading.Pdf.Tables;

/// <summary>Finds tables that no lines draw, by the alignment of their cells.</summary>
internal sealed class AlignedTableFinder(LineJoiner joiner)
{
    /// <summary>More rows than this are no page of text; comparing them would take quadratic time.</summary>
    private const int MostRows = 2_000;

    /// <summary>The tables of a page with the pieces of text they take, from top to bottom.</summary>
    public List<(PageTable Table, IReadOnlyList<TextLine> Pieces)> Find(PageContent page, IReadOnlyList<TextLine> fragments)
    {
        var tables = new List<(PageTable, IReadOnlyList<TextLine>)>();
        var rows = VisualRow.Group(fragments);
        if (rows.Count > MostRows)
            return tables;
        var pitch = Typography.PitchOf(fragments);
        var free = 0;
        for (var i = 0; i < rows.Count; i++)
        {
            if (!rows[i].IsMulti || AlignedZone.Grow(rows, i, free, page.Rulings) is not { } zone)
                continue;
            tables.Add((Read(page, zone, pitch), zone.Pieces));
            i = rows.IndexOf(zone.Rows[^1]);
            free = i + 1;
        }

        return tables;
    }

    private PageTable Read(PageContent page, AlignedZone zone, double pitch)
    {
        var rows = new AlignedRows(zone, pitch).Read();
        var cells = new List<TableCell>();
        for (var row = 0; row < rows.Count; row++)
        {
            for (var column = 0; column < zone.Columns.Count; column++)
                cells.Add(ToCell(page, zone, rows[row], row, column));
        }

        var box = zone.Pieces.Select(piece => piece.Box).Aggregate((all, next) => all.Union(next));
        var edges = Enumerable.Range(0, zone.Columns.Count).Select(column => zone.Columns[column].Left).Append(zone.Right);
        var header = RowsAboveRule(zone, rows) ?? HeaderRows.Guess(cells, rows.Count);
        return new PageTable(page.Number, zone.Pieces[0].Order, box, [.. edges], rows.Count, [.. cells], header, IsRuled: false);
    }

    private TableCell ToCell(PageContent page, AlignedZone zone, List<TextLine>[] row, int index, int column)
    {
        var lines = row[column];
        var right = column + 1 < zone.Columns.Count ? zone.Columns[column + 1].Left - 0.5 * zone.Rows[0].Size : zone.Right;
        var (text, isOpen) = CellText.Join(lines, zone.Columns[column].Left, right, joiner);
        var all = row.SelectMany(cell => cell).ToList();
        var (bottom, top) = (all.Min(line => line.Box.Bottom), all.Max(line => line.Box.Top));
        var box = new PageBox(zone.Columns[column].Left, bottom, Math.Max(right, zone.Columns[column].Right), top);
        return new TableCell(index, column, 1, 1, text, isOpen, lines.Count > 0 && lines.TrueForAll(line => line.IsBold), page.Number, box);
    }

    // A line under the first rows divides the header from the body.
    private static int? RowsAboveRule(AlignedZone zone, List<List<TextLine>[]> rows)
    {
        foreach (var rule in zone.InnerRules)
        {
            var above = rows.TakeWhile(row => row.SelectMany(cell => cell).Min(line => line.Baseline) > rule.Position).Count();
            return above is > 0 and <= 3 ? above : null;
        }

        return null;
    }
}
