using System.Collections.Immutable;
using DocReview.Core.Documents;

namespace DocReview.Evaluation.Reading;

/// <summary>One cell with its place and spans; rows and columns are 0-based.</summary>
internal sealed record TableCell(int Row, int Column, int RowSpan, int ColumnSpan, string Text);

/// <summary>Tables of an expectation and of a reading in one form: cells in row-major order, each once.</summary>
internal static class TableCells
{
    public static ImmutableArray<TableCell> Of(ExpectedTable table)
    {
        var covered = new HashSet<(int, int)>();
        var cells = ImmutableArray.CreateBuilder<TableCell>();
        for (var r = 0; r < table.Rows.Length; r++)
        {
            for (var c = 0; c < table.Rows[r].Length; c++)
            {
                if (covered.Contains((r, c))) continue;
                var merge = Array.Find(table.Merges ?? [], m => m.Row == r && m.Column == c) ?? new(r, c, 1, 1);
                for (var i = 0; i < merge.RowSpan * merge.ColumnSpan; i++) covered.Add((r + (i / merge.ColumnSpan), c + (i % merge.ColumnSpan)));
                cells.Add(new(r, c, merge.RowSpan, merge.ColumnSpan, table.Rows[r][c]));
            }
        }

        return cells.ToImmutable();
    }

    public static ImmutableArray<TableCell> Of(RawTable table) =>
        [.. table.Cells.OrderBy(c => c.Row).ThenBy(c => c.Column).Select(c => new TableCell(c.Row, c.Column, c.RowSpan, c.ColumnSpan, c.Text))];

    /// <summary>The grid: keys of the texts, merged cells repeated, empty where there is no cell.</summary>
    public static string[][] Grid(IReadOnlyCollection<TableCell> cells)
    {
        var rows = cells.Count == 0 ? 0 : cells.Max(c => c.Row + c.RowSpan);
        var columns = cells.Count == 0 ? 0 : cells.Max(c => c.Column + c.ColumnSpan);
        var grid = Enumerable.Range(0, rows).Select(_ => Enumerable.Repeat("", columns).ToArray()).ToArray();
        foreach (var cell in cells)
        {
            for (var i = 0; i < cell.RowSpan * cell.ColumnSpan; i++)
                grid[cell.Row + (i / cell.ColumnSpan)][cell.Column + (i % cell.ColumnSpan)] = ReadingText.Key(cell.Text);
        }

        return grid;
    }
}
