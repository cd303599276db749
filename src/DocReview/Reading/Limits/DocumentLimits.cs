using DocReview.Core.Documents;

namespace DocReview.Reading.Limits;

/// <summary>
/// What a document of any format may cost the steps after reading, which run in the parent. The bounds are ten to a hundred times
/// those of a design document of a thousand pages; a small hostile file passes them easily, because spans and repetition are cheap to write.
/// </summary>
internal sealed record DocumentLimits
{
    /// <summary>Blocks, tables counted as one. A thousand pages have some 30,000.</summary>
    public int MaxBlocks { get; init; } = 200_000;

    /// <summary>Characters of text in blocks and cells together. A thousand pages have some 1,500,000.</summary>
    public long MaxCharacters { get; init; } = 20_000_000;

    /// <summary>Grid positions of all tables together: merged cells are repeated in each position they cover.</summary>
    public long MaxGridCells { get; init; } = 1_000_000;

    /// <summary>Findings of the reader itself, each of which is printed.</summary>
    public int MaxDiagnostics { get; init; } = 100_000;

    /// <summary>The first bound that the document passes, or null.</summary>
    /// <exception cref="InvalidDataException">The document contradicts itself: a cell outside its table.</exception>
    public DocumentLimit? FirstPassed(RawDocument document)
    {
        if (document.Blocks.Length > MaxBlocks) return new("blocks", "段落・表などの数", MaxBlocks);
        if (document.Diagnostics.Length > MaxDiagnostics) return new("remarks", "読み取り時の指摘の数", MaxDiagnostics);
        var (characters, grid) = (0L, 0L);
        foreach (var block in document.Blocks)
        {
            characters += block.Text.Length;
            if (block.Table is not { } table) continue;
            var covered = 0L;
            foreach (var cell in table.Cells)
            {
                Check(cell, table);
                characters += cell.Text.Length;
                covered += (long)cell.RowSpan * cell.ColumnSpan;
            }

            // Cells may lie upon each other in a broken table, and each is filled in.
            grid += Math.Max(covered, (long)table.RowCount * table.ColumnCount);
            if (grid > MaxGridCells) return new("table cells", "表のセルの数", MaxGridCells);
        }

        return characters > MaxCharacters ? new("characters", "文字数", MaxCharacters) : null;
    }

    /// <summary>The document in place of one that passes a bound: its reason and no content.</summary>
    public static RawDocument Refuse(SourceFormat format, DocumentLimit passed) => new()
    {
        Format = format,
        Parts = [new DocumentPart(null, null, PartStatus.Unreadable, DiagnosticCodes.ReaderLimit)],
        Diagnostics = [new Diagnostic(
            DiagnosticCodes.ReaderLimit,
            DiagnosticSeverity.Error,
            new LocalizedText(
                $"文書の{passed.NameJa}が上限({passed.Bound})を超えているため、読み取りを中止しました。文書を分割してください。",
                $"The document passes the limit of {passed.Bound} {passed.NameEn}, so it was not read. Split it."))],
    };

    private static void Check(RawCell cell, RawTable table)
    {
        var isInside = cell is { Row: >= 0, Column: >= 0, RowSpan: > 0, ColumnSpan: > 0 }
            && cell.Row < table.RowCount && cell.Column < table.ColumnCount
            && cell.RowSpan <= table.RowCount && cell.ColumnSpan <= table.ColumnCount;
        if (!isInside) throw new InvalidDataException($"cell {cell.Row},{cell.Column} of a table of {table.RowCount} by {table.ColumnCount}");
    }
}

/// <summary>A bound that a document passes.</summary>
internal sealed record DocumentLimit(string NameEn, string NameJa, long Bound);
