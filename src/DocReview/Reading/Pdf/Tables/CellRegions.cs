namespace DocReview.Reading.Pdf.Tables;

/// <summary>A rectangle of grid positions without a line inside: one cell.</summary>
internal sealed record CellRegion(int Row, int Column, int RowSpan, int ColumnSpan);

/// <summary>Resolves merged cells: positions that no line divides belong together.</summary>
internal static class CellRegions
{
    public static List<CellRegion> Find(RulingGrid grid)
    {
        var regions = new List<CellRegion>();
        var taken = new bool[grid.RowCount, grid.ColumnCount];
        for (var row = 0; row < grid.RowCount; row++)
        {
            for (var column = 0; column < grid.ColumnCount; column++)
            {
                if (taken[row, column])
                    continue;
                var region = Grow(grid, taken, row, column);
                Take(taken, region);
                regions.Add(region);
            }
        }

        return regions;
    }

    private static CellRegion Grow(RulingGrid grid, bool[,] taken, int row, int column)
    {
        var columnSpan = 1;
        while (column + columnSpan < grid.ColumnCount && !taken[row, column + columnSpan]
            && !grid.HasRightBorder(row, column + columnSpan - 1))
            columnSpan++;
        var rowSpan = 1;
        while (row + rowSpan < grid.RowCount && IsOpenBelow(grid, taken, row + rowSpan - 1, column, columnSpan))
            rowSpan++;
        return new CellRegion(row, column, rowSpan, columnSpan);
    }

    private static bool IsOpenBelow(RulingGrid grid, bool[,] taken, int row, int column, int columnSpan)
    {
        for (var i = column; i < column + columnSpan; i++)
        {
            if (taken[row + 1, i] || grid.HasBottomBorder(row, i))
                return false;
            // A line inside the row below would cut the merged cell.
            if (i + 1 < column + columnSpan && grid.HasRightBorder(row + 1, i))
                return false;
        }

        return true;
    }

    private static void Take(bool[,] taken, CellRegion region)
    {
        for (var row = region.Row; row < region.Row + region.RowSpan; row++)
        {
            for (var column = region.Column; column < region.Column + region.ColumnSpan; column++)
                taken[row, column] = true;
        }
    }
}
