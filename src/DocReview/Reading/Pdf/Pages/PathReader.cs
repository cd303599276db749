using System.Collections.Immutable;
using DocReview.Core.Documents;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics;

namespace DocReview.Reading.Pdf.Pages;

/// <summary>Sorts a page's drawn paths into rulings (table lines), shades (filled areas) and strokes (anything drawn).</summary>
internal sealed class PathReader
{
    /// <summary>A filled rectangle thinner than this is a line drawn as an area, as Word and Excel do.</summary>
    private const double ThinRectangle = 3.0;

    private const double AxisTolerance = 0.8;
    private const double MinimumRuling = 4.0;

    private readonly List<Ruling> _rulings = [];
    private readonly List<PageBox> _shades = [];
    private readonly List<PageBox> _strokes = [];

    public ImmutableArray<Ruling> Rulings => [.. _rulings];

    public ImmutableArray<PageBox> Shades => [.. _shades];

    public ImmutableArray<PageBox> Strokes => [.. _strokes];

    /// <summary>Reads the paths; false when there are more than the limits allow and the rest was left out.</summary>
    public bool Read(IReadOnlyList<PdfPath> paths)
    {
        foreach (var path in paths.Take(PdfLimits.PathsPerPage))
        {
            if (_rulings.Count > PdfLimits.RulingsPerPage)
                return false;
            var stroked = path.IsStroked && !InkColor.IsWhite(path.StrokeColor);
            var filled = path.IsFilled && !InkColor.IsWhite(path.FillColor);
            if (!stroked && !filled)
                continue;
            foreach (var part in path)
                ReadPart(part, stroked, filled);
        }

        return paths.Count <= PdfLimits.PathsPerPage;
    }

    private void ReadPart(PdfSubpath part, bool stroked, bool filled)
    {
        if (part.GetBoundingRectangle() is not { } bounds)
            return;
        var box = new PageBox(bounds.Left, bounds.Bottom, bounds.Right, bounds.Top);
        if (filled && TryThin(box))
            return;
        if (filled && part.Commands.Count <= 6)
            _shades.Add(box);
        _strokes.Add(box);
        if (stroked)
            ReadLines(part);
    }

    private bool TryThin(PageBox box)
    {
        var (width, height) = (box.Right - box.Left, box.Top - box.Bottom);
        if (height <= ThinRectangle && width >= MinimumRuling)
            _rulings.Add(new Ruling(true, (box.Bottom + box.Top) / 2, box.Left, box.Right));
        else if (width <= ThinRectangle && height >= MinimumRuling)
            _rulings.Add(new Ruling(false, (box.Left + box.Right) / 2, box.Bottom, box.Top));
        else
            return false;
        return true;
    }

    private void ReadLines(PdfSubpath part)
    {
        PdfPoint? start = null;
        PdfPoint? last = null;
        foreach (var command in part.Commands)
        {
            switch (command)
            {
                case PdfSubpath.Move move:
                    start = last = move.Location;
                    break;
                case PdfSubpath.Line line:
                    AddLine(line.From, line.To);
                    last = line.To;
                    break;
                case PdfSubpath.Close when start is { } from && last is { } to:
                    AddLine(to, from);
                    break;
                default:
                    last = null;
                    break;
            }
        }
    }

    private void AddLine(PdfPoint from, PdfPoint to)
    {
        var (dx, dy) = (Math.Abs(from.X - to.X), Math.Abs(from.Y - to.Y));
        if (dy <= AxisTolerance && dx >= MinimumRuling)
            _rulings.Add(new Ruling(true, (from.Y + to.Y) / 2, Math.Min(from.X, to.X), Math.Max(from.X, to.X)));
        else if (dx <= AxisTolerance && dy >= MinimumRuling)
            _rulings.Add(new Ruling(false, (from.X + to.X) / 2, Math.Min(from.Y, to.Y), Math.Max(from.Y, to.Y)));
    }
}
