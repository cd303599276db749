using DocReview.Reading.Pdf.Layout;

namespace DocReview.Reading.Pdf.Tables;

/// <summary>Guesses how many leading rows of an untagged table are its header.</summary>
internal static class HeaderRows
{
    private const int LongestLabel = 24;

    public static int Guess(IReadOnlyList<TableCell> cells, int rowCount)
    {
        if (rowCount < 2)
            return 0;
        var first = cells.Where(cell => cell.Row == 0).ToList();
        var rest = cells.Where(cell => cell.Row > 0).ToList();
        var depth = Math.Clamp(first.Count == 0 ? 1 : first.Max(cell => cell.RowSpan), 1, 3);
        if (depth >= rowCount)
            depth = 1;
        if (first.Count > 0 && first.All(cell => cell.IsLabel || cell.Text.Length == 0) && !rest.All(cell => cell.IsLabel))
            return depth;
        // Labels down the first column alone make a form, whose first row is data.
        var isForm = cells.Where(cell => cell.Column == 0).All(cell => cell.IsLabel) && first.Exists(cell => !cell.IsLabel);
        return !isForm && LooksLikeLabels(first) ? depth : 0;
    }

    private static bool LooksLikeLabels(List<TableCell> row) =>
        row.Count >= 2
        && row.Count(cell => cell.Text.Length == 0) <= row.Count / 3
        && row.All(cell => cell.Text.Length <= LongestLabel && !cell.Text.Contains('。', StringComparison.Ordinal))
        && row.Count(cell => cell.Text.Any(CharacterClass.IsLetterLike)) * 2 > row.Count
        && row.Where(cell => cell.Text.Length > 0).Select(cell => cell.Text).Distinct(StringComparer.Ordinal).Count()
            == row.Count(cell => cell.Text.Length > 0);
}
