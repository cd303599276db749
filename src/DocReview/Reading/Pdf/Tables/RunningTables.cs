using DocReview.Reading.Pdf.Layout;

namespace DocReview.Reading.Pdf.Tables;

/// <summary>
/// Drops the framed page headers of Japanese design documents (project, document name, version in a small grid): the same small table at
/// the top or bottom of half of the pages.
/// </summary>
internal static class RunningTables
{
    private const double Margin = 0.2;
    private const int MostRows = 4;

    public static void Remove(IReadOnlyList<CarvedPage> pages)
    {
        if (pages.Count < 2)
            return;
        var groups = pages
            .SelectMany(page => page.Tables.Where(table => IsInMargin(page, table)).Select(table => (page, table)))
            .GroupBy(item => Key(item.table), StringComparer.Ordinal);
        foreach (var group in groups)
        {
            var onPages = group.Select(item => item.page.Content.Number).Distinct().Count();
            if (onPages < 2 || onPages * 2 < pages.Count)
                continue;
            foreach (var (page, table) in group.ToList())
                page.Tables.Remove(table);
        }
    }

    private static bool IsInMargin(CarvedPage page, PageTable table) =>
        table.RowCount <= MostRows
        && (table.Box.Bottom > page.Content.Height * (1 - Margin) || table.Box.Top < page.Content.Height * Margin);

    private static string Key(PageTable table) =>
        CharacterClass.WithoutDigits(string.Join('\u001F', table.Cells.Select(cell => cell.Text)));
}
