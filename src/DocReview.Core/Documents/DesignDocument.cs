using System.Collections.Immutable;

namespace DocReview.Core.Documents;

/// <summary>Step 3's result: the section tree and its blocks, text repaired, the raw text kept beside it.</summary>
public sealed record DesignDocument
{
    public required SourceFormat Format { get; init; }

    public string? Title { get; init; }

    public int? PageCount { get; init; }

    /// <summary>Sections in document order. The first is the preamble before any heading, when there is text there.</summary>
    public ImmutableArray<Section> Sections { get; init; } = [];

    /// <summary>Blocks in document order; headings are sections and not repeated here.</summary>
    public ImmutableArray<Block> Blocks { get; init; } = [];

    /// <summary>Pictures that figures refer to by id.</summary>
    public ImmutableArray<FigureAsset> Assets { get; init; } = [];

    public ImmutableArray<DocumentPart> Parts { get; init; } = [];

    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];
}

/// <summary>
/// A node of the heading tree. Its identity is its position (<c>sec-2-3</c> = third child of the second chapter), never the printed
/// number: real documents print 2.3 twice.
/// </summary>
/// <param name="Id"><c>sec-</c> and the 1-based positions from the root; <c>sec-0</c> for text before the first heading.</param>
/// <param name="Number">The number as printed or as Word computes it; null for a heading without one.</param>
/// <param name="Title">Heading text without its number.</param>
/// <param name="Level">1 for chapters.</param>
/// <param name="ParentId">The enclosing section, or null.</param>
/// <param name="Location">Where the heading stands.</param>
public sealed record Section(string Id, string? Number, string Title, int Level, string? ParentId, SourceLocation? Location)
{
    /// <summary>The heading as a reader sees it: number and title.</summary>
    public string Heading => Number is null ? Title : $"{Number} {Title}";

    /// <summary>How deep it lies in the tree, 1 for chapters. Unlike <see cref="Level"/>, it never skips.</summary>
    public int Depth => Id.Count(c => c == '-');
}

/// <summary>A block in a section.</summary>
public sealed record Block
{
    /// <summary><c>B-0001</c> in document order.</summary>
    public required string Id { get; init; }

    public required string SectionId { get; init; }

    /// <summary>Never <see cref="BlockType.Heading"/>.</summary>
    public required BlockType Type { get; init; }

    /// <summary>Repaired text; for a figure, the labels inside it.</summary>
    public string Text { get; init; } = "";

    /// <summary>The text as the reader saw it, where repair changed it; otherwise null.</summary>
    public string? RawText { get; init; }

    /// <summary>List depth from 0.</summary>
    public int Level { get; init; }

    public string? Marker { get; init; }

    public Table? Table { get; init; }

    /// <summary>A figure's description as its author wrote it, or null.</summary>
    public string? AltText { get; init; }

    /// <summary>Ids of the pictures a figure consists of, in <see cref="DesignDocument.Assets"/>.</summary>
    public ImmutableArray<string> AssetIds { get; init; } = [];

    /// <summary>Id of the block that captions a figure, or null.</summary>
    public string? CaptionId { get; init; }

    public required SourceLocation Location { get; init; }
}

/// <summary>
/// A table as a grid: a merged cell repeats its text in each position it covers. Note marks (<c>※1</c>) stay in the cells;
/// <see cref="Notes"/> says what they stand for.
/// </summary>
/// <param name="Header">One label per column, multi-row headers joined by <c> / </c>; empty strings where the table has no header.</param>
/// <param name="Rows">Body rows; each has as many cells as <paramref name="Header"/>.</param>
/// <param name="RowLocations">Where each body row stands.</param>
/// <param name="Notes">Note mark (<c>※1</c>) to the note's text.</param>
public sealed record Table(
    ImmutableArray<string> Header,
    ImmutableArray<ImmutableArray<string>> Rows,
    ImmutableArray<SourceLocation> RowLocations,
    ImmutableSortedDictionary<string, string> Notes)
{
    /// <summary>
    /// The table as printed, header rows first: every row has as many cells, a merged cell repeats its text in each position it covers,
    /// an empty cell stays empty, and paragraphs of a cell are separated by <c>\n</c>. <see cref="Rows"/> is what is read out of it.
    /// </summary>
    public ImmutableArray<ImmutableArray<string>> Grid { get; init; } = [];

    /// <summary>How many rows of <see cref="Grid"/> are header; the body row <c>i</c> stands in grid row <c>HeaderRowCount + i</c>.</summary>
    public int HeaderRowCount => Grid.Length - Rows.Length;
}
