using DocReview.Reading.Pdf.Layout;

namespace DocReview.Reading.Pdf.Tables;

/// <summary>The columns of a table without lines, as x-intervals that grow with every piece of text put into them.</summary>
internal sealed class AlignedColumns
{
    /// <summary>Overlap that counts, in em: side bearings and rounding do not.</summary>
    private const double RealOverlap = 0.2;

    private const int MostColumns = 60;

    private readonly List<(double Left, double Right)> _intervals = [];

    public int Count => _intervals.Count;

    public (double Left, double Right) this[int column] => _intervals[column];

    /// <summary>The column a piece lies in; -1 when it lies in none, -2 when it spans several.</summary>
    public int Locate(TextLine piece)
    {
        var found = -1;
        for (var i = 0; i < _intervals.Count; i++)
        {
            var overlap = Math.Min(piece.Right, _intervals[i].Right) - Math.Max(piece.Left, _intervals[i].Left);
            if (overlap <= Math.Min(RealOverlap * piece.Size, (piece.Right - piece.Left) / 2))
                continue;
            if (found >= 0)
                return -2;
            found = i;
        }

        return found;
    }

    /// <summary>Puts the pieces of one row in; false, and nothing changed, when one of them spans columns.</summary>
    public bool TryAdd(IReadOnlyList<TextLine> row)
    {
        if (row.Count + Count > MostColumns && row.Count > Count)
            return false;
        var places = row.Select(Locate).ToList();
        if (places.Contains(-2) || places.Where(place => place >= 0).Distinct().Count() != places.Count(place => place >= 0))
            return false;
        for (var i = 0; i < row.Count; i++)
        {
            if (places[i] < 0)
                _intervals.Add((row[i].Left, row[i].Right));
            else
                _intervals[places[i]] = (Math.Min(_intervals[places[i]].Left, row[i].Left), Math.Max(_intervals[places[i]].Right, row[i].Right));
        }

        _intervals.Sort();
        return true;
    }
}
