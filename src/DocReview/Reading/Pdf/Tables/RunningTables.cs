using DocReview.Core.Documents;
using DocReview.Reading.Pdf.Layout;

namespace DocReview.Reading.Pdf.Tables;

/// <summary>
/// Drops the framed page headers of Japanese design documents (project, document name, version in a small grid): the same small table at
/// the same place on page after page.
/// </summary>
internal static class RunningTables
{
    /// <summary>On two pages only the margins prove it; on more, the same words at the same place do.</summary>
    private const double Margin = 0.2;

    private const int MostRows = 8;

    public static void Remove(IReadOnlyList<CarvedPage> pages)
    {
        if (pages.Count < 2)
            return;
        var groups = pages
            .SelectMany(page => page.Tables.Where(table => table.RowCount <= MostRows).Select(table => (page, table)))
            .GroupBy(item => Key(item.table), StringComparer.Ordinal);
        foreach (var group in groups.Select(group => group.ToList()).ToList())
        {
            var onPages = group.Select(item => item.page.Content.Number).Distinct().ToList();
            if (!RunningPages.IsRunning(onPages, pages.Count) || (onPages.Count == 2 && !group.TrueForAll(item => IsInMargin(item.page, item.table.Box))))
                continue;
            foreach (var (page, table) in group)
                page.Tables.Remove(table);
        }
    }

    private static bool IsInMargin(CarvedPage page, PageBox box) =>
        box.Bottom > page.Content.Height * (1 - Margin) || box.Top < page.Content.Height * Margin;

    // Heights to the nearest half inch: a header does not move.
    private static string Key(PageTable table) =>
        CharacterClass.WithoutDigits(string.Join('\u001F', table.Cells.Select(cell => cell.Text))) + '\u001F' + Math.Round(table.Box.Top / 36);
}
