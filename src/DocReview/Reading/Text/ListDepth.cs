namespace DocReview.Reading.Text;

/// <summary>Depth of list items from their indent, or from their bullet where the indent was lost.</summary>
internal sealed class ListDepth
{
    private readonly List<int> _indents = [];
    private bool _sawFirstRank;

    public void Reset()
    {
        _indents.Clear();
        _sawFirstRank = false;
    }

    public int Of(LineKinds.BulletLine bullet)
    {
        while (_indents.Count > 0 && _indents[^1] > bullet.Indent) _indents.RemoveAt(_indents.Count - 1);
        if (_indents.Count == 0 || bullet.Indent > _indents[^1]) _indents.Add(bullet.Indent);
        var byIndent = _indents.Count - 1;
        if (bullet.Rank == 0 && byIndent == 0) _sawFirstRank = true;
        return byIndent == 0 && bullet.Rank > 0 && _sawFirstRank ? 1 : byIndent;
    }
}
