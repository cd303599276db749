namespace DocReview.Writing.Word.Model;

/// <summary>What stands in the body of the document, in order.</summary>
internal abstract record BodyBlock;

/// <summary>A paragraph. <see cref="Bookmark"/> names its content for links and page references.</summary>
internal sealed record Paragraph(string Style, IReadOnlyList<Inline> Content) : BodyBlock
{
    public Paragraph(string style, Inline content)
        : this(style, [content])
    {
    }

    public string? Bookmark { get; init; }
}

/// <summary>The table of contents with its entries as they will be printed.</summary>
internal sealed record ContentsTable(string Title, IReadOnlyList<ContentsEntry> Entries) : BodyBlock;

/// <summary>A line of the table of contents. <paramref name="Level"/> is 1 or 2, <paramref name="Page"/> 1-based.</summary>
internal sealed record ContentsEntry(int Level, string Number, Paragraph Heading, string Bookmark, int Page);
