using System.Collections.Immutable;
using DocReview.Core.Documents;

namespace DocReview.Evaluation.Reading.Scores;

/// <summary>How the tables of one kind came out.</summary>
/// <param name="Recall">Expected cells found with their text, column and spans, in order.</param>
/// <param name="Precision">Cells read that were expected.</param>
/// <param name="Teds">One per expected table; 0 for one that was not found.</param>
/// <param name="Structure">The same without texts.</param>
internal sealed record TableScore(Ratio Recall, Ratio Precision, ImmutableArray<double> Teds, ImmutableArray<double> Structure)
{
    public static readonly TableScore None = new(default, default, [], []);

    public static TableScore operator +(TableScore a, TableScore b) =>
        new(a.Recall + b.Recall, a.Precision + b.Precision, [.. a.Teds, .. b.Teds], [.. a.Structure, .. b.Structure]);

    /// <summary>Scores one expected table against the one it was paired with.</summary>
    public static TableScore Of(ExpectedTable expected, RawTable? actual)
    {
        var cells = TableCells.Of(expected);
        if (actual is null) return new(new(0, cells.Length), default, [0], [0]);
        var found = TableCells.Of(actual);
        var common = Common(cells, found);
        var (tree, other) = (TableTree.Of(cells, expected.HeaderRows), TableTree.Of(found, actual.HeaderRows));
        return new(new(common, cells.Length), new(common, found.Length), [Scores.Teds.Of(tree, other)], [Scores.Teds.Structure(tree, other)]);
    }

    /// <summary>A table that nobody expected.</summary>
    public static TableScore Extra(RawTable actual) => new(default, new(0, actual.Cells.Length), [], []);

    public static int Common(ImmutableArray<TableCell> expected, ImmutableArray<TableCell> actual) =>
        CommonSubsequence.Length([.. expected.Select(Key)], [.. actual.Select(Key)]);

    // Not the row: one lost row costs its own cells and not all below it; the order is held by the subsequence.
    private static (int Column, int RowSpan, int ColumnSpan, string Text) Key(TableCell cell) =>
        (cell.Column, cell.RowSpan, cell.ColumnSpan, ReadingText.Key(cell.Text));
}
