using DocReview.Core.Documents;
using DocReview.Core.Documents.Structure;

namespace DocReview.Core.Statements.Splitting;

/// <summary>Reads each table row with its header.</summary>
internal static class RowStatements
{
    public static IEnumerable<Statement> Of(SplitContext context)
    {
        if (context.Block.Table is not { } table || Scopes.IsMetadata(table, context.HeadingPath)) yield break;
        for (var r = 0; r < table.Rows.Length; r++)
        {
            var fields = Fields(table, r).ToList();
            if (fields.Count == 0) continue;
            var text = string.Join(" / ", fields.Select(f => f.Header.Length == 0 ? f.Value : $"{f.Header}: {f.Value}"));
            yield return context.Draft(text, StatementKinds.OfRow(fields, context)) with
            {
                Row = r,
                Fields = [.. fields],
                Notes = [.. CitedNotes(table, r)],
                Location = table.RowLocations[r],
            };
        }
    }

    // A cell merged across columns repeats its text in the grid; it is said once.
    private static IEnumerable<RowField> Fields(Table table, int row)
    {
        var cells = table.Rows[row];
        for (var c = 0; c < cells.Length; c++)
        {
            if (cells[c].Length == 0) continue;
            if (c > 0 && cells[c] == cells[c - 1] && (table.Header[c] == table.Header[c - 1] || table.Header[c].Length == 0)) continue;
            yield return new(table.Header[c], cells[c]);
        }
    }

    private static IEnumerable<string> CitedNotes(Table table, int row) =>
        table.Rows[row].SelectMany(NoteMarks.Cited).Distinct(StringComparer.Ordinal).Where(table.Notes.ContainsKey).Select(m => table.Notes[m]);
}
