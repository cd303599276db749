using System.Text;
using DocReview.Core.Documents;

namespace DocReview.Reading.Pdf.Layout;

/// <summary>Lines that belong together, while and after they are collected.</summary>
internal sealed class Paragraph : ILayoutElement
{
    private readonly List<TextLine> _lines;
    private readonly StringBuilder _text;

    public Paragraph(TextLine first, int lineNumber)
    {
        _lines = [first];
        _text = new StringBuilder(first.Text);
        LineNumber = lineNumber;
        Start = LineStart.Read(first.Text);
        TextLeft = LeftAfter(first, Start.Marker);
    }

    public IReadOnlyList<TextLine> Lines => _lines;

    public TextLine First => _lines[0];

    public TextLine Last => _lines[^1];

    public int Page => First.Page;

    public int Order => First.Order;

    /// <summary>1-based number of the first line on its page.</summary>
    public int LineNumber { get; }

    public LineStart Start { get; }

    /// <summary>Where the text begins after a bullet or number; the first line's left edge otherwise.</summary>
    public double TextLeft { get; }

    /// <summary>The joined text, marker included.</summary>
    public string Text => _text.ToString();

    /// <summary>The joined text without its bullet or number.</summary>
    public string TextAfterMarker => Text[Math.Min(Text.Length, Start.Marker.Length)..].Trim();

    /// <summary>The box on the first page; a paragraph may go on over the page.</summary>
    public PageBox Box => _lines.Where(line => line.Page == Page).Select(line => line.Box).Aggregate((all, next) => all.Union(next));

    public SourceLocation Location => new($"page[{Page}]/line[{LineNumber}]", Page, Box);

    public void Add(TextLine line, string separator)
    {
        _lines.Add(line);
        _text.Append(separator).Append(line.Text);
    }

    private static double LeftAfter(TextLine line, string marker)
    {
        var left = marker.Length;
        foreach (var glyph in line.Glyphs)
        {
            if (glyph.IsSpace)
                continue;
            if (left <= 0)
                return glyph.Left;
            left -= glyph.Text.Length;
        }

        return line.Left;
    }
}
