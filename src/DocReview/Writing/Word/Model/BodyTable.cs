namespace DocReview.Writing.Word.Model;

/// <summary>A table of fixed layout. The first row is its header and repeats on every page.</summary>
/// <param name="Style">Table style.</param>
/// <param name="Widths">Column widths in millimetres.</param>
/// <param name="Title">Alternative text: what the table is.</param>
/// <param name="Description">Alternative text: what its rows and columns hold.</param>
/// <param name="Rows">All rows, header first.</param>
internal sealed record BodyTable(
    string Style,
    IReadOnlyList<double> Widths,
    string Title,
    string Description,
    IReadOnlyList<TableRow> Rows) : BodyBlock
{
    /// <summary>Whether the first column holds row labels.</summary>
    public bool LabelColumn { get; init; }

    /// <summary>Whether the last row is a total.</summary>
    public bool TotalRow { get; init; }
}

/// <summary>A row. Long rows may break across pages; short ones stay whole.</summary>
internal sealed record TableRow(IReadOnlyList<TableCell> Cells)
{
    public bool MayBreak { get; init; }

    /// <summary>The content control around the row, when its cells are fields that a person may edit.</summary>
    public RowControl? Control { get; init; }
}

/// <summary>A row-level content control.</summary>
/// <param name="Alias">The name a person sees.</param>
/// <param name="Tag">The field's identity.</param>
/// <param name="Locked">Whether the content belongs to the machine.</param>
internal sealed record RowControl(string Alias, string Tag, bool Locked);

/// <summary>A cell; never empty of paragraphs.</summary>
internal sealed record TableCell(IReadOnlyList<Paragraph> Paragraphs)
{
    public TableCell(Paragraph paragraph)
        : this([paragraph])
    {
    }

    /// <summary>Which field the cell holds; null for labels and cells that are no field.</summary>
    public FieldCell? Field { get; init; }
}

/// <summary>One language of a field, with the hidden bookmark around its content.</summary>
internal sealed record FieldCell(Core.Documents.Language Language, string Bookmark);
