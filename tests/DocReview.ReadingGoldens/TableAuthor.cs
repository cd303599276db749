using static DocReview.ReadingGoldens.Xml;

namespace DocReview.ReadingGoldens;

/// <summary>
/// A table written as a grid: <c>^</c> continues the cell above, <c>&lt;</c> the cell to the left; lines of a cell are paragraphs.
/// </summary>
internal sealed class TableAuthor(int headerRows, int[] widths, string[][] grid)
{
    /// <summary>Draws no lines.</summary>
    public bool Borderless { get; init; }

    /// <summary>Narrow grid columns per column of the table, as in documents drawn on a grid of squares (方眼紙).</summary>
    public int Squares { get; init; } = 1;

    /// <summary>Markup of cells that plain paragraphs cannot show, by row and column.</summary>
    public Dictionary<(int Row, int Column), string> Contents { get; init; } = [];

    /// <summary>Keeps rows together on a page, as Word does when asked to.</summary>
    public bool CantSplit { get; init; } = true;

    public string Markup()
    {
        var borders = Borderless ? "" : string.Concat(new[] { "top", "left", "bottom", "right", "insideH", "insideV" }.Select(b => $"<w:{b} w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"444444\"/>"));
        var columns = string.Concat(widths.SelectMany(w => Enumerable.Repeat($"<w:gridCol w:w=\"{w / Squares}\"/>", Squares)));
        return $"<w:tbl><w:tblPr><w:tblW w:w=\"{widths.Sum()}\" w:type=\"dxa\"/><w:tblBorders>{borders}</w:tblBorders><w:tblLayout w:type=\"fixed\"/></w:tblPr>"
            + $"<w:tblGrid>{columns}</w:tblGrid>{string.Concat(grid.Select((_, r) => Row(r)))}</w:tbl>";
    }

    public ExpectedTable Expected()
    {
        var rows = grid.Select(r => r.ToArray()).ToArray();
        var merges = new List<ExpectedMerge>();
        for (var r = 0; r < rows.Length; r++)
        {
            for (var c = 0; c < rows[r].Length; c++)
            {
                if (grid[r][c] is "^" or "<")
                {
                    rows[r][c] = grid[r][c] == "^" ? rows[r - 1][c] : rows[r][c - 1];
                    continue;
                }

                var (down, right) = (Down(r, c), Right(r, c));
                if (down > 1 || right > 1) merges.Add(new(r, c, down, right));
            }
        }

        return new(headerRows, rows, merges.Count == 0 ? null : merges, Borderless ? true : null);
    }

    private string Row(int r)
    {
        var properties = (CantSplit ? "<w:cantSplit/>" : "") + (r < headerRows ? "<w:tblHeader/>" : "");
        var cells = Enumerable.Range(0, grid[r].Length).Where(c => grid[r][c] != "<").Select(c => Cell(r, c));
        return $"<w:tr>{(properties.Length == 0 ? "" : $"<w:trPr>{properties}</w:trPr>")}{string.Concat(cells)}</w:tr>";
    }

    private string Cell(int r, int c)
    {
        var span = Right(r, c);
        var merge = grid[r][c] == "^" ? "<w:vMerge/>" : Down(r, c) > 1 ? "<w:vMerge w:val=\"restart\"/>" : "";
        var shade = r < headerRows ? "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"DDE6EE\"/>" : "";
        var width = Enumerable.Range(c, span).Sum(i => widths[i]);
        var gridSpan = span * Squares > 1 ? $"<w:gridSpan w:val=\"{span * Squares}\"/>" : "";
        return $"<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/>{gridSpan}{merge}{shade}</w:tcPr>{Content(r, c)}</w:tc>";
    }

    private string Content(int r, int c)
    {
        if (Contents.TryGetValue((r, c), out var xml)) return xml;
        if (grid[r][c] == "^") return P("");
        var bold = r < headerRows ? "<w:b/>" : "";
        return string.Concat(grid[r][c].Split('\n').Select(line => P(R(line, bold + "<w:sz w:val=\"19\"/>"))));
    }

    private int Down(int r, int c)
    {
        var rows = 1;
        while (r + rows < grid.Length && grid[r + rows][c] == "^") rows++;
        return rows;
    }

    private int Right(int r, int c)
    {
        var columns = 1;
        while (c + columns < grid[r].Length && grid[r][c + columns] == "<") columns++;
        return columns;
    }
}
