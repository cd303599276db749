using DocReview.Reading.Pdf.Layout;

namespace DocReview.Reading.Pdf.Tables;

/// <summary>
/// Sorts the pieces of an aligned zone into table rows. Writers draw cell by cell, so the stream tells where a row begins: where it steps
/// back to an earlier column. Lines of one cell are told from new rows by their step and by whether the line above was full.
/// </summary>
internal sealed class AlignedRows
{
    private readonly AlignedZone _zone;
    private readonly double _linePitch;
    private readonly bool _rowsAreSpaced;
    private readonly double _limit;

    private readonly double _proseStep;

    /// <param name="zone">The zone.</param>
    /// <param name="pitch">Distance of baselines in the page's prose, in em.</param>
    public AlignedRows(AlignedZone zone, double pitch)
    {
        _zone = zone;
        _proseStep = pitch * zone.Rows[0].Size;
        var (cellStep, rowStep) = MeasureSteps(zone);
        var size = zone.Rows[0].Size;
        _linePitch = Math.Min(cellStep, 1.5 * size);
        // Steps wider than those of prose are rows too: then no cell of this table has two lines.
        _rowsAreSpaced = rowStep > 1.1 * _linePitch && cellStep <= 1.08 * _proseStep;
        _limit = _rowsAreSpaced ? (_linePitch + rowStep) / 2 : 1.2 * _linePitch;
    }

    /// <summary>Rows from top to bottom; in each, the lines of every column.</summary>
    public List<List<TextLine>[]> Read()
    {
        var rows = new List<List<TextLine>[]>();
        var (lastColumn, lowest) = (int.MaxValue, double.MaxValue);
        TextLine? last = null;
        foreach (var piece in _zone.Pieces)
        {
            var column = Math.Max(0, _zone.Columns.Locate(piece));
            if (last is null || BeginsRow(last, lastColumn, piece, column, lowest))
            {
                rows.Add([.. Enumerable.Range(0, _zone.Columns.Count).Select(_ => new List<TextLine>())]);
                lowest = double.MaxValue;
            }

            rows[^1][column].Add(piece);
            lowest = Math.Min(lowest, piece.Baseline);
            (last, lastColumn) = (piece, column);
        }

        return rows;
    }

    private bool BeginsRow(TextLine last, int lastColumn, TextLine piece, int column, double lowest)
    {
        if (column < lastColumn)
            return true;
        if (column > lastColumn)
            return lowest - piece.Baseline > 0.8 * _linePitch;
        var step = last.Baseline - piece.Baseline;
        if (step > _limit || step < 0)
            return true;
        if (_rowsAreSpaced)
            return false;
        // Without spaced rows a step wider than that of prose is a new row, and so is one after a line that had room left.
        return step > 1.2 * _proseStep || LineJoiner.IsEndedEarly(last, piece, ColumnRight(column) - last.Right);
    }

    private double ColumnRight(int column) =>
        column + 1 < _zone.Columns.Count ? _zone.Columns[column + 1].Left - 0.5 * _zone.Rows[0].Size : _zone.Right;

    private static (double CellStep, double RowStep) MeasureSteps(AlignedZone zone)
    {
        var (cellStep, rowStep, lowest) = (double.MaxValue, double.MaxValue, double.MaxValue);
        for (var i = 1; i < zone.Pieces.Count; i++)
        {
            var (previous, next) = (zone.Pieces[i - 1], zone.Pieces[i]);
            lowest = Math.Min(lowest, previous.Baseline);
            var (from, to) = (zone.Columns.Locate(previous), zone.Columns.Locate(next));
            if (from == to && previous.Baseline - next.Baseline > 0.5 * next.Size)
                cellStep = Math.Min(cellStep, previous.Baseline - next.Baseline);
            if (to >= from)
                continue;
            if (lowest - next.Baseline > 0.5 * next.Size)
                rowStep = Math.Min(rowStep, lowest - next.Baseline);
            lowest = double.MaxValue;
        }

        return (cellStep, rowStep);
    }
}
