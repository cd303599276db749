using DocReview.Core.Documents;

namespace DocReview.Evaluation.Reading.Scores;

/// <summary>Notes that reached the table whose cells cite them, and the statements of the rows they belong to.</summary>
internal static class NoteScore
{
    public static Ratio Of(ReadingGolden golden, DocumentReading reading) =>
        new(golden.Notes.Count(n => reading.Document.Blocks.Any(b => IsResolved(n, b, reading))), golden.Notes.Length);

    private static bool IsResolved(ExpectedNote note, Block block, DocumentReading reading)
    {
        if (block.Table is not { } table || !table.Notes.TryGetValue(note.Mark, out var text) || ReadingText.Key(text) != ReadingText.Key(note.Text)) return false;
        var cells = reading.Raw.Blocks.First(b => b.Location == block.Location).Table!.Cells.Select(c => ReadingText.Key(c.Text)).ToHashSet(StringComparer.Ordinal);
        if (!note.Cells.All(c => cells.Contains(ReadingText.Key(c)))) return false;
        // What a header cites is said of the whole table; what a row cites, of that row.
        var inRows = table.Rows.SelectMany(r => r).Select(ReadingText.Key).ToHashSet(StringComparer.Ordinal);
        return !note.Cells.Any(c => inRows.Contains(ReadingText.Key(c)))
            || reading.Statements.Any(s => s.BlockId == block.Id && s.Notes.Contains(text, StringComparer.Ordinal));
    }
}
