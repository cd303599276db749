using DocReview.Reading.Pdf.Layout;
using DocReview.Reading.Pdf.Pages;

namespace DocReview.Reading.Pdf.Tables;

/// <summary>Rows of aligned text that look like a table without lines.</summary>
internal sealed class AlignedZone
{
    /// <summary>Rows further apart than this, in em, are not one table.</summary>
    private const double WidestStep = 3.2;

    /// <summary>Lines of one cell are nearer than this, in em.</summary>
    private const double CellStep = 1.35;

    private AlignedZone(List<VisualRow> rows, AlignedColumns columns, IReadOnlyList<Ruling> rulings)
    {
        Rows = rows;
        Columns = columns;
        Pieces = [.. rows.SelectMany(row => row.Pieces).OrderBy(piece => piece.Order)];
        var textRight = Columns[Columns.Count - 1].Right;
        Right = textRight;
        InnerRules = [.. rulings.Where(IsInnerRule).OrderByDescending(ruling => ruling.Position)];
        Right = Math.Max(textRight, InnerRules.Select(ruling => ruling.End).DefaultIfEmpty(textRight).Max());
    }

    public List<VisualRow> Rows { get; }

    public AlignedColumns Columns { get; }

    /// <summary>All pieces in stream order.</summary>
    public List<TextLine> Pieces { get; }

    public double Left => Columns[0].Left;

    /// <summary>Right edge: of the text, or of the rule under the header, which is as wide as the table.</summary>
    public double Right { get; }

    /// <summary>Grows the largest zone from a row with several pieces; null when it is no table.</summary>
    /// <param name="rows">All rows of the page from top to bottom.</param>
    /// <param name="start">Index of a row with several pieces.</param>
    /// <param name="first">First row that no other table has.</param>
    /// <param name="rulings">The page's lines: one under the header is strong evidence.</param>
    public static AlignedZone? Grow(List<VisualRow> rows, int start, int first, IReadOnlyList<Ruling> rulings)
    {
        var columns = new AlignedColumns();
        columns.TryAdd(rows[start].Pieces);
        var end = start + 1;
        while (end < rows.Count && Fits(rows[end - 1], rows[end]) && columns.TryAdd(rows[end].Pieces))
            end++;
        var begin = start;
        while (begin > first && IsHeaderPart(rows[begin - 1], rows[begin], columns) && columns.TryAdd(rows[begin - 1].Pieces))
            begin--;
        while (end > start + 1 && IsTrailingProse(rows[end - 2], rows[end - 1], columns))
            end--;
        var zone = new AlignedZone(rows.GetRange(begin, end - begin), columns, rulings);
        return zone.IsTable() ? zone : null;
    }

    /// <summary>Lines across most of the zone, from top to bottom.</summary>
    public IReadOnlyList<Ruling> InnerRules { get; }

    private bool IsInnerRule(Ruling ruling) => ruling.IsHorizontal
        && ruling.Position < Rows[0].Baseline && ruling.Position > Rows[^1].Baseline
        && Math.Min(ruling.End, Right) - Math.Max(ruling.Start, Left) > 0.6 * (Right - Left);

    private static bool Fits(VisualRow above, VisualRow row)
    {
        if (above.Baseline - row.Baseline > WidestStep * Math.Max(above.Size, row.Size))
            return false;
        if (row.IsMulti)
            return true;
        var piece = row.Pieces[0];
        var kind = LineStart.Read(piece.Text).Kind;
        return kind is LineStartKind.None or LineStartKind.Number && Math.Abs(piece.Size - above.Size) <= 0.12 * above.Size;
    }

    // The header's cells may be aligned at the bottom: then the line above the first full row belongs to a header cell.
    private static bool IsHeaderPart(VisualRow row, VisualRow below, AlignedColumns columns)
    {
        if (row.Baseline - below.Baseline > CellStep * row.Size)
            return false;
        return row.Pieces.All(piece => columns.Locate(piece) != -2
            && !CharacterClass.IsSentenceEnd(piece.Text[^1])
            && LineStart.Read(piece.Text).Kind == LineStartKind.None
            && Math.Abs(piece.Size - below.Size) <= 0.12 * below.Size);
    }

    private static bool IsTrailingProse(VisualRow above, VisualRow row, AlignedColumns columns)
    {
        if (row.IsMulti || columns.Locate(row.Pieces[0]) != 0)
            return false;
        return above.Baseline - row.Baseline > CellStep * row.Size || !above.Pieces.Any(piece => columns.Locate(piece) == 0);
    }

    private bool IsTable()
    {
        var multi = Rows.Count(row => row.IsMulti);
        var isRuled = InnerRules.Count > 0;
        if (Columns.Count < 2 || multi < (isRuled ? 2 : 3))
            return false;
        if (!isRuled && (multi * 5 < Rows.Count * 2 || !AreFilled()))
            return false;
        return !IsColumnMajor(multi);
    }

    private bool AreFilled()
    {
        var counts = new int[Columns.Count];
        foreach (var piece in Pieces)
            counts[Math.Max(0, Columns.Locate(piece))]++;
        return counts.Count(count => count >= 2) >= 2 && Columns.Count <= 12;
    }

    // Two columns of prose come one after the other in the stream; the cells of a table come row by row.
    private bool IsColumnMajor(int multiRows)
    {
        var switches = 0;
        for (var i = 1; i < Pieces.Count; i++)
        {
            if (Columns.Locate(Pieces[i]) != Columns.Locate(Pieces[i - 1]))
                switches++;
        }

        return multiRows >= 3 && switches < multiRows;
    }
}
