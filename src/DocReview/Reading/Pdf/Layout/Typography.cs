namespace DocReview.Reading.Pdf.Layout;

/// <summary>What is ordinary in this document: body size, line pitch, right edges. Everything prominent is measured against it.</summary>
internal sealed class Typography
{
    private const int StrayLines = 3;

    private readonly Dictionary<int, double> _gutters;
    private readonly Dictionary<(int Page, bool IsRightColumn), double> _columnEdges = [];
    private readonly double _edge;

    /// <param name="lines">Lines of prose, tables and figures taken out.</param>
    /// <param name="gutters">Middle of the gutter of each page with two columns.</param>
    /// <param name="joiner">Joins broken lines.</param>
    /// <param name="pageWidth">Width of the first page in points.</param>
    public Typography(IReadOnlyList<TextLine> lines, Dictionary<int, double> gutters, LineJoiner joiner, double pageWidth)
    {
        _gutters = gutters;
        BodySize = Mode(lines.Select(line => (Math.Round(line.Size * 2) / 2, line.Glyphs.Length)), 10.5);
        LinePitch = PitchOf(lines);
        Joiner = joiner;
        var single = lines.Where(line => !gutters.ContainsKey(line.Page)).ToList();
        _edge = Math.Max(SupportedEdge(single), EdgeWithoutFullLines(single, pageWidth));
        foreach (var column in lines.Where(line => gutters.ContainsKey(line.Page)).GroupBy(Column))
            _columnEdges[column.Key] = column.Max(EdgeOf);
    }

    /// <summary>Font size of most characters, in points.</summary>
    public double BodySize { get; }

    /// <summary>Distance of baselines inside paragraphs, in em.</summary>
    public double LinePitch { get; }

    public LineJoiner Joiner { get; }

    /// <summary>The right edge of the column that the line stands in.</summary>
    public double RightEdge(TextLine line) => _gutters.ContainsKey(line.Page)
        ? Math.Max(line.Right, _columnEdges.GetValueOrDefault(Column(line), line.Right))
        : Math.Max(line.Right, _edge);

    /// <summary>Whether two pieces of line may be one line: no gutter between them.</summary>
    public bool IsSameColumn(TextLine first, TextLine second) => Column(first) == Column(second);

    /// <summary>Font size over body size, plus 0.15 when bold.</summary>
    public double Prominence(TextLine line) => Math.Round(line.Size / BodySize + (line.IsBold ? 0.15 : 0), 2);

    private (int Page, bool IsRightColumn) Column(TextLine line) =>
        (line.Page, _gutters.TryGetValue(line.Page, out var middle) && line.Left >= middle);

    /// <summary>The usual distance of baselines among lines, in em.</summary>
    public static double PitchOf(IReadOnlyList<TextLine> lines) => Math.Max(1.0, Mode(Pitches(lines), 1.5));

    // Japanese typesetting lets a comma or full stop hang out over the edge.
    private static double EdgeOf(TextLine line) => line.Last.Text is "、" or "。" or "，" or "．" ? line.Last.Left : line.Right;

    // One or two stray lines in the margin are no edge: another line must end near it.
    private static double SupportedEdge(List<TextLine> lines)
    {
        var rights = lines.Select(EdgeOf).OrderDescending().ToList();
        for (var i = 0; i < StrayLines && i + 1 < rights.Count; i++)
        {
            if (rights[i] - rights[i + 1] <= lines[0].Size)
                return rights[i];
        }

        return rights.Count > 0 ? rights[0] : 0;
    }

    // A document of short lines never shows its right margin; it is as wide as the left one.
    private static double EdgeWithoutFullLines(List<TextLine> lines, double pageWidth)
    {
        if (lines.Count == 0)
            return 0;
        var mirrored = pageWidth - lines.Min(line => line.Left);
        return lines.Max(line => line.Right) < 0.5 * mirrored ? mirrored : 0;
    }

    private static IEnumerable<(double, int)> Pitches(IReadOnlyList<TextLine> lines)
    {
        for (var i = 1; i < lines.Count; i++)
        {
            var (previous, next) = (lines[i - 1], lines[i]);
            var pitch = (previous.Baseline - next.Baseline) / next.Size;
            if (previous.Page == next.Page && Math.Abs(previous.Size - next.Size) < 0.5 && pitch is > 0.9 and < 2.6)
                yield return (Math.Round(pitch * 20) / 20, 1);
        }
    }

    private static double Mode(IEnumerable<(double Value, int Weight)> values, double whenNone) => values
        .GroupBy(value => value.Value)
        .Select(group => (Value: group.Key, Weight: group.Sum(value => (long)value.Weight)))
        .OrderByDescending(group => group.Weight).ThenBy(group => group.Value)
        .Select(group => group.Value)
        .FirstOrDefault(whenNone);
}
