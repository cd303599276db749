namespace DocReview.Reading.Pdf.Layout;

/// <summary>Finds the white band between two text columns of a page.</summary>
internal static class Gutter
{
    private const int MinimumLines = 6;
    private const double Step = 2.0;

    /// <summary>The middle of the gutter in points, or null on a page with one column.</summary>
    public static double? Find(IReadOnlyList<TextLine> lines, double pageWidth)
    {
        if (lines.Count < 2 * MinimumLines || pageWidth is <= 0 or > 20_000)
            return null;
        var covered = new int[(int)(pageWidth / Step) + 2];
        foreach (var line in lines)
        {
            var last = Math.Min(covered.Length - 1, (int)(line.Right / Step));
            for (var i = Math.Max(0, (int)(line.Left / Step)); i <= last; i++)
                covered[i]++;
        }

        var (start, length) = WidestGap(covered, lines.Count / 12);
        var size = lines[0].Size;
        if (length * Step < 1.2 * size)
            return null;
        var middle = (start + length / 2.0) * Step;
        return AreColumns(lines, middle) ? middle : null;
    }

    private static (int Start, int Length) WidestGap(int[] covered, int tolerated)
    {
        var (bestStart, bestLength, run) = (0, 0, 0);
        for (var i = covered.Length * 3 / 10; i < covered.Length * 7 / 10; i++)
        {
            run = covered[i] <= tolerated ? run + 1 : 0;
            if (run > bestLength)
                (bestStart, bestLength) = (i - run + 1, run);
        }

        return (bestStart, bestLength);
    }

    private static bool AreColumns(IReadOnlyList<TextLine> lines, double middle)
    {
        var left = lines.Where(line => line.Right <= middle).ToList();
        var right = lines.Where(line => line.Left >= middle).ToList();
        return left.Count >= MinimumLines && right.Count >= MinimumLines && IsProse(left) && IsProse(right);
    }

    // Columns of prose are full; columns of a table or of labels are not.
    private static bool IsProse(List<TextLine> lines)
    {
        var width = lines.Max(line => line.Right) - lines.Min(line => line.Left);
        return lines.Count(line => line.Right - line.Left > 0.7 * width) * 2 >= lines.Count;
    }
}
