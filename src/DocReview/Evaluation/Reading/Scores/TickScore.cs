namespace DocReview.Evaluation.Reading.Scores;

/// <summary>Ticks in cells and before items that still say yes, no or partly.</summary>
internal static class TickScore
{
    public static Ratio Of(ReadingGolden golden, DocumentReading reading, TablePairs tables) =>
        Ratio.Sum(tables.Pairs.Select(p => InTable(p.Expected, p.Actual is null ? [] : TableCells.Grid(TableCells.Of(p.Actual)))))
        + InItems(golden, reading);

    // Rows are told by what stands beside their ticks, so that a lost row costs its own ticks only.
    private static Ratio InTable(ExpectedTable expected, string[][] actual)
    {
        var rows = actual.ToLookup(RowName);
        var (right, all) = (0, 0);
        foreach (var row in TableCells.Grid(TableCells.Of(expected)))
        {
            var found = rows[RowName(row)].FirstOrDefault();
            for (var c = 0; c < row.Length; c++)
            {
                if (Tick.Of(row[c]) is not { } polarity) continue;
                all++;
                if (found is not null && c < found.Length && Tick.Of(found[c]) == polarity) right++;
            }
        }

        return new(right, all);
    }

    private static Ratio InItems(ReadingGolden golden, DocumentReading reading)
    {
        var items = golden.Order.Where(i => i.Text is { Length: > 1 } t && Tick.Of(t[0]) is not null).Select(i => i.Text!).ToList();
        var texts = reading.Document.Blocks.Select(b => ReadingText.Key($"{b.Marker} {b.Text}")).Where(t => t.Length > 1)
            .ToLookup(t => t[1..], t => Tick.Of(t[0]), StringComparer.Ordinal);
        return new(items.Count(i => texts[ReadingText.Key(i[1..])].FirstOrDefault() == Tick.Of(i[0])), items.Count);
    }

    private static string RowName(string[] row) => string.Join('|', row.Where(c => Tick.Of(c) is null));
}
