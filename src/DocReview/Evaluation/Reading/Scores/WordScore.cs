using System.Text.RegularExpressions;

namespace DocReview.Evaluation.Reading.Scores;

/// <summary>Whether lines were joined as a reader would: Latin words whole and apart, no space inside Japanese.</summary>
internal static partial class WordScore
{
    /// <summary>F1 of the Latin words and of the places where Japanese has a space.</summary>
    public static Ratio Of(ReadingGolden golden, DocumentReading reading)
    {
        var expected = ReadingText.Of(golden, reading.Kind).ToList();
        var actual = ReadingText.Of(golden, reading).ToList();
        return Bag.F1(Words(expected), Words(actual)) + Spaces(expected, actual);
    }

    // Spaces between two Japanese characters that the document does not have.
    private static Ratio Spaces(List<string> expected, List<string> actual)
    {
        var wanted = expected.Sum(t => SpaceInJapanese().Count(t));
        var found = actual.Sum(t => SpaceInJapanese().Count(t));
        return new(0, Math.Max(0, found - wanted));
    }

    /// <summary>All Latin words of some texts.</summary>
    public static IEnumerable<string> Words(IEnumerable<string> texts) => texts.SelectMany(t => Word().Matches(t)).Select(m => m.Value);

    [GeneratedRegex("[A-Za-z]+")]
    private static partial Regex Word();

    [GeneratedRegex(@"(?<=[\p{IsHiragana}\p{IsKatakana}\p{IsCJKUnifiedIdeographs}]) (?=[\p{IsHiragana}\p{IsKatakana}\p{IsCJKUnifiedIdeographs}])")]
    private static partial Regex SpaceInJapanese();
}
