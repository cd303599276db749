namespace DocReview.Reading.Pdf.Layout;

/// <summary>Tells the depth of list items by how far their markers are indented within one list.</summary>
internal sealed class ListDepth
{
    private readonly Stack<double> _lefts = new();

    /// <summary>Depth from 0 of an item whose marker begins at <paramref name="left"/> points.</summary>
    public int Next(double left, double size)
    {
        while (_lefts.TryPeek(out var top) && top > left + 0.5 * size)
            _lefts.Pop();
        if (!_lefts.TryPeek(out var parent) || left > parent + 0.5 * size)
            _lefts.Push(left);
        return _lefts.Count - 1;
    }

    /// <summary>Ends the list: a heading or a paragraph at the margin.</summary>
    public void Reset() => _lefts.Clear();
}
