using System.Collections.Immutable;
using DocReview.Reading.Pdf.Layout;

namespace DocReview.Reading.Pdf.Tables;

/// <summary>Joins a table that a page break has split; the repeated header is dropped.</summary>
internal static class TableContinuation
{
    private const double SameEdge = 12.0;
    private const int MostCells = 20_000;

    /// <summary>The joined table, or null when the second is a table of its own.</summary>
    public static PageTable? TryJoin(PageTable first, PageTable second)
    {
        var firstPage = first.Cells[^1].Page;
        if (second.Page != firstPage + 1 || first.Cells.Length > MostCells || first.IsRuled != second.IsRuled || MapColumns(first, second) is not { } map)
            return null;
        var repeated = RepeatedRows(first, second);
        // Without a repeated header only the same grid says that it goes on.
        if (repeated == 0 && (second.ColumnCount != first.ColumnCount || second.HeaderRows > 0 && first.HeaderRows > 0 && !second.IsRuled))
            return null;
        var moved = second.Cells
            .Where(cell => cell.Row >= repeated)
            .Select(cell => cell with { Row = cell.Row - repeated + first.RowCount, Column = map[cell.Column] })
            .ToList();
        var rows = second.RowCount - repeated;
        if (rows > 0 && TryContinueRow(first, moved) is { } continued)
        {
            (first, moved) = (first with { Cells = continued.Cells }, continued.Moved);
            rows--;
        }

        var missing = Enumerable.Range(first.RowCount, rows)
            .SelectMany(row => Enumerable.Range(0, first.ColumnCount).Except(map).Select(column => Empty(first, second, row, column)));
        return first with
        {
            RowCount = first.RowCount + rows,
            Cells = [.. first.Cells.Concat(moved.Concat(missing).OrderBy(cell => cell.Row).ThenBy(cell => cell.Column))],
        };
    }

    // A row that the page break cuts goes on in the first row below: only in cells whose text stopped in a full line.
    private static (ImmutableArray<TableCell> Cells, List<TableCell> Moved)? TryContinueRow(PageTable first, List<TableCell> moved)
    {
        var rest = moved.Where(cell => cell.Row == first.RowCount && cell.Text.Length > 0).ToDictionary(cell => cell.Column);
        var cut = first.Cells.Where(cell => cell.Row == first.RowCount - 1).ToList();
        if (rest.Count == 0 || rest.Keys.Any(column => !cut.Exists(cell => cell.Column == column && cell.IsOpen)))
            return null;
        var cells = first.Cells.Select(cell => cell.Row == first.RowCount - 1 && rest.TryGetValue(cell.Column, out var more)
            ? cell with { Text = cell.Text + SpaceBetween(cell.Text, more.Text) + more.Text, IsOpen = more.IsOpen }
            : cell);
        return ([.. cells], [.. moved.Where(cell => cell.Row > first.RowCount).Select(cell => cell with { Row = cell.Row - 1 })]);
    }

    private static string SpaceBetween(string before, string after) =>
        CharacterClass.IsLatin(before[^1]) && CharacterClass.IsLatin(after[0]) ? " " : "";

    private static TableCell Empty(PageTable first, PageTable second, int row, int column) =>
        new(row, column, 1, 1, "", false, false, second.Page, second.Box with { Left = first.Columns[column], Right = first.Columns[column + 1] });

    // A column that is empty on the second page leaves no trace there; the others still find their place.
    private static int[]? MapColumns(PageTable first, PageTable second)
    {
        if (second.ColumnCount > first.ColumnCount || (first.IsRuled && second.ColumnCount != first.ColumnCount))
            return null;
        var map = new int[second.ColumnCount];
        for (var column = 0; column < map.Length; column++)
        {
            map[column] = Enumerable.Range(0, first.ColumnCount)
                .Where(candidate => Math.Abs(first.Columns[candidate] - second.Columns[column]) <= SameEdge)
                .DefaultIfEmpty(-1)
                .MinBy(candidate => candidate < 0 ? double.MaxValue : Math.Abs(first.Columns[candidate] - second.Columns[column]));
            if (map[column] < 0 || (column > 0 && map[column] <= map[column - 1]))
                return null;
        }

        return map;
    }

    private static int RepeatedRows(PageTable first, PageTable second)
    {
        var rows = Math.Max(1, Math.Min(first.HeaderRows, second.RowCount - 1));
        if (second.RowCount <= rows && !(second.RowCount == rows && first.HeaderRows > 0))
            return 0;
        for (var row = 0; row < rows; row++)
        {
            if (!string.Equals(first.RowText(row), second.RowText(row), StringComparison.Ordinal))
                return 0;
        }

        return rows;
    }
}
