using System.Collections.Immutable;
using DocReview.Core.Documents;

namespace DocReview.Reading.Pdf.Pages;

/// <summary>What one page shows, freed from the PDF library.</summary>
/// <param name="Number">1-based page number.</param>
/// <param name="Width">Width of the crop box in points.</param>
/// <param name="Height">Height of the crop box in points.</param>
/// <param name="Glyphs">Visible characters in content-stream order.</param>
/// <param name="Rulings">Straight horizontal and vertical lines.</param>
/// <param name="Shades">Filled areas that are not white.</param>
/// <param name="Strokes">Boxes of drawn paths of any shape; what no table uses may be a drawing.</param>
/// <param name="Images">Pictures.</param>
/// <param name="IsVertical">Whether the page is written in columns from top to bottom.</param>
internal sealed record PageContent(
    int Number,
    double Width,
    double Height,
    ImmutableArray<Glyph> Glyphs,
    ImmutableArray<Ruling> Rulings,
    ImmutableArray<PageBox> Shades,
    ImmutableArray<PageBox> Strokes,
    ImmutableArray<PageImage> Images,
    bool IsVertical);

/// <summary>A straight line along an axis.</summary>
/// <param name="IsHorizontal">Direction.</param>
/// <param name="Position">y of a horizontal, x of a vertical line.</param>
/// <param name="Start">Lower end along the line.</param>
/// <param name="End">Upper end along the line.</param>
internal sealed record Ruling(bool IsHorizontal, double Position, double Start, double End)
{
    public double Length => End - Start;
}
