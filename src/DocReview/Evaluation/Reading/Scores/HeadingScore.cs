namespace DocReview.Evaluation.Reading.Scores;

/// <summary>Headings that are exact: number, title and level, in order.</summary>
internal static class HeadingScore
{
    /// <summary>Exact headings over the larger number of headings, so that missing and invented ones both count.</summary>
    public static Ratio Of(ReadingGolden golden, DocumentReading reading) => Exact(
        [.. golden.Sections.Select(s => (Number(s, reading.Kind), ReadingText.Key(s.Title), s.Level))],
        [.. reading.Sections.Select(s => (ReadingText.NumberKey(s.Number), ReadingText.Key(s.Title), s.Level))]);

    /// <summary>Number and title of a PDF's headings against the Word file's own, where both print the same number.</summary>
    public static Ratio Twins(ReadingGolden golden, DocumentReading word, DocumentReading pdf)
    {
        var renumbered = golden.Sections.Where(s => s.PdfNumber is not null)
            .ToLookup(s => (ReadingText.NumberKey(s.Number), ReadingText.Key(s.Title)), s => ReadingText.NumberKey(s.PdfNumber));
        var expected = word.Sections.Select(s => (Number: ReadingText.NumberKey(s.Number), Title: ReadingText.Key(s.Title)))
            .Select(s => (renumbered[s].FirstOrDefault(s.Number), s.Title));
        return Exact([.. expected], [.. pdf.Sections.Select(s => (ReadingText.NumberKey(s.Number), ReadingText.Key(s.Title)))]);
    }

    private static string Number(ExpectedSection section, ReadingKind kind) =>
        ReadingText.NumberKey(kind == ReadingKind.Word ? section.Number : section.PdfNumber ?? section.Number);

    private static Ratio Exact<T>(IReadOnlyList<T> expected, IReadOnlyList<T> actual)
        where T : notnull => new(CommonSubsequence.Length(expected, actual), Math.Max(expected.Count, actual.Count));
}
