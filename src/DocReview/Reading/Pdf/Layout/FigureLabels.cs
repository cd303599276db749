using System.Text;
using DocReview.Core.Documents;

namespace DocReview.Reading.Pdf.Layout;

/// <summary>
/// Puts the text of a drawing in an order that reads: lines in one box are one label, and labels go from top to bottom and from left to
/// right. Line by line across the boxes it would be word salad.
/// </summary>
internal static class FigureLabels
{
    private const string Separator = " / ";

    /// <summary>Lines of one label are no further apart than this, in em.</summary>
    private const double LabelStep = 1.8;

    /// <param name="lines">The lines inside the figure.</param>
    /// <param name="boxes">Drawn boxes of the page.</param>
    public static string Join(IReadOnlyList<TextLine> lines, IReadOnlyList<PageBox> boxes)
    {
        var labels = new List<Label>();
        foreach (var line in lines)
        {
            var box = Smallest(line, boxes);
            if (labels.Find(label => label.Takes(line, box)) is { } label)
                label.Add(line);
            else
                labels.Add(new Label(line, box));
        }

        return string.Join(Separator, Sorted(labels).Select(label => label.Text));
    }

    // Labels whose heights overlap by half stand in one row.
    private static IEnumerable<Label> Sorted(List<Label> labels)
    {
        var row = new List<Label>();
        foreach (var label in labels.OrderByDescending(label => label.Middle).ThenBy(label => label.Left))
        {
            if (row.Count > 0 && row[0].Middle - label.Middle > 0.5 * Math.Max(row[0].Height, label.Height))
            {
                foreach (var done in row.OrderBy(item => item.Left))
                    yield return done;
                row.Clear();
            }

            row.Add(label);
        }

        foreach (var done in row.OrderBy(item => item.Left))
            yield return done;
    }

    private static PageBox? Smallest(TextLine line, IReadOnlyList<PageBox> boxes) => boxes
        .Where(box => FigureFinder.Holds(box, line) && box.Right - box.Left >= line.Right - line.Left)
        .MinBy(box => (box.Right - box.Left) * (box.Top - box.Bottom));

    private sealed class Label(TextLine first, PageBox? box)
    {
        private readonly List<TextLine> _lines = [first];

        public double Middle => (_lines[0].Box.Top + _lines[^1].Box.Bottom) / 2;

        public double Height => _lines[0].Box.Top - _lines[^1].Box.Bottom;

        public double Left => _lines.Min(line => line.Left);

        public string Text => _lines.Select(line => line.Text).Aggregate(new StringBuilder(), Append).ToString();

        public void Add(TextLine line) => _lines.Add(line);

        /// <summary>Whether the line goes on below: in the same box, or without boxes right under the middle of the last line.</summary>
        public bool Takes(TextLine line, PageBox? itsBox)
        {
            var last = _lines[^1];
            var step = last.Baseline - line.Baseline;
            if (box != itsBox || step < 0.5 * line.Size || step > LabelStep * Math.Max(last.Size, line.Size))
                return false;
            var (left, right) = (Math.Max(last.Left, line.Left), Math.Min(last.Right, line.Right));
            return right - left > 0.5 * Math.Min(last.Right - last.Left, line.Right - line.Left);
        }

        private static StringBuilder Append(StringBuilder text, string line)
        {
            var isLatin = text.Length > 0 && CharacterClass.IsLatinText(text[^1]) && CharacterClass.IsLatinText(line[0]);
            return text.Append(isLatin ? " " : "").Append(line);
        }
    }
}
