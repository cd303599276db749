using DocReview.Core.Documents;

namespace DocReview.Evaluation.Reading.Scores;

/// <summary>Labels of drawn figures that came out as text of a figure, and not as prose.</summary>
internal static class FigureScore
{
    public static Ratio Of(ReadingGolden golden, DocumentReading reading)
    {
        var figures = ReadingText.JoinedKey(reading.Document.Blocks.Where(b => b.Type == BlockType.Figure).Select(b => b.Text));
        var labels = golden.Order.SelectMany(i => i.Figure ?? []).ToList();
        return new(labels.Count(l => figures.Contains(ReadingText.Key(l), StringComparison.Ordinal)), labels.Count);
    }
}
