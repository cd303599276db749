using System.Collections.Immutable;

namespace DocReview.Evaluation.Reading.Scores;

/// <summary>How far the PDF of a document reads like the Word file it was made from.</summary>
internal sealed record TwinScore(string Name, ReadingKind Kind, Ratio Headings, Ratio Order)
{
    public static ImmutableArray<TwinScore> Of(GoldenReadings readings)
    {
        if (readings.Readings.FirstOrDefault(r => r.Kind == ReadingKind.Word) is not { } word) return [];
        return [.. readings.Readings.Where(r => r.Kind != ReadingKind.Word).Select(pdf => Of(readings.Golden, word, pdf))];
    }

    private static TwinScore Of(ReadingGolden golden, DocumentReading word, DocumentReading pdf) => new(
        $"{golden.Id}/{pdf.FileName}",
        pdf.Kind,
        HeadingScore.Twins(golden, word, pdf),
        CommonSubsequence.Similarity(
            ReadingText.JoinedKey(ReadingText.Of(golden, word)), ReadingText.JoinedKey(ReadingText.Of(golden, pdf))));
}
