namespace DocReview.Evaluation.Reading;

/// <summary>What a tick says.</summary>
internal enum Polarity
{
    No,
    Partly,
    Yes,
}

/// <summary>Signs that mean yes or no in a cell or before an item.</summary>
internal static class Tick
{
    public static Polarity? Of(string text) => ReadingText.Key(text) is [var c] ? Of(c) : null;

    public static Polarity? Of(char c) => c switch
    {
        '✅' or '○' or '〇' or '◯' or '◎' or '☑' or '✓' or '✔' or '■' => Polarity.Yes,
        '❌' or '×' or '✕' or '✗' or '✘' or '☐' or '□' => Polarity.No,
        '△' or '▲' => Polarity.Partly,
        _ => null,
    };
}
