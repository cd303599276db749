namespace DocReview.Reading.Word.Tables;

/// <summary>
/// Folds Word's grid to the columns a reader sees. Spreadsheet-style documents (方眼紙) draw on hundreds of narrow columns, and tables
/// edited by hand have column edges a millimetre apart: only positions where some text begins make a column.
/// </summary>
internal sealed class GridColumns
{
    // Edges closer than this are one edge drawn twice, unless one row uses both.
    private const int SameEdgeTwips = 200;

    // Beyond any table a person can read; keeps hostile grids small.
    private const int MaxColumns = 512;

    private readonly List<(int First, int Last)> columns = [];

    /// <summary>Finds the columns.</summary>
    /// <param name="cells">Cells with text.</param>
    /// <param name="widths">Widths of the grid columns in twips.</param>
    public GridColumns(IReadOnlyCollection<GridCell> cells, IReadOnlyList<int> widths)
    {
        var startsByRow = cells.GroupBy(static c => c.Row).Select(static row => row.Select(static c => c.Start).ToHashSet()).ToList();
        foreach (var start in cells.Select(static c => c.Start).Distinct().Order().Take(MaxColumns))
        {
            if (columns.Count > 0 && IsSameEdge(columns[^1].First, start, widths) && !startsByRow.Exists(row => UsesBoth(row, columns[^1], start)))
                columns[^1] = (columns[^1].First, start);
            else
                columns.Add((start, start));
        }
    }

    /// <summary>Number of columns.</summary>
    public int Count => columns.Count;

    /// <summary>The column a cell begins in and the number of columns it covers.</summary>
    public (int Column, int Span) Place(GridCell cell)
    {
        var first = Math.Max(0, columns.FindLastIndex(column => column.First <= cell.Start));
        var end = columns.FindIndex(column => column.Last >= cell.End);
        return (first, Math.Max(1, (end < 0 ? Count : end) - first));
    }

    private static bool IsSameEdge(int from, int to, IReadOnlyList<int> widths)
    {
        if (from < 0 || to > widths.Count) return false;
        var width = 0;
        for (var i = from; i < to && width < SameEdgeTwips; i++) width += widths[i];
        return width < SameEdgeTwips;
    }

    private static bool UsesBoth(HashSet<int> starts, (int First, int Last) column, int start) =>
        starts.Contains(start) && starts.Any(s => s >= column.First && s <= column.Last);
}
