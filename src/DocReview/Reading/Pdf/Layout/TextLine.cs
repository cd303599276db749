using System.Collections.Immutable;
using DocReview.Core.Documents;
using DocReview.Reading.Pdf.Pages;

namespace DocReview.Reading.Pdf.Layout;

/// <summary>
/// Characters on one baseline, from left to right: a whole line of a paragraph, or the piece of one between two wide gaps.
/// </summary>
internal sealed class TextLine : ILayoutElement
{
    private string? _text;

    /// <param name="page">1-based page.</param>
    /// <param name="glyphs">At least one glyph that is no space.</param>
    /// <param name="isVertical">Whether the line is a column written from top to bottom.</param>
    public TextLine(int page, IEnumerable<Glyph> glyphs, bool isVertical = false)
    {
        Page = page;
        IsVertical = isVertical;
        Glyphs = [.. glyphs];
        // One pass: a document has as many lines as this several times over.
        var ink = new List<Glyph>(Glyphs.Length);
        var (left, bottom, right, top) = (double.MaxValue, double.MaxValue, double.MinValue, double.MinValue);
        (Left, Right, Order) = (double.MaxValue, double.MinValue, int.MaxValue);
        var bold = 0;
        foreach (var glyph in Glyphs)
        {
            Order = Math.Min(Order, glyph.Order);
            if (glyph.IsSpace)
                continue;
            ink.Add(glyph);
            bold += glyph.Bold ? 1 : 0;
            (Left, Right) = (Math.Min(Left, glyph.Left), Math.Max(Right, glyph.Right));
            (left, bottom) = (Math.Min(left, glyph.Box.Left), Math.Min(bottom, glyph.Box.Bottom));
            (right, top) = (Math.Max(right, glyph.Box.Right), Math.Max(top, glyph.Box.Top));
        }

        Size = DominantSize(ink);
        Baseline = (ink.Find(glyph => Math.Abs(glyph.Size - Size) < 0.1) ?? ink[0]).Baseline;
        IsBold = bold * 10 >= ink.Count * 6;
        Box = new PageBox(left, bottom, right, top);
        StartsWithSpace = Glyphs[0].IsSpace;
        EndsWithSpace = Glyphs[^1].IsSpace;
        First = ink[0];
        Last = ink[^1];
    }

    public int Page { get; }

    /// <summary>Whether this is a column written from top to bottom.</summary>
    public bool IsVertical { get; }

    /// <summary>All glyphs from left to right, spaces included.</summary>
    public ImmutableArray<Glyph> Glyphs { get; }

    /// <summary>Left edge of the first visible character.</summary>
    public double Left { get; }

    /// <summary>Right edge of the last visible character.</summary>
    public double Right { get; }

    public double Baseline { get; }

    /// <summary>The font size most characters have.</summary>
    public double Size { get; }

    public bool IsBold { get; }

    /// <summary>Place in the content stream.</summary>
    public int Order { get; }

    public PageBox Box { get; }

    public bool StartsWithSpace { get; }

    public bool EndsWithSpace { get; }

    public Glyph First { get; }

    public Glyph Last { get; }

    /// <summary>The line's text, trimmed.</summary>
    public string Text => _text ??= LineText.Compose(this);

    public TextLine MergeWith(TextLine other) => new(Page, Glyphs.Concat(other.Glyphs).OrderBy(glyph => glyph.Left));

    private static double DominantSize(List<Glyph> ink)
    {
        if (ink.TrueForAll(glyph => glyph.Size.Equals(ink[0].Size)))
            return ink[0].Size;
        var (best, bestWeight) = (ink[0].Size, 0.0);
        foreach (var group in ink.GroupBy(glyph => Math.Round(glyph.Size, 1)))
        {
            // The em width counts, not the number: a superscript must not outvote a short line.
            var weight = group.Sum(glyph => glyph.Size);
            if (weight > bestWeight)
                (best, bestWeight) = (group.First().Size, weight);
        }

        return best;
    }
}
