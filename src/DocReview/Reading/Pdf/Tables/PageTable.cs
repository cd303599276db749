using System.Collections.Immutable;
using DocReview.Core.Documents;
using DocReview.Reading.Pdf.Layout;

namespace DocReview.Reading.Pdf.Tables;

/// <summary>A table as it stands on one page.</summary>
/// <param name="Page">1-based page.</param>
/// <param name="Order">Place in the content stream.</param>
/// <param name="Box">Outer box.</param>
/// <param name="Columns">Left edges of the columns and the right edge of the last, ascending.</param>
/// <param name="RowCount">Number of grid rows.</param>
/// <param name="Cells">Cells in row-major order.</param>
/// <param name="HeaderRows">Leading rows taken for a header.</param>
/// <param name="IsRuled">Whether lines draw the grid; otherwise alignment alone says so.</param>
internal sealed record PageTable(
    int Page,
    int Order,
    PageBox Box,
    ImmutableArray<double> Columns,
    int RowCount,
    ImmutableArray<TableCell> Cells,
    int HeaderRows,
    bool IsRuled) : ILayoutElement
{
    public int ColumnCount => Columns.Length - 1;

    public IEnumerable<TableCell> Row(int row) => Cells.Where(cell => cell.Row == row);

    public string RowText(int row) => string.Join('\u001F', Row(row).Select(cell => CharacterClass.WithoutSpaces(cell.Text)));
}

/// <summary>A cell of a <see cref="PageTable"/>.</summary>
/// <param name="Row">0-based.</param>
/// <param name="Column">0-based.</param>
/// <param name="RowSpan">At least 1.</param>
/// <param name="ColumnSpan">At least 1.</param>
/// <param name="Text">Paragraphs separated by <c>\n</c>.</param>
/// <param name="IsOpen">Whether the text stops in a full line without a sentence end, as at a page break.</param>
/// <param name="IsLabel">Bold or shaded, as headers are.</param>
/// <param name="Page">1-based page.</param>
/// <param name="Box">The cell's box.</param>
internal sealed record TableCell(
    int Row, int Column, int RowSpan, int ColumnSpan, string Text, bool IsOpen, bool IsLabel, int Page, PageBox Box);
