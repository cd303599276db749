using DocReview.Reading.Pdf.Layout;

namespace DocReview.Reading.Pdf.Tables;

/// <summary>Pieces of text at one height, from left to right.</summary>
internal sealed record VisualRow(double Baseline, double Size, IReadOnlyList<TextLine> Pieces)
{
    private const double Band = 0.5;

    public bool IsMulti => Pieces.Count > 1;

    /// <summary>Rows from top to bottom.</summary>
    public static List<VisualRow> Group(IEnumerable<TextLine> pieces)
    {
        var rows = new List<VisualRow>();
        var open = new List<TextLine>();
        foreach (var piece in pieces.Where(piece => !piece.First.Turned).OrderByDescending(piece => piece.Baseline).ThenBy(piece => piece.Left))
        {
            if (open.Count > 0 && open[0].Baseline - piece.Baseline > Band * Math.Max(open[0].Size, piece.Size))
                Close(rows, open);
            open.Add(piece);
        }

        Close(rows, open);
        return rows;
    }

    private static void Close(List<VisualRow> rows, List<TextLine> open)
    {
        if (open.Count == 0)
            return;
        rows.Add(new VisualRow(open[0].Baseline, open[0].Size, [.. open.OrderBy(piece => piece.Left)]));
        open.Clear();
    }
}
