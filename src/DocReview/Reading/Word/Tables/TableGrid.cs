using System.Xml.Linq;
using DocReview.Core.Documents;
using DocReview.Reading.Word.Xml;

namespace DocReview.Reading.Word.Tables;

/// <summary>Places the cells of one table on Word's grid: gridBefore, gridSpan, vMerge and the older hMerge.</summary>
internal sealed class TableGrid(XElement tbl)
{
    private const int MaxSpan = 10_000;

    private readonly List<GridCell> cells = [];
    private readonly int[] widths =
        [.. tbl.Element(W.TblGrid)?.Elements(W.GridCol).Select(static c => XmlValues.ParseInt((string?)c.Attribute(W.Width)) ?? 0) ?? []];

    private Dictionary<int, GridCell> above = [];
    private Dictionary<int, GridCell> current = [];
    private int rows;
    private int position;

    /// <summary>Begins a row.</summary>
    public void BeginRow(XElement tr)
    {
        rows++;
        above = current;
        current = [];
        position = Span(tr.Element(W.TrPr), W.GridBefore, 0);
    }

    /// <summary>Whether a cell only continues one above or to the left; its own content is never shown. Advances past it.</summary>
    public bool Continues(XElement tc)
    {
        var properties = tc.Element(W.TcPr);
        var end = position + Span(properties, W.GridSpan, 1);
        if (IsContinuation(properties?.Element(W.HMerge)) && cells.Count > 0 && cells[^1].Row == rows - 1)
        {
            cells[^1] = cells[^1] with { End = end };
            current[cells[^1].Start] = cells[^1];
            position = end;
            return true;
        }

        if (!IsContinuation(properties?.Element(W.VMerge)) || !above.TryGetValue(position, out var upper)) return false;
        upper.RowSpan = rows - upper.Row;
        current[position] = upper;
        position = end;
        return true;
    }

    /// <summary>Adds a cell that does not continue another.</summary>
    public void Add(XElement tc, string text, SourceLocation location)
    {
        var properties = tc.Element(W.TcPr);
        var cell = new GridCell(rows - 1, position, position + Span(properties, W.GridSpan, 1), text, location);
        cells.Add(cell);
        if (properties?.Element(W.VMerge) is not null || properties?.Element(W.HMerge) is not null) current[position] = cell;
        position = cell.End;
    }

    /// <summary>The table with empty grid columns and blank rows folded away.</summary>
    public RawTable Build(int headerRows)
    {
        var columns = new GridColumns(cells.FindAll(static c => !c.IsEmpty), widths);
        var rowIndex = KeptRows();
        var placed = new List<RawCell>(cells.Count);
        foreach (var row in cells.GroupBy(static c => c.Row).Where(row => rowIndex[row.Key + 1] > rowIndex[row.Key]))
        {
            // An empty cell keeps its place only where no text cell of the row has been widened over it.
            var taken = new bool[columns.Count];
            foreach (var cell in row.OrderBy(static c => c.IsEmpty))
            {
                var (column, span) = columns.Place(cell);
                if (column >= taken.Length || (cell.IsEmpty && taken.AsSpan(column, span).Contains(true))) continue;
                taken.AsSpan(column, span).Fill(true);
                var last = Math.Min(rows, cell.Row + cell.RowSpan);
                placed.Add(new RawCell(rowIndex[cell.Row], column, rowIndex[last] - rowIndex[cell.Row], span, cell.Text, cell.Location));
            }
        }

        return new RawTable(
            [.. placed.OrderBy(static c => c.Row).ThenBy(static c => c.Column)], rowIndex[rows], columns.Count, rowIndex[Math.Min(headerRows, rows)]);
    }

    // The number of rows kept before each row: rows left blank for entries to come say nothing.
    private int[] KeptRows()
    {
        var filled = new bool[rows];
        foreach (var cell in cells.Where(static c => !c.IsEmpty)) filled[cell.Row] = true;
        var before = new int[rows + 1];
        for (var r = 0; r < rows; r++) before[r + 1] = before[r] + (filled[r] ? 1 : 0);
        return before;
    }

    // vMerge="continue" is written without a value.
    private static bool IsContinuation(XElement? merge) => merge is not null && (merge.Val() ?? "continue") == "continue";

    private static int Span(XElement? properties, XName name, int fallback) =>
        Math.Clamp(properties.ChildInt(name) ?? fallback, fallback, MaxSpan);
}
