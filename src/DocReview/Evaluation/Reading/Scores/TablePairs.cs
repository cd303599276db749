using System.Collections.Immutable;
using DocReview.Core.Documents;

namespace DocReview.Evaluation.Reading.Scores;

/// <summary>Which table that was read is which expected one: each takes, in order, the free one it shares most cells with.</summary>
internal sealed record TablePairs(ImmutableArray<(ExpectedTable Expected, RawTable? Actual)> Pairs, ImmutableArray<RawTable> Extra)
{
    public static TablePairs Of(ReadingGolden golden, DocumentReading reading)
    {
        var free = reading.Tables.ToList();
        var pairs = ImmutableArray.CreateBuilder<(ExpectedTable, RawTable?)>();
        foreach (var expected in golden.Tables)
        {
            var cells = TableCells.Of(expected);
            var best = free.Select(t => (Table: t, Shared: Shared(cells, t))).Where(p => p.Shared > 0).OrderByDescending(p => p.Shared).FirstOrDefault();
            if (best.Table is not null) free.Remove(best.Table);
            pairs.Add((expected, best.Table));
        }

        return new(pairs.ToImmutable(), [.. free]);
    }

    public TableScore Score(Func<ExpectedTable, bool> isWanted) => Pairs.Where(p => isWanted(p.Expected))
        .Select(p => TableScore.Of(p.Expected, p.Actual)).Aggregate(TableScore.None, (a, b) => a + b);

    public TableScore ExtraScore => Extra.Select(TableScore.Extra).Aggregate(TableScore.None, (a, b) => a + b);

    private static double Shared(ImmutableArray<TableCell> expected, RawTable actual) =>
        Bag.F1(expected.Select(c => ReadingText.Key(c.Text)), actual.Cells.Select(c => ReadingText.Key(c.Text))).Share;
}
