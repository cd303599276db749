using System.Numerics;

namespace DocReview.Evaluation.Reading.Scores;

/// <summary>Longest common subsequence by bit vectors (Hyyrö, 2004): a machine word of the first sequence at a time.</summary>
internal static class CommonSubsequence
{
    private const int Bits = 64;

    /// <summary>Its length.</summary>
    public static int Length<T>(IReadOnlyList<T> first, IReadOnlyList<T> second)
        where T : notnull
    {
        var words = (first.Count + Bits - 1) / Bits;
        var positions = Positions(first, words);
        var open = new ulong[words];
        Array.Fill(open, ulong.MaxValue);
        foreach (var item in second)
        {
            if (!positions.TryGetValue(item, out var match)) continue;
            var carry = 0UL;
            for (var w = 0; w < words; w++)
            {
                var hit = open[w] & match[w];
                var sum = (UInt128)open[w] + hit + carry;
                carry = (ulong)(sum >> Bits);
                open[w] = (ulong)sum | (open[w] & ~hit);
            }
        }

        return open.Select((word, i) => BitOperations.PopCount(~word & Valid(first.Count - (i * Bits)))).Sum();
    }

    /// <summary>Twice the length over the lengths of both: 1 for equal sequences, less for what is missing, added or out of order.</summary>
    public static Ratio Similarity<T>(IReadOnlyList<T> first, IReadOnlyList<T> second)
        where T : notnull => new(2L * Length(first, second), first.Count + second.Count);

    public static Ratio Similarity(string first, string second) => Similarity(first.ToCharArray(), second.ToCharArray());

    private static Dictionary<T, ulong[]> Positions<T>(IReadOnlyList<T> items, int words)
        where T : notnull
    {
        var positions = new Dictionary<T, ulong[]>();
        for (var i = 0; i < items.Count; i++)
        {
            if (!positions.TryGetValue(items[i], out var bits)) positions.Add(items[i], bits = new ulong[words]);
            bits[i / Bits] |= 1UL << (i % Bits);
        }

        return positions;
    }

    private static ulong Valid(int count) => count >= Bits ? ulong.MaxValue : (1UL << count) - 1;
}
