using DocReview.Core.Documents;

namespace DocReview.Reading.Pdf.Tables;

/// <summary>A table with one filled cell is a frame drawn around text, not a table.</summary>
internal static class FramedText
{
    /// <summary>The table, or the framed text: a single paragraph is a note, several stay paragraphs.</summary>
    public static IEnumerable<RawBlock> Open(RawBlock table)
    {
        var filled = table.Table!.Cells.Where(cell => cell.Text.Length > 0).ToList();
        if (filled is not [var frame])
            return [table];
        var texts = frame.Text.Split('\n');
        return texts.Select((text, i) => new RawBlock
        {
            Type = texts.Length == 1 ? BlockType.Note : BlockType.Paragraph,
            Text = text,
            Location = frame.Location with { Path = $"{frame.Location.Path}/p[{i + 1}]" },
        });
    }
}
