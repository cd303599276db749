using DocReview.Core.Documents;
using DocReview.Reading.Pdf.Layout;
using DocReview.Reading.Pdf.Pages;

namespace DocReview.Reading.Pdf.Tags;

/// <summary>A block as the tags name it, before its text is joined.</summary>
/// <param name="Type">What the tag says.</param>
/// <param name="Lines">Lines of text; empty for a table or a figure without text.</param>
internal sealed record TaggedBlock(BlockType Type, IReadOnlyList<TextLine> Lines)
{
    /// <summary>Heading level from 1, or list depth from 0.</summary>
    public int Level { get; init; }

    /// <summary>Lines of the label: a bullet or a number.</summary>
    public IReadOnlyList<TextLine> Label { get; init; } = [];

    /// <summary>A figure's alternate description.</summary>
    public string? Alternate { get; init; }

    /// <summary>1-based page of a figure, also where it holds no text; null when nothing tells.</summary>
    public int? Page { get; init; }

    /// <summary>A figure's box as its tag states it.</summary>
    public PageBox? Box { get; init; }

    /// <summary>A figure's pictures.</summary>
    public IReadOnlyList<PageImage> Images { get; init; } = [];

    /// <summary>Boxes drawn on a figure's page, which part its labels.</summary>
    public IReadOnlyList<PageBox> Strokes { get; init; } = [];

    public IReadOnlyList<TaggedCell> Cells { get; init; } = [];

    /// <summary>The page it begins on; 0 when nothing tells.</summary>
    public int FirstPage => Lines.Count > 0 ? Lines[0].Page : Page ?? CellLines.Select(line => line.Page).FirstOrDefault();

    private IEnumerable<TextLine> CellLines => Cells.SelectMany(cell => cell.Paragraphs).SelectMany(paragraph => paragraph);

    /// <summary>Its box on a page; null when nothing of it has a known place there.</summary>
    public PageBox? BoxOn(int page) => Box ?? Lines.Concat(CellLines)
        .Where(line => line.Page == page).Select(line => line.Box).Concat(Images.Select(image => image.Box))
        .Aggregate((PageBox?)null, (all, next) => all?.Union(next) ?? next);
}

/// <summary>A cell as the tags name it.</summary>
/// <param name="Row">0-based.</param>
/// <param name="Column">0-based.</param>
/// <param name="RowSpan">At least 1.</param>
/// <param name="ColumnSpan">At least 1.</param>
/// <param name="IsHeader">Whether it is a <c>TH</c>.</param>
/// <param name="Paragraphs">The lines of each paragraph inside.</param>
internal sealed record TaggedCell(
    int Row, int Column, int RowSpan, int ColumnSpan, bool IsHeader, IReadOnlyList<IReadOnlyList<TextLine>> Paragraphs);
