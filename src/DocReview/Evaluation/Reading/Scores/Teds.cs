namespace DocReview.Evaluation.Reading.Scores;

/// <summary>
/// Tree edit distance similarity of tables (Zhong, ShafieiBavani and Jimeno Yepes, 2020): 1 − distance / size of the larger tree.
/// Cells with other spans cost 1, cells with other text their normalised edit distance.
/// </summary>
internal static class Teds
{
    /// <summary>1 for equal tables.</summary>
    public static double Of(TableTree expected, TableTree actual) => Similarity(expected, actual, withText: true);

    /// <summary>The same without the texts: rows, columns and spans only.</summary>
    public static double Structure(TableTree expected, TableTree actual) => Similarity(expected, actual, withText: false);

    /// <summary>Edits from one text to the other over the length of the longer one (Levenshtein, 1966).</summary>
    public static double TextDistance(string first, string second)
    {
        if (first == second) return 0;
        var costs = Enumerable.Range(0, second.Length + 1).ToArray();
        for (var i = 1; i <= first.Length; i++)
        {
            var diagonal = costs[0];
            costs[0] = i;
            for (var j = 1; j <= second.Length; j++)
            {
                var replaced = diagonal + (first[i - 1] == second[j - 1] ? 0 : 1);
                diagonal = costs[j];
                costs[j] = Math.Min(replaced, Math.Min(costs[j], costs[j - 1]) + 1);
            }
        }

        return costs[^1] / (double)Math.Max(first.Length, second.Length);
    }

    private static double Similarity(TableTree expected, TableTree actual, bool withText)
    {
        var distance = TreeDistance.Between(expected, actual, (a, b) => Rename(a, b, withText));
        return 1 - (distance / Math.Max(TreeDistance.Size(expected), TreeDistance.Size(actual)));
    }

    private static double Rename(TableTree a, TableTree b, bool withText)
    {
        if (a.Tag != b.Tag || a.RowSpan != b.RowSpan || a.ColumnSpan != b.ColumnSpan) return 1;
        return withText ? TextDistance(a.Text, b.Text) : 0;
    }
}
