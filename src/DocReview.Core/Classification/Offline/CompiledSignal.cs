using System.Collections.Immutable;
using DocReview.Core.Lenses;

namespace DocReview.Core.Classification.Offline;

/// <summary>A signal with its terms numbered, and what it speaks about.</summary>
internal sealed class CompiledSignal
{
    public CompiledSignal(Signal signal, string practiceId, string targetId, bool isAntiPattern, int position, TermIndex index)
    {
        Signal = signal;
        PracticeId = practiceId;
        TargetId = targetId;
        IsAntiPattern = isAntiPattern;
        Source = $"{practiceId}/{targetId}#{position + 1}";
        All = Ids(signal.All, index);
        Any = Ids(signal.Any, index);
        None = Ids(signal.None, index);
        AtLeastOf = Ids(signal.AtLeastOf, index);
        Under = Ids(signal.Under, index);
    }

    public Signal Signal { get; }

    public string PracticeId { get; }

    public string TargetId { get; }

    public bool IsAntiPattern { get; }

    /// <summary>Such as <c>SEC02-BP01/human_mfa#1</c>, for the trail.</summary>
    public string Source { get; }

    public int[] All { get; }

    public int[] Any { get; }

    public int[] None { get; }

    public int[] AtLeastOf { get; }

    public int[] Under { get; }

    /// <summary>Terms of which one must occur for the signal to have a chance: where to look it up from.</summary>
    /// <param name="isPlain">Whether a term consists of words only, which are found in one pass.</param>
    public IEnumerable<int> Anchors(Func<int, bool> isPlain)
    {
        var plain = Array.FindIndex(All, t => isPlain(t));
        return plain >= 0 ? [All[plain]] : All.Length > 0 ? [All[0]] : Any.Length > 0 ? Any : AtLeastOf;
    }

    private static int[] Ids(ImmutableArray<Term> terms, TermIndex index) => [.. terms.Select(index.Register)];
}
