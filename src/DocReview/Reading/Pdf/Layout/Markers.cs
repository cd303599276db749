namespace DocReview.Reading.Pdf.Layout;

/// <summary>Puts a bullet or number that stands before a tab back to its text, so that a list is no table of two columns.</summary>
internal static class Markers
{
    /// <summary>Widest tab between a marker and its text, in em.</summary>
    private const double WidestTab = 4.0;

    private const int LongestMarker = 8;

    public static List<TextLine> Attach(IReadOnlyList<TextLine> fragments)
    {
        var attached = new List<TextLine>(fragments.Count);
        foreach (var fragment in fragments)
        {
            if (attached.Count > 0 && Belongs(attached[^1], fragment))
                attached[^1] = attached[^1].MergeWith(fragment);
            else
                attached.Add(fragment);
        }

        return attached;
    }

    private static bool Belongs(TextLine marker, TextLine text)
    {
        var size = Math.Max(marker.Size, text.Size);
        return Math.Abs(marker.Baseline - text.Baseline) <= LineBuilder.BaselineBand * size
            && text.Left >= marker.Right && text.Left - marker.Right <= WidestTab * size
            && !text.First.Turned && IsMarker(marker.Text);
    }

    private static bool IsMarker(string text)
    {
        if (text.Length > LongestMarker || (text.Length == 1 && char.IsAsciiDigit(text[0])))
            return false;
        var start = LineStart.Read(text + " あ");
        return start.Kind is LineStartKind.Bullet or LineStartKind.Number or LineStartKind.HeadingNumber && start.Marker.Length == text.Length;
    }
}
