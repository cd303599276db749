using System.Collections.Immutable;
using DocReview.Core.Documents;
using DocReview.Reading.Pdf.Pages;

namespace DocReview.Reading.Pdf.Tables;

/// <summary>Lines that touch each other, as the grid they draw.</summary>
/// <param name="Columns">x of the grid lines, ascending.</param>
/// <param name="Rows">y of the grid lines, descending: row 0 is at the top.</param>
/// <param name="Horizontal">Horizontal lines.</param>
/// <param name="Vertical">Vertical lines.</param>
internal sealed record RulingGrid(
    ImmutableArray<double> Columns, ImmutableArray<double> Rows, ImmutableArray<Ruling> Horizontal, ImmutableArray<Ruling> Vertical)
{
    /// <summary>Grid lines nearer than this are one line drawn twice or cell by cell.</summary>
    private const double SameLine = 4.0;

    private const double Touch = 3.0;

    public int ColumnCount => Columns.Length - 1;

    public int RowCount => Rows.Length - 1;

    public PageBox Box => new(Columns[0], Rows[^1], Columns[^1], Rows[0]);

    public PageBox CellBox(int row, int column, int rowSpan, int columnSpan) =>
        new(Columns[column], Rows[row + rowSpan], Columns[column + columnSpan], Rows[row]);

    /// <summary>The grid above a row.</summary>
    public RulingGrid Above(int row) => this with { Rows = Rows[..(row + 1)] };

    /// <summary>Whether a line divides a cell from its right neighbour.</summary>
    public bool HasRightBorder(int row, int column) =>
        Covers(Vertical, Columns[column + 1], Rows[row + 1], Rows[row]);

    /// <summary>Whether a line divides a cell from the one below.</summary>
    public bool HasBottomBorder(int row, int column) =>
        Covers(Horizontal, Rows[row + 1], Columns[column], Columns[column + 1]);

    /// <summary>Groups of touching lines that span at least one cell.</summary>
    public static IEnumerable<RulingGrid> Find(ImmutableArray<Ruling> rulings)
    {
        var merged = Merge(rulings);
        var group = Enumerable.Range(0, merged.Count).ToArray();
        for (var i = 0; i < merged.Count; i++)
        {
            for (var j = i + 1; j < merged.Count; j++)
            {
                if (merged[i].IsHorizontal != merged[j].IsHorizontal && Touches(merged[i], merged[j]))
                    group[Root(group, i)] = Root(group, j);
            }
        }

        foreach (var lines in merged.Select((line, index) => (line, root: Root(group, index))).GroupBy(item => item.root, item => item.line))
        {
            if (Create([.. lines]) is { } grid)
                yield return grid;
        }
    }

    private static RulingGrid? Create(List<Ruling> lines)
    {
        var horizontal = lines.Where(line => line.IsHorizontal).ToImmutableArray();
        var vertical = lines.Where(line => !line.IsHorizontal).ToImmutableArray();
        // Two crossing lines are a corner; a row cut by a page break has one horizontal line and the ends of its vertical ones.
        if (horizontal.Length == 0 || vertical.Length == 0 || horizontal.Length + vertical.Length < 3)
            return null;
        // Tables open at the sides have no outer vertical lines: the ends of the horizontal ones close them.
        var columns = Cluster(vertical.Select(line => line.Position)
            .Append(horizontal.Min(line => line.Start)).Append(horizontal.Max(line => line.End)));
        var rows = Cluster(horizontal.Select(line => line.Position)
            .Append(vertical.Min(line => line.Start)).Append(vertical.Max(line => line.End)));
        rows.Reverse();
        return columns.Count < 2 || rows.Count < 2 ? null : new RulingGrid([.. columns], [.. rows], horizontal, vertical);
    }

    private static bool Covers(ImmutableArray<Ruling> lines, double position, double start, double end)
    {
        var covered = 0.0;
        foreach (var line in lines)
        {
            if (Math.Abs(line.Position - position) <= SameLine)
                covered += Math.Max(0, Math.Min(end, line.End) - Math.Max(start, line.Start));
        }

        return covered >= 0.6 * (end - start);
    }

    private static bool Touches(Ruling first, Ruling second) =>
        second.Position >= first.Start - Touch && second.Position <= first.End + Touch
        && first.Position >= second.Start - Touch && first.Position <= second.End + Touch;

    // Borders are often drawn cell by cell; pieces of one line become one line.
    private static List<Ruling> Merge(ImmutableArray<Ruling> rulings)
    {
        var merged = new List<Ruling>();
        foreach (var line in rulings.OrderBy(line => line.IsHorizontal).ThenBy(line => Math.Round(line.Position)).ThenBy(line => line.Start).ThenBy(line => line.End))
        {
            if (merged.Count > 0 && merged[^1] is var last && last.IsHorizontal == line.IsHorizontal
                && Math.Abs(last.Position - line.Position) <= 1.5 && line.Start <= last.End + Touch)
                merged[^1] = last with { End = Math.Max(last.End, line.End) };
            else
                merged.Add(line);
        }

        return merged;
    }

    private static List<double> Cluster(IEnumerable<double> positions)
    {
        var clusters = new List<double>();
        foreach (var position in positions.Order())
        {
            if (clusters.Count == 0 || position - clusters[^1] > SameLine)
                clusters.Add(position);
        }

        return clusters;
    }

    private static int Root(int[] group, int index)
    {
        while (group[index] != index)
            index = group[index] = group[group[index]];
        return index;
    }
}
