namespace DocReview.Evaluation.Reading.Scores;

/// <summary>Hidden, deleted and comment text that is listed in a diagnostic and part of no statement.</summary>
internal static class HiddenScore
{
    public static Ratio Of(ReadingGolden golden, DocumentReading reading)
    {
        var format = reading.Kind == ReadingKind.Word ? "docx" : "pdf";
        var texts = golden.Hidden.Where(h => h.Formats.Contains(format, StringComparer.Ordinal)).Select(h => ReadingText.Key(h.Text)).ToList();
        return new(texts.Count(t => IsListed(t, reading) && !IsSaid(t, reading)), texts.Count);
    }

    private static bool IsListed(string text, DocumentReading reading) =>
        reading.Document.Diagnostics.Any(d => ReadingText.Key(d.Message.Ja).Contains(text, StringComparison.Ordinal));

    private static bool IsSaid(string text, DocumentReading reading) =>
        reading.Statements.Any(s => ReadingText.Key(s.Text).Contains(text, StringComparison.Ordinal));
}
