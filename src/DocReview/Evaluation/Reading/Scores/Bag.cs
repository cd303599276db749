namespace DocReview.Evaluation.Reading.Scores;

/// <summary>Compares what is there without its order.</summary>
internal static class Bag
{
    /// <summary>F1 of two bags: twice what they share over what both hold.</summary>
    public static Ratio F1<T>(IEnumerable<T> first, IEnumerable<T> second)
        where T : notnull
    {
        var counts = new Dictionary<T, int>();
        long shared = 0, total = 0;
        foreach (var item in first)
        {
            counts[item] = counts.GetValueOrDefault(item) + 1;
            total++;
        }

        foreach (var item in second)
        {
            total++;
            if (counts.GetValueOrDefault(item) == 0) continue;
            counts[item]--;
            shared++;
        }

        return new(2 * shared, total);
    }
}
