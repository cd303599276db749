using System.Collections.Immutable;

namespace DocReview.Models.Classifying;

/// <summary>Fills batches by tokens, in document order.</summary>
internal static class TokenBatches
{
    /// <summary>
    /// As few batches as the limit allows, of about the same size: calls run side by side, and the largest one decides how long they take.
    /// An item that is larger than the limit gets a batch of its own.
    /// </summary>
    public static ImmutableArray<ImmutableArray<T>> Fill<T>(IReadOnlyCollection<T> items, Func<T, int> tokens, int limit)
    {
        if (items.Count == 0) return [];
        var total = items.Sum(i => (long)tokens(i));
        var even = total / ((total + limit - 1) / limit);
        var batches = ImmutableArray.CreateBuilder<ImmutableArray<T>>();
        var batch = ImmutableArray.CreateBuilder<T>();
        var filled = 0L;
        foreach (var item in items)
        {
            if (batch.Count > 0 && (filled >= even || filled + tokens(item) > limit))
            {
                batches.Add(batch.ToImmutable());
                batch.Clear();
                filled = 0;
            }

            batch.Add(item);
            filled += tokens(item);
        }

        batches.Add(batch.ToImmutable());
        return batches.ToImmutable();
    }
}
