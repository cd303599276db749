namespace DocReview.Reading.Pdf;

/// <summary>
/// Upper bounds that keep a hostile or broken file from taking all memory or time. Ordinary design documents stay far below.
/// </summary>
internal static class PdfLimits
{
    /// <summary>A binder of design documents; at 100 pages a second it takes 20 s.</summary>
    public const int Pages = 2_000;

    /// <summary>A page full of 6-point text has some 15,000.</summary>
    public const int LettersPerPage = 60_000;

    /// <summary>Drawn shapes; a network diagram exported from a drawing program has some 10,000.</summary>
    public const int PathsPerPage = 40_000;

    /// <summary>Horizontal and vertical lines that may belong to tables; spreadsheet-style pages have some 3,000.</summary>
    public const int RulingsPerPage = 8_000;

    /// <summary>Filled areas that are compared with letters and cells.</summary>
    public const int Shades = 2_000;

    /// <summary>Pictures on a page; a page of icons has some 100.</summary>
    public const int ImagesPerPage = 500;

    /// <summary>Letters of all pages: 2,000 pages of 2,000. Each costs some 100 bytes while the layout is told.</summary>
    public const int LettersPerDocument = 4_000_000;

    /// <summary>
    /// One stream once unpacked; a scanned page in 600 dpi has 35 MB, a font of all kanji 20. Unpacking takes some three times as much
    /// while it grows, which must fit into the heap of a reading process.
    /// </summary>
    public const int UnpackedBytes = 64 * 1024 * 1024;

    /// <summary>Objects, marks and tags inside one another; recursion goes no deeper.</summary>
    public const int NestingDepth = 64;

    /// <summary>Nodes of the tag tree; 1,000 tagged pages have some 100,000.</summary>
    public const int TagNodes = 300_000;

    /// <summary>Entries of the outline; a thousand pages have some 2,000.</summary>
    public const int Bookmarks = 20_000;

    /// <summary>Characters of foreign text quoted in a message.</summary>
    public const int QuotedCharacters = 120;
}
