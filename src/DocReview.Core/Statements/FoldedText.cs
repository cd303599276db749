using System.Collections.Immutable;

namespace DocReview.Core.Statements;

/// <summary>A piece of a text, from <paramref name="Start"/> up to and without <paramref name="End"/>.</summary>
public readonly record struct TextSpan(int Start, int End);

/// <summary>
/// A match key with the way back: which characters of the document's own text each character of the key stands for.
/// Keys are longer (㈱ → (株)), shorter (ﾊﾞ → バ, サーバー → サーバ) or other words (a lens's variants) than the text they come from.
/// </summary>
/// <param name="Text">The text as it was.</param>
/// <param name="Key">What it folds to.</param>
/// <param name="Origins">For each character of <paramref name="Key"/> the piece of <paramref name="Text"/> it comes from; neither end ever goes back.</param>
public sealed record FoldedText(string Text, string Key, ImmutableArray<TextSpan> Origins)
{
    /// <summary>The text that a match in the key stands for, in whole characters: half of a ㈱ is the ㈱.</summary>
    /// <param name="start">First character of the match in <see cref="Key"/>.</param>
    /// <param name="end">Behind its last; after <paramref name="start"/>.</param>
    public TextSpan SpanOf(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(start, end);
        return new(Origins[start].Start, Origins[end - 1].End);
    }

    /// <summary>The document's own words for a match in the key.</summary>
    public string WordsOf(int start, int end)
    {
        var span = SpanOf(start, end);
        return Text[span.Start..span.End];
    }
}
