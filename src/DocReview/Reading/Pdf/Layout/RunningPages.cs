namespace DocReview.Reading.Pdf.Layout;

/// <summary>Says whether something that comes back on these pages belongs to the pages and not to the text.</summary>
internal static class RunningPages
{
    /// <summary>A header that changes with the chapter comes back on few pages, but on one after the other.</summary>
    private const int Row = 3;

    /// <param name="pages">1-based numbers of the pages it stands on.</param>
    /// <param name="total">Pages of the document.</param>
    public static bool IsRunning(IEnumerable<int> pages, int total)
    {
        var sorted = pages.Distinct().Order().ToList();
        if (sorted.Count >= 2 && sorted.Count * 2 >= total)
            return true;
        for (var i = Row - 1; i < sorted.Count; i++)
        {
            if (sorted[i] - sorted[i - Row + 1] == Row - 1)
                return true;
        }

        return false;
    }
}
