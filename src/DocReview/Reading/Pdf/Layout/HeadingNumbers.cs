using System.Globalization;

namespace DocReview.Reading.Pdf.Layout;

/// <summary>
/// The numbers that open paragraphs of the document. A heading typed in body style looks like a quantity (<c>3.5</c>); its neighbours in
/// the numbering tell.
/// </summary>
internal sealed class HeadingNumbers
{
    private readonly HashSet<string> _numbers;

    public HeadingNumbers(IEnumerable<Paragraph> paragraphs) => _numbers = paragraphs
        .Where(paragraph => paragraph.Start.Kind is LineStartKind.HeadingNumber or LineStartKind.Number)
        .Select(paragraph => Normalize(paragraph.Start.Marker))
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether the number above, before or after this one opens a paragraph too. 第n章 needs none.</summary>
    public bool HasNeighbour(LineStart start)
    {
        var number = Normalize(start.Marker);
        var dot = number.LastIndexOf('.');
        if (dot < 0 || !int.TryParse(number.AsSpan(dot + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var last))
            return true;
        var parent = number[..dot];
        return _numbers.Contains(parent)
            || _numbers.Contains(string.Create(CultureInfo.InvariantCulture, $"{parent}.{last - 1}"))
            || _numbers.Contains(string.Create(CultureInfo.InvariantCulture, $"{parent}.{last + 1}"));
    }

    private static string Normalize(string marker) =>
        string.Concat(marker.Select(unit => unit switch
        {
            >= '０' and <= '９' => (char)(unit - '０' + '0'),
            '．' => '.',
            _ => unit,
        })).TrimEnd('.');
}
