using System.Collections.Immutable;

namespace DocReview.Core.Documents;

/// <summary>
/// Step 2's result: what a reader saw, in reading order, before any interpretation that all formats share.
/// Readers never throw for bad content: what they could not read is a <see cref="Diagnostic"/> and a <see cref="DocumentPart"/>.
/// </summary>
public sealed record RawDocument
{
    /// <summary>The format that was read.</summary>
    public required SourceFormat Format { get; init; }

    /// <summary>Title from the file's own properties or title paragraph, when there is one.</summary>
    public string? Title { get; init; }

    /// <summary>Number of pages; null where the format has none.</summary>
    public int? PageCount { get; init; }

    /// <summary>Blocks in reading order.</summary>
    public ImmutableArray<RawBlock> Blocks { get; init; } = [];

    /// <summary>Pictures that figures refer to by id, each once, in order of first use. Bounded in number and size by the readers.</summary>
    public ImmutableArray<FigureAsset> Assets { get; init; } = [];

    /// <summary>Per page (pdf) or package part (docx): whether it was read wholly.</summary>
    public ImmutableArray<DocumentPart> Parts { get; init; } = [];

    /// <summary>What was wrong or noteworthy.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];
}

/// <summary>What a block is.</summary>
public enum BlockType
{
    Heading,
    Paragraph,
    ListItem,
    Table,
    Figure,
    Caption,
    Note,
    Code,
}

/// <summary>One block as a reader saw it.</summary>
public sealed record RawBlock
{
    /// <summary>What the reader takes it for. A reader says <see cref="BlockType.Heading"/> only where the format or the layout says so.</summary>
    public required BlockType Type { get; init; }

    /// <summary>
    /// Verbatim text on one logical line: line breaks inside the paragraph are joined, bullets are removed (see <see cref="Marker"/>),
    /// a number typed into a heading stays. For a figure, the labels inside it, separated by <c> / </c>; empty for a table.
    /// </summary>
    public string Text { get; init; } = "";

    /// <summary>Heading level 1–9, or list depth from 0. A list without bullets stays a paragraph.</summary>
    public int Level { get; init; }

    /// <summary>The number Word computes for a numbered heading or list item, as printed (<c>2.3</c>, <c>第1章</c>); null when typed or absent.</summary>
    public string? ComputedNumber { get; init; }

    /// <summary>The bullet or the typed list number as printed, when the block is a list item.</summary>
    public string? Marker { get; init; }

    /// <summary>How far the paragraph stands out from body text: font size over body size, plus 0.15 when bold. 1 = body; null = unknown.</summary>
    public double? Prominence { get; init; }

    /// <summary>The grid, when the block is a table.</summary>
    public RawTable? Table { get; init; }

    /// <summary>A figure's description as its author wrote it; null where there is none.</summary>
    public string? AltText { get; init; }

    /// <summary>Ids of the pictures a figure consists of; empty for a drawing, and where the picture could not be kept.</summary>
    public ImmutableArray<string> AssetIds { get; init; } = [];

    /// <summary>Where it stands.</summary>
    public required SourceLocation Location { get; init; }
}

/// <summary>A table with merged cells resolved to spans.</summary>
/// <param name="Cells">Cells in row-major order, each once.</param>
/// <param name="RowCount">Number of grid rows.</param>
/// <param name="ColumnCount">Number of grid columns.</param>
/// <param name="HeaderRows">Number of leading rows the format marks as header; 0 when it does not say.</param>
public sealed record RawTable(ImmutableArray<RawCell> Cells, int RowCount, int ColumnCount, int HeaderRows);

/// <summary>One cell. Row and column are 0-based; paragraphs inside a cell are separated by <c>\n</c>.</summary>
public sealed record RawCell(int Row, int Column, int RowSpan, int ColumnSpan, string Text, SourceLocation Location);

/// <summary>How much of a page or part was read.</summary>
public enum PartStatus
{
    Ok,
    Partial,
    Unreadable,
}

/// <summary>The reading status of one page (pdf) or package part (docx).</summary>
/// <param name="Page">1-based page, or null.</param>
/// <param name="Name">Part name, or null.</param>
/// <param name="Status">Whether it was read.</param>
/// <param name="Reason">Diagnostic code that says why not; null when Ok.</param>
public sealed record DocumentPart(int? Page, string? Name, PartStatus Status, string? Reason = null);
