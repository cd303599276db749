using DocReview.Core.Documents;
using DocReview.Reading.Pdf.Pages;

namespace DocReview.Reading.Pdf.Layout;

/// <summary>
/// Finds pictures and drawings, so that a diagram's labels do not run through the prose. A drawing is a cluster of many paths that no table
/// uses; a frame around prose is none.
/// </summary>
internal static class FigureFinder
{
    private const double SmallestSide = 40;
    private const double Near = 14;
    private const int FewestPaths = 6;

    /// <summary>Share of the page's height at the top and at the bottom where headers and footers stand.</summary>
    private const double Margin = 0.1;

    /// <summary>Longer text than this is a sentence, not a label.</summary>
    private const int LongestLabel = 30;

    private const int MostBoxes = 3_000;

    /// <summary>Boxes of the figures from top to bottom.</summary>
    /// <param name="page">The page.</param>
    /// <param name="tables">Boxes of its tables.</param>
    /// <param name="fragments">Pieces of text outside tables.</param>
    public static List<PageBox> Find(PageContent page, IReadOnlyList<PageBox> tables, IReadOnlyList<TextLine> fragments)
    {
        var area = page.Width * page.Height;
        var pictures = page.Images.Select(image => image.Box)
            .Where(box => Width(box) >= SmallestSide && Height(box) >= SmallestSide && !IsInMargin(page, box))
            // A picture under the whole page is its background, when there is text on it.
            .Where(box => Width(box) * Height(box) < 0.8 * area || fragments.Count == 0);
        var drawings = Cluster(page.Strokes.Where(box => !tables.Any(table => Overlaps(table, box, 2)) && Width(box) * Height(box) < 0.8 * area))
            .Where(cluster => cluster.Count >= FewestPaths && Width(cluster.Box) >= 2 * SmallestSide && Height(cluster.Box) >= SmallestSide)
            .Select(cluster => cluster.Box)
            .Where(box => !IsFramedProse(box, fragments));
        return [.. MergeOverlapping(pictures.Concat(drawings)).OrderByDescending(box => box.Top).ThenBy(box => box.Left)];
    }

    // A logo beside the running head or the page number.
    private static bool IsInMargin(PageContent page, PageBox box) =>
        box.Bottom > (1 - Margin) * page.Height || box.Top < Margin * page.Height;

    public static bool Holds(PageBox box, TextLine line)
    {
        var (x, y) = ((line.Left + line.Right) / 2, line.Baseline + 0.3 * line.Size);
        return x >= box.Left && x <= box.Right && y >= box.Bottom && y <= box.Top;
    }

    /// <summary>Whether the middle of one box lies in the other.</summary>
    public static bool IsInside(PageBox inner, PageBox outer)
    {
        var (x, y) = ((inner.Left + inner.Right) / 2, (inner.Bottom + inner.Top) / 2);
        return x >= outer.Left && x <= outer.Right && y >= outer.Bottom && y <= outer.Top;
    }

    private static bool IsFramedProse(PageBox box, IReadOnlyList<TextLine> fragments)
    {
        var inside = fragments.Where(line => Holds(box, line)).ToList();
        var wide = inside.Count(line => line.Right - line.Left > 0.6 * Width(box));
        var prose = inside.Where(line => line.Text.Length >= LongestLabel).Sum(line => line.Text.Length);
        return wide * 2 > inside.Count || prose * 2 > inside.Sum(line => line.Text.Length);
    }

    private static List<(PageBox Box, int Count)> Cluster(IEnumerable<PageBox> boxes)
    {
        var clusters = new List<(PageBox Box, int Count)>();
        foreach (var box in boxes.Take(MostBoxes))
        {
            var (merged, count) = (box, 1);
            for (var i = clusters.Count - 1; i >= 0; i--)
            {
                if (!Overlaps(clusters[i].Box, merged, Near))
                    continue;
                (merged, count) = (merged.Union(clusters[i].Box), count + clusters[i].Count);
                clusters.RemoveAt(i);
            }

            clusters.Add((merged, count));
        }

        return clusters;
    }

    private static List<PageBox> MergeOverlapping(IEnumerable<PageBox> boxes) =>
        [.. Cluster(boxes).Select(cluster => cluster.Box)];

    private static bool Overlaps(PageBox first, PageBox second, double slack) =>
        first.Left - slack <= second.Right && second.Left - slack <= first.Right
        && first.Bottom - slack <= second.Top && second.Bottom - slack <= first.Top;

    private static double Width(PageBox box) => box.Right - box.Left;

    private static double Height(PageBox box) => box.Top - box.Bottom;
}
