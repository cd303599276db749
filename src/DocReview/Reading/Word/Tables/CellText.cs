using DocReview.Core.Documents;
using DocReview.Reading.Word.Blocks;

namespace DocReview.Reading.Word.Tables;

/// <summary>Flattens the blocks of a cell to text.</summary>
internal static class CellText
{
    private const string NestedCell = " | ";

    /// <summary>The cell's text: one line per paragraph, list marks kept, nested tables one line per row.</summary>
    public static string Of(IEnumerable<Draft> drafts) =>
        string.Join('\n', drafts.Where(static d => !d.IsDetached).Select(Line).Where(static line => line.Length > 0));

    /// <summary>One block as text; a table as several lines.</summary>
    public static string Line(Draft draft)
    {
        var block = draft.Block;
        if (block.Table is { } table) return Flatten(table);
        var mark = block.Type == BlockType.ListItem ? block.Marker : block.ComputedNumber;
        return mark is null ? block.Text : $"{mark} {block.Text}";
    }

    private static string Flatten(RawTable table) => string.Join('\n', table.Cells
        .GroupBy(static cell => cell.Row)
        .Select(static row => string.Join(NestedCell, row.Select(static c => c.Text.Replace('\n', ' ')).Where(static t => t.Length > 0)))
        .Where(static line => line.Length > 0));
}
