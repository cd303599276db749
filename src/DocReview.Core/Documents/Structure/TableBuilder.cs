using System.Collections.Immutable;

namespace DocReview.Core.Documents.Structure;

/// <summary>Turns a raw table into a grid that reads: header labels per column, body rows, merged cells repeated.</summary>
internal static class TableBuilder
{
    private const int LongestLabel = 30;

    public static Table Build(RawTable raw, SourceLocation tableLocation)
    {
        var grid = Grid(raw, text => TextRepair.Repair(JoinLines(text)));
        RepeatDownwards(grid);
        var headerRows = raw.HeaderRows > 0 ? Math.Min(raw.HeaderRows, raw.RowCount) : GuessHeaderRows(grid);
        if (headerRows == raw.RowCount) headerRows = raw.HeaderRows > 0 && raw.RowCount > 1 ? raw.RowCount - 1 : 0;
        var header = Enumerable.Range(0, raw.ColumnCount).Select(c => Label(grid, headerRows, c));
        var rows = Enumerable.Range(headerRows, raw.RowCount - headerRows).ToList();
        return new(
            [.. header],
            [.. rows.Select(r => ImmutableArray.Create(grid[r]))],
            [.. RowLocations(raw).Skip(headerRows).Select(l => l ?? tableLocation)],
            ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal))
        {
            Grid = [.. Grid(raw, text => string.Join('\n', Lines(text).Select(TextRepair.Repair))).Select(row => ImmutableArray.Create(row))],
        };
    }

    private static string[][] Grid(RawTable raw, Func<string, string> read)
    {
        var grid = new string[raw.RowCount][];
        for (var r = 0; r < raw.RowCount; r++)
        {
            grid[r] = new string[raw.ColumnCount];
            Array.Fill(grid[r], "");
        }

        foreach (var cell in raw.Cells)
        {
            var text = read(cell.Text);
            for (var r = cell.Row; r < Math.Min(cell.Row + cell.RowSpan, raw.RowCount); r++)
            {
                for (var c = cell.Column; c < Math.Min(cell.Column + cell.ColumnSpan, raw.ColumnCount); c++) grid[r][c] = text;
            }
        }

        return grid;
    }

    // The first cell that covers a row says where it stands; one pass, because a table may have thousands of rows.
    private static SourceLocation?[] RowLocations(RawTable raw)
    {
        var locations = new SourceLocation?[raw.RowCount];
        foreach (var cell in raw.Cells)
        {
            for (var r = cell.Row; r < Math.Min(cell.Row + cell.RowSpan, raw.RowCount); r++) locations[r] ??= cell.Location;
        }

        return locations;
    }

    // Leading cells left empty under a filled one mean "as above": the look of a vertical merge, without one.
    private static void RepeatDownwards(string[][] grid)
    {
        for (var r = 2; r < grid.Length; r++)
        {
            if (grid[r].All(c => c.Length == 0)) continue;
            for (var c = 0; c < grid[r].Length - 1 && grid[r][c].Length == 0; c++) grid[r][c] = grid[r - 1][c];
        }
    }

    // Paragraphs of a cell are separate values (CloudWatch Logs, S3), so they stay apart.
    private static string JoinLines(string text) => string.Join('、', Lines(text)).Replace("。、", "。", StringComparison.Ordinal);

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static string Label(string[][] grid, int headerRows, int column)
    {
        var labels = new List<string>();
        for (var r = 0; r < headerRows; r++)
        {
            var label = NoteMarks.Strip(grid[r][column]);
            if (label.Length > 0 && !labels.Contains(label)) labels.Add(label);
        }

        return string.Join(" / ", labels);
    }

    // A first row of short, different labels without a sentence is a header; a two-column list of settings (項目 | 値) has none to lose.
    private static int GuessHeaderRows(string[][] grid)
    {
        if (grid.Length < 2 || grid[0].Length < 2) return 0;
        var first = grid[0];
        var labels = first.Where(c => c.Length > 0).ToList();
        var isHeader = labels.Count == first.Length
            && labels.All(c => c.Length <= LongestLabel && !c.Contains('。', StringComparison.Ordinal) && !c.Any(char.IsAsciiDigit))
            && labels.Distinct(StringComparer.Ordinal).Count() == labels.Count;
        return isHeader ? 1 : 0;
    }
}
