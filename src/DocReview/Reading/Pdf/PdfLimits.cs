namespace DocReview.Reading.Pdf;

/// <summary>
/// Upper bounds that keep a hostile or broken file from taking all memory or time. Ordinary design documents stay far below.
/// </summary>
internal static class PdfLimits
{
    public const int Pages = 2_000;

    public const int LettersPerPage = 60_000;

    public const int PathsPerPage = 40_000;

    public const int RulingsPerPage = 8_000;

    /// <summary>Filled areas that are compared with letters and cells.</summary>
    public const int Shades = 2_000;

    public const int ImagesPerPage = 500;

    public const int LettersPerDocument = 4_000_000;

    public const int NestingDepth = 64;

    public const int TagNodes = 300_000;

    public const int Bookmarks = 20_000;

    /// <summary>Characters of foreign text quoted in a message.</summary>
    public const int QuotedCharacters = 120;
}
