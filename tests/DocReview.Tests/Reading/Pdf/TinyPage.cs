using System.Globalization;
using System.Text;

namespace DocReview.Tests.Reading.Pdf;

/// <summary>The content of one page of a <see cref="TinyPdf"/>: text and lines at given places, in drawing order.</summary>
internal sealed class TinyPage
{
    private readonly StringBuilder _content = new();

    public double Width { get; init; } = 595;

    public double Height { get; init; } = 842;

    public string Content => _content.ToString();

    /// <summary>Writes a run of text with its baseline's left end at x, y. Japanese is one em wide, Latin half an em.</summary>
    public TinyPage Text(double x, double y, string text, double size = 10, string font = "F1") =>
        Raw(Invariant($"BT /{font} {size} Tf {x} {y} Td <{Hex(text)}> Tj ET"));

    /// <summary>Writes lines from y downwards with the given step.</summary>
    public TinyPage Lines(double x, double y, double step, params string[] lines)
    {
        for (var i = 0; i < lines.Length; i++)
            Text(x, y - i * step, lines[i]);
        return this;
    }

    public TinyPage Line(double x1, double y1, double x2, double y2) => Raw(Invariant($"0.5 w {x1} {y1} m {x2} {y2} l S"));

    public TinyPage Box(double left, double bottom, double width, double height) => Raw(Invariant($"0.5 w {left} {bottom} {width} {height} re S"));

    public TinyPage Filled(double left, double bottom, double width, double height, double gray) =>
        Raw(Invariant($"q {gray} g {left} {bottom} {width} {height} re f Q"));

    /// <summary>Draws a grid: all lines at the given x and y.</summary>
    /// <summary>The picture that every file holds.</summary>
    public TinyPage Picture(double left, double bottom, double width, double height) => Raw(Invariant($"q {width} 0 0 {height} {left} {bottom} cm /Im Do Q"));

    public TinyPage Grid(double[] xs, double[] ys)
    {
        foreach (var y in ys)
            Line(xs[0], y, xs[^1], y);
        foreach (var x in xs)
            Line(x, ys[0], x, ys[^1]);
        return this;
    }

    /// <summary>Puts text into a marked-content sequence.</summary>
    public TinyPage Marked(string tag, string properties, Action<TinyPage> content)
    {
        Raw($"/{tag} {properties} BDC");
        content(this);
        return Raw("EMC");
    }

    public TinyPage Raw(string operators)
    {
        _content.Append(operators).Append('\n');
        return this;
    }

    private static string Hex(string text) => string.Concat(text.Select(unit => ((int)unit).ToString("X4", CultureInfo.InvariantCulture)));

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
