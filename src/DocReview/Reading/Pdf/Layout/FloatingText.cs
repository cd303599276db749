namespace DocReview.Reading.Pdf.Layout;

/// <summary>
/// Puts text boxes where they stand. Writers draw floating boxes after the page's text; one that has a band of the page to itself belongs
/// between the text above and the text below it.
/// </summary>
internal static class FloatingText
{
    /// <summary>Overlap of boxes that is no overlap, in points: boxes reach below the baseline.</summary>
    private const double Slack = 2;

    /// <summary>More elements than this are no page of text; comparing them would take quadratic time.</summary>
    private const int MostElements = 1_000;

    /// <summary>The elements of a page with one column, late ones moved up.</summary>
    /// <param name="elements">In stream order.</param>
    public static List<ILayoutElement> Settle(List<ILayoutElement> elements)
    {
        if (elements.Count > MostElements)
            return elements;
        var settled = new List<ILayoutElement>(elements.Count);
        foreach (var element in elements)
            settled.Insert(settled.Count > 0 && IsAbove(element, settled[^1]) ? PlaceOf(element, settled) : settled.Count, element);
        return settled;
    }

    private static bool IsAbove(ILayoutElement element, ILayoutElement last) => element.Box.Bottom > last.Box.Top - Slack;

    // Text beside other text is a column of its own.
    private static bool IsOver(ILayoutElement first, ILayoutElement second) =>
        Math.Min(first.Box.Right, second.Box.Right) > Math.Max(first.Box.Left, second.Box.Left);

    // Everything before the place must end above the element, everything after it begin below: else the band is shared, and the stream decides.
    private static int PlaceOf(ILayoutElement element, List<ILayoutElement> settled)
    {
        var place = settled.FindIndex(other => other.Box.Top <= element.Box.Bottom + Slack);
        if (place <= 0 || !IsOver(element, settled[place - 1]) || !IsOver(element, settled[place]))
            return settled.Count;
        var isFree = settled.Take(place).All(other => other.Box.Bottom >= element.Box.Top - Slack)
            && settled.Skip(place).All(other => other.Box.Top <= element.Box.Bottom + Slack);
        return isFree ? place : settled.Count;
    }
}
