using DocReview.Core.Documents;

namespace DocReview.Tests.Reading.Pdf;

/// <summary>Prints blocks as lines, so that a test says what a reader sees.</summary>
internal static class Blocks
{
    public static string[] Print(RawDocument document) => [.. document.Blocks.Select(Print)];

    public static string[] PrintRows(RawTable table) =>
        [.. table.Cells.GroupBy(cell => cell.Row).Select(row => string.Join(" | ", row.Select(Print)))];

    public static RawTable OnlyTable(RawDocument document) => Assert.Single(document.Blocks, block => block.Type == BlockType.Table).Table!;

    private static string Print(RawBlock block) => block.Type switch
    {
        BlockType.Heading => $"H{block.Level} {block.Text}",
        BlockType.ListItem => $"L{block.Level} {block.Marker} {block.Text}",
        BlockType.Table => "Table " + string.Join(" / ", PrintRows(block.Table!)),
        BlockType.Figure => $"Figure {block.AltText}{(block.AltText is not null && block.Text.Length > 0 ? ": " : "")}{block.Text}",
        _ => $"{block.Type} {block.Text}",
    };

    private static string Print(RawCell cell)
    {
        var span = cell.RowSpan * cell.ColumnSpan > 1 ? $"<{cell.RowSpan}x{cell.ColumnSpan}>" : "";
        return cell.Text.Replace("\n", "⏎", StringComparison.Ordinal) + span;
    }
}
