using System.Xml.Linq;
using DocReview.Reading.Word.Xml;

namespace DocReview.Reading.Word.Drawings;

/// <summary>
/// Tells an organisation chart made of loose text boxes and lines from text boxes that hold prose: several boxes with a name each, and
/// something drawn between them.
/// </summary>
internal static class BoxChart
{
    private const int FewestBoxes = 3;
    private const int FewestBoxesWithoutLines = 5;
    private const int LongestLabel = 30;

    /// <summary>Whether the drawings anchored at one paragraph draw a chart together.</summary>
    public static bool Is(IReadOnlyCollection<WordDrawing> drawings)
    {
        var boxes = drawings.Select(static d => d.TextBox).OfType<XElement>().ToList();
        var hasLines = drawings.Any(static d => d is { TextBox: null, IsPicture: false });
        return boxes.Count >= (hasLines ? FewestBoxes : FewestBoxesWithoutLines) && boxes.TrueForAll(IsLabel);
    }

    private static bool IsLabel(XElement box)
    {
        var text = string.Concat(box.Descendants(W.T).Select(static t => t.Value)).Trim();
        return text.Length <= LongestLabel && !text.AsSpan().ContainsAny('。', '：', ':');
    }
}
