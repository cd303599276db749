using System.Collections.Immutable;
using DocReview.Core.Documents;
using DocReview.Reading.Pdf.Layout;
using DocReview.Reading.Pdf.Pages;

namespace DocReview.Reading.Pdf.Tables;

/// <summary>Reads the tables whose grid is drawn with lines.</summary>
internal sealed class RuledTableFinder(LineJoiner joiner)
{
    private const int MostColumns = 60;
    /// <summary>A cell over all columns that is taller than this share of the page holds the page's body.</summary>
    private const double PageFrame = 0.35;

    private const int MostCells = 6_000;

    /// <summary>Lines beyond this on a page are a drawing; pairing them would take quadratic time.</summary>
    private const int MostRulings = 2_500;

    /// <summary>The tables of a page from top to bottom, with the glyphs they hold.</summary>
    public List<(PageTable Table, ImmutableArray<Glyph> Glyphs)> Find(PageContent page)
    {
        var tables = new List<(PageTable, ImmutableArray<Glyph>)>();
        if (page.Rulings.Length is < 3 or > MostRulings)
            return tables;
        var taken = new HashSet<int>();
        foreach (var grid in RulingGrid.Find(page.Rulings).OrderByDescending(grid => grid.Rows[0]).ThenBy(grid => grid.Columns[0]))
        {
            if (grid.ColumnCount > MostColumns || grid.RowCount * grid.ColumnCount > MostCells)
                continue;
            var inside = page.Glyphs.Where(glyph => !taken.Contains(glyph.Order) && Holds(grid.Box, glyph)).ToImmutableArray();
            if (Read(page, grid, inside) is not { } table)
                continue;
            inside = [.. inside.Where(glyph => Holds(table.Box, glyph))];
            taken.UnionWith(inside.Select(glyph => glyph.Order));
            tables.Add((table, inside));
        }

        return tables;
    }

    private PageTable? Read(PageContent page, RulingGrid grid, ImmutableArray<Glyph> all)
    {
        var inside = all.Where(glyph => Holds(grid.Box, glyph)).ToImmutableArray();
        if (!inside.Any(glyph => !glyph.IsSpace))
            return null;
        var cells = ReadCells(page, grid, inside);
        // A frame around the page's body hangs together with the header table above it; only the header is a table.
        if (cells.Find(cell => IsPageFrame(page, grid, cell)) is { } frame)
            return frame.Row > 0 ? Read(page, grid.Above(frame.Row), inside) : null;
        if (!IsTable(grid, cells) && !IsFramedProse(page, cells))
            return null;
        var order = inside.Where(glyph => !glyph.IsSpace).Min(glyph => glyph.Order);
        return new PageTable(
            page.Number, order, grid.Box, grid.Columns, grid.RowCount, [.. cells], HeaderRows.Guess(cells, grid.RowCount), IsRuled: true);
    }

    private List<TableCell> ReadCells(PageContent page, RulingGrid grid, ImmutableArray<Glyph> inside)
    {
        var regions = CellRegions.Find(grid);
        var glyphs = regions.Select(_ => new List<Glyph>()).ToList();
        var owner = new int[grid.RowCount, grid.ColumnCount];
        for (var i = 0; i < regions.Count; i++)
        {
            for (var row = regions[i].Row; row < regions[i].Row + regions[i].RowSpan; row++)
            {
                for (var column = regions[i].Column; column < regions[i].Column + regions[i].ColumnSpan; column++)
                    owner[row, column] = i;
            }
        }

        var last = -1;
        foreach (var glyph in inside)
        {
            // The space at the end of a full line hangs over the cell's border.
            if (glyph.IsSpace && last >= 0)
            {
                glyphs[last].Add(glyph);
                continue;
            }

            var column = Interval(grid.Columns, glyph.CenterX, ascending: true);
            var row = Interval(grid.Rows, glyph.CenterY, ascending: false);
            last = owner[row, column];
            glyphs[last].Add(glyph);
        }

        return regions.Select((region, i) => ToCell(page, region, grid, glyphs[i])).ToList();
    }

    private TableCell ToCell(PageContent page, CellRegion region, RulingGrid grid, List<Glyph> glyphs)
    {
        var box = grid.CellBox(region.Row, region.Column, region.RowSpan, region.ColumnSpan);
        var lines = LineBuilder.Lines(page.Number, glyphs);
        var (text, isOpen) = CellText.Join(lines, box.Left, box.Right, joiner);
        var isLabel = text.Length > 0 && (lines.TrueForAll(line => line.IsBold) || IsShaded(page, box));
        return new TableCell(region.Row, region.Column, region.RowSpan, region.ColumnSpan, text, isOpen, isLabel, page.Number, box);
    }

    // Forms and charts are grids too: a table has text in a fair share of its cells, and few cells per word.
    private static bool IsTable(RulingGrid grid, List<TableCell> cells)
    {
        var filled = cells.Count(cell => cell.Text.Length > 0);
        if (filled < 2 || cells.Count < 2)
            return false;
        if (grid.ColumnCount == 1)
            return grid.RowCount >= 3 && filled >= 3;
        var isSparse = filled * 6 < cells.Count;
        return !(isSparse && grid.ColumnCount > 12);
    }

    // A box over half of the page's width with sentences in it is a framed note; smaller boxes are labels of drawings.
    private static bool IsFramedProse(PageContent page, List<TableCell> cells) => cells is [var cell]
        && cell.Box.Right - cell.Box.Left > page.Width / 2 && cell.Text.Contains('。', StringComparison.Ordinal);

    private static bool IsPageFrame(PageContent page, RulingGrid grid, TableCell cell) =>
        cell.ColumnSpan == grid.ColumnCount && cell.Box.Top - cell.Box.Bottom > PageFrame * page.Height;

    private static bool IsShaded(PageContent page, PageBox cell)
    {
        var (x, y) = ((cell.Left + cell.Right) / 2, (cell.Bottom + cell.Top) / 2);
        var area = (cell.Right - cell.Left) * (cell.Top - cell.Bottom);
        foreach (var shade in page.Shades.AsSpan()[..Math.Min(page.Shades.Length, PdfLimits.Shades)])
        {
            var holds = x >= shade.Left && x <= shade.Right && y >= shade.Bottom && y <= shade.Top;
            // A shade far larger than the cell is the page's or the whole table's background.
            if (holds && (shade.Right - shade.Left) * (shade.Top - shade.Bottom) >= 0.5 * area && shade.Top - shade.Bottom < 3 * (cell.Top - cell.Bottom) + 4)
                return true;
        }

        return false;
    }

    private static bool Holds(PageBox box, Glyph glyph) =>
        glyph.CenterX >= box.Left && glyph.CenterX <= box.Right && glyph.CenterY >= box.Bottom && glyph.CenterY <= box.Top;

    private static int Interval(ImmutableArray<double> edges, double value, bool ascending)
    {
        for (var i = 1; i < edges.Length - 1; i++)
        {
            if (ascending ? value < edges[i] : value > edges[i])
                return i - 1;
        }

        return edges.Length - 2;
    }
}
