using System.Collections.Immutable;
using DocReview.Core.Lenses;
using DocReview.Core.Statements;

namespace DocReview.Core.Classification.Offline;

/// <summary>Says which of a document's own words a signal found, for people who ask why. Reviewing never needs it.</summary>
public static class SignalWords
{
    /// <summary>The words in a text that the signal looks for, as they are written there, in their order and each once.</summary>
    /// <param name="text">A statement's own text; what its lead-in or its notes say is not in it.</param>
    /// <param name="signal">The signal that the statement answered to.</param>
    /// <param name="folder">The lens's way to fold text.</param>
    public static ImmutableArray<string> In(string text, Signal signal, TextFolder folder)
    {
        var index = new TermIndex();
        var terms = signal.All.Concat(signal.Any).Concat(signal.AtLeastOf).Select(index.Register).ToList();
        index.Seal();
        var folded = folder.Trace(text);
        var hits = index.Find(folded.Key);
        return [.. Joined(terms.SelectMany(hits.Of)).Select(h => folded.WordsOf(h.Start, h.End)).Distinct(StringComparer.Ordinal)];
    }

    // データ and データベース at one place are one word to a reader.
    private static List<Hit> Joined(IEnumerable<Hit> hits)
    {
        var joined = new List<Hit>();
        foreach (var hit in hits.OrderBy(h => h.Start))
        {
            if (joined is [.., var last] && hit.Start < last.End) joined[^1] = last with { End = Math.Max(last.End, hit.End) };
            else joined.Add(hit);
        }

        return joined;
    }
}
