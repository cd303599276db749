using DocReview.Core.Documents;

namespace DocReview.Reading.Word.Tables;

/// <summary>A cell on Word's own grid, before empty grid columns are folded away.</summary>
internal sealed record GridCell(int Row, int Start, int End, string Text, SourceLocation Location)
{
    /// <summary>Rows it covers; grows while following rows continue it.</summary>
    public int RowSpan { get; set; } = 1;

    public bool IsEmpty => Text.Length == 0;
}
