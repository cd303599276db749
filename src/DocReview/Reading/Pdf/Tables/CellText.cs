using System.Text;
using DocReview.Reading.Pdf.Layout;

namespace DocReview.Reading.Pdf.Tables;

/// <summary>Joins the lines of a cell: a line that was full goes on, a line that ended early ends a paragraph.</summary>
internal static class CellText
{
    /// <param name="lines">The cell's lines in reading order.</param>
    /// <param name="left">Left edge of the room the text has.</param>
    /// <param name="right">Right edge of that room, in points.</param>
    /// <param name="joiner">Joins broken lines.</param>
    public static (string Text, bool IsOpen) Join(IReadOnlyList<TextLine> lines, double left, double right, LineJoiner joiner)
    {
        if (lines.Count == 0)
            return ("", false);
        // Both sides of a cell have the same padding; the narrowest distance on the left shows it.
        var padding = Math.Clamp(lines.Min(line => line.Left) - left, 0, Math.Max(0, (right - left) / 4));
        padding = Math.Min(padding, lines[0].Size);
        var width = right - left - 2 * padding;
        var text = new StringBuilder(lines[0].Text);
        for (var i = 1; i < lines.Count; i++)
        {
            var (line, next) = (lines[i - 1], lines[i]);
            var room = width - (line.Right - line.Left);
            var ended = LineJoiner.IsEndedEarly(line, next, room) || LineStart.Read(next.Text).Kind == LineStartKind.Bullet;
            text.Append(ended ? "\n" : joiner.Separator(line, next, line.Right + Math.Max(0, room)));
            text.Append(next.Text);
        }

        var last = lines[^1];
        var isOpen = width - (last.Right - last.Left) < 1.6 * last.Size && !CharacterClass.IsSentenceEnd(text[^1]);
        return (text.ToString(), isOpen);
    }
}
