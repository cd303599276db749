namespace DocReview.Reading.Pdf.Layout;

/// <summary>
/// Puts the lines of a page with two columns in reading order. Most writers already draw column by column; when the stream runs across the
/// gutter line by line, the columns are read one after the other.
/// </summary>
internal static class ColumnOrder
{
    public static List<TextLine> Sort(IReadOnlyList<TextLine> lines, double middle)
    {
        var crossings = 0;
        for (var i = 1; i < lines.Count; i++)
        {
            if (Side(lines[i], middle) * Side(lines[i - 1], middle) < 0)
                crossings++;
        }

        // A headline over both columns parts the page into bands; within a band left comes before right.
        return crossings * 4 <= lines.Count ? [.. lines] : SortBands(lines, middle);
    }

    /// <summary>Puts tables between the lines of their column: above the first line that stands below them.</summary>
    public static List<ILayoutElement> WithTables(IReadOnlyList<TextLine> lines, IEnumerable<ILayoutElement> tables, double middle)
    {
        List<ILayoutElement> elements = [.. lines];
        foreach (var table in tables.OrderByDescending(table => table.Box.Top))
        {
            var side = Side(table, middle);
            var below = elements.FindIndex(element => Shares(element, side, middle) && element.Box.Top <= table.Box.Bottom + 1);
            var last = elements.FindLastIndex(element => Shares(element, side, middle));
            elements.Insert(below >= 0 ? below : last >= 0 ? last + 1 : elements.Count, table);
        }

        return elements;
    }

    private static bool Shares(ILayoutElement element, int side, double middle) => side == 0 || Side(element, middle) == side;

    private static List<TextLine> SortBands(IReadOnlyList<TextLine> lines, double middle)
    {
        var sorted = new List<TextLine>(lines.Count);
        var band = new List<TextLine>();
        foreach (var line in lines.OrderByDescending(line => line.Baseline).ThenBy(line => line.Left))
        {
            if (Side(line, middle) != 0)
            {
                band.Add(line);
                continue;
            }

            Flush(sorted, band, middle);
            sorted.Add(line);
        }

        Flush(sorted, band, middle);
        return sorted;
    }

    private static void Flush(List<TextLine> sorted, List<TextLine> band, double middle)
    {
        sorted.AddRange(band.Where(line => Side(line, middle) < 0));
        sorted.AddRange(band.Where(line => Side(line, middle) > 0));
        band.Clear();
    }

    private static int Side(ILayoutElement element, double middle) => element.Box.Right <= middle ? -1 : element.Box.Left >= middle ? 1 : 0;
}
