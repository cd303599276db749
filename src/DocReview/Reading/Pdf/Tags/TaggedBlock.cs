using DocReview.Core.Documents;
using DocReview.Reading.Pdf.Layout;

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

    public IReadOnlyList<TaggedCell> Cells { get; init; } = [];
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
