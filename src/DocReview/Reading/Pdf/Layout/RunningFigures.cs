using DocReview.Core.Documents;

namespace DocReview.Reading.Pdf.Layout;

/// <summary>Finds logos and stamps: a figure at the same place on page after page is no figure of the design.</summary>
internal static class RunningFigures
{
    private const double SamePlace = 3.0;

    /// <summary>The boxes to leave out, per page in the given order.</summary>
    public static List<HashSet<PageBox>> Find(IReadOnlyList<IReadOnlyList<PageBox>> pages)
    {
        var found = pages.Select(_ => new HashSet<PageBox>()).ToList();
        if (pages.Count < 3)
            return found;
        var all = pages.SelectMany((boxes, page) => boxes.Select(box => (page, box))).GroupBy(item => Key(item.box));
        foreach (var group in all)
        {
            if (!RunningPages.IsRunning(group.Select(item => item.page), pages.Count))
                continue;
            foreach (var (page, box) in group)
                found[page].Add(box);
        }

        return found;
    }

    private static (int, int, int, int) Key(PageBox box) => (
        (int)Math.Round(box.Left / SamePlace), (int)Math.Round(box.Bottom / SamePlace),
        (int)Math.Round(box.Right / SamePlace), (int)Math.Round(box.Top / SamePlace));
}
