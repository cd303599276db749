using System.Text;
using DocReview.Evaluation.Reading.Scores;

namespace DocReview.Evaluation.Reading;

/// <summary>Lists what a reading has wrong, for the person who looks into it.</summary>
internal static class ReadingDifferences
{
    public static string Of(ReadingGolden golden, DocumentReading reading)
    {
        var text = new StringBuilder();
        Lines(text, "heading", golden.Sections.Select(s => $"{s.Level} {(reading.Kind == ReadingKind.Word ? s.Number : s.PdfNumber ?? s.Number)}|{s.Title}"), reading.Sections.Select(s => $"{s.Level} {s.Number}|{s.Title}"));
        Lines(text, "text", ReadingText.Of(golden, reading.Kind), ReadingText.Of(golden, reading));
        var tables = TablePairs.Of(golden, reading);
        for (var i = 0; i < tables.Pairs.Length; i++)
            Lines(text, $"table {i}", TableCells.Of(tables.Pairs[i].Expected).Select(Cell), tables.Pairs[i].Actual is { } actual ? TableCells.Of(actual).Select(Cell) : []);
        Lines(text, "hidden", golden.Hidden.Where(h => h.Formats.Contains(reading.Kind == ReadingKind.Word ? "docx" : "pdf")).Select(h => h.Text).Where(h => !reading.Document.Diagnostics.Any(d => d.Message.Ja.Contains(h, StringComparison.Ordinal))), []);
        foreach (var extra in tables.Extra) Lines(text, "extra table", [], TableCells.Of(extra).Select(Cell));
        Lines(text, "word", WordScore.Words(ReadingText.Of(golden, reading.Kind)), WordScore.Words(ReadingText.Of(golden, reading)));
        Lines(text, "without a place", [], PlaceScore.Places(reading).Where(p => !p.IsKnown).Select(p => p.Path));
        return text.Length == 0 ? "" : $"\n== {golden.Id}/{reading.FileName}\n{text}";
    }

    private static string Cell(TableCell cell) => $"[{cell.Column}+{cell.RowSpan}x{cell.ColumnSpan}] {cell.Text}";

    // What only one side has, in its order; keys decide, so that spaces do not show.
    private static void Lines(StringBuilder text, string what, IEnumerable<string> expected, IEnumerable<string> actual)
    {
        var (wanted, found) = (expected.ToList(), actual.ToList());
        var (keys, others) = (wanted.Select(ReadingText.Key).ToList(), found.Select(ReadingText.Key).ToList());
        foreach (var missing in wanted.Where((_, i) => Surplus(keys, others, i))) text.Append("  - ").Append(what).Append(": ").Append(missing.ReplaceLineEndings("⏎")).Append('\n');
        foreach (var added in found.Where((_, i) => Surplus(others, keys, i))) text.Append("  + ").Append(what).Append(": ").Append(added.ReplaceLineEndings("⏎")).Append('\n');
    }

    private static bool Surplus(List<string> own, List<string> other, int index) =>
        own.Take(index + 1).Count(k => k == own[index]) > other.Count(k => k == own[index]);
}
