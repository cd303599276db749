using DocReview.Core.Documents;
using DocReview.Core.Statements;

namespace DocReview.Evaluation.Mutation;

/// <summary>Changes the text behind one statement of a document. Ids of blocks stay, so that the changed statement can be found again.</summary>
internal static class StatementEdits
{
    /// <summary>Whether the statement is a sentence that stands in its block word for word.</summary>
    public static bool IsSentence(DesignDocument document, Statement statement) =>
        statement.Fields.IsEmpty && BlockOf(document, statement) is { Type: not BlockType.Code, Table: null } block && block.Text.Contains(statement.Text, StringComparison.Ordinal);

    /// <summary>Whether the statement is a row that can be told from all others of its table.</summary>
    public static bool IsRow(DesignDocument document, Statement statement) =>
        !statement.Fields.IsEmpty && BlockOf(document, statement).Table is { } table && table.RowLocations.Count(l => l == statement.Location) == 1;

    /// <summary>Whether a statement is the one that stands, changed or not, where this one stood.</summary>
    public static Func<Statement, bool> At(Statement site, string after) => site.Fields.IsEmpty
        ? s => s.BlockId == site.BlockId && s.Text == after.Trim()
        : s => s.BlockId == site.BlockId && s.Location == site.Location;

    public static DesignDocument ReplaceSentence(DesignDocument document, Statement statement, string replacement) =>
        Change(document, statement.BlockId, b => b with { Text = ReplaceFirst(b.Text, statement.Text, replacement) });

    /// <summary>Replaces cells of the statement's row by their value.</summary>
    public static DesignDocument ReplaceCells(DesignDocument document, Statement statement, IReadOnlyDictionary<string, string> values) =>
        ChangeTable(document, statement, (table, row) => table with
        {
            Rows = table.Rows.SetItem(row, [.. table.Rows[row].Select(cell => values.TryGetValue(cell, out var value) ? value : cell)]),
        });

    /// <summary>Takes the statement out.</summary>
    public static DesignDocument Remove(DesignDocument document, Statement statement) => statement.Fields.IsEmpty
        ? ReplaceSentence(document, statement, "")
        : ChangeTable(document, statement, (table, row) => table with { Rows = table.Rows.RemoveAt(row), RowLocations = table.RowLocations.RemoveAt(row) });

    /// <summary>Moves the statement into a new section of its own, below the one where it stood.</summary>
    /// <returns>The document, and how to know the moved statement.</returns>
    public static (DesignDocument Document, Func<Statement, bool> IsMoved) MoveUnder(DesignDocument document, Statement statement, string heading)
    {
        const string MovedBlock = "B-moved", MovedSection = "sec-moved";
        var section = document.Sections.First(s => s.Id == statement.SectionId);
        var block = BlockOf(document, statement);
        var moved = block with { Id = MovedBlock, SectionId = MovedSection, Text = statement.Fields.IsEmpty ? statement.Text : "", Table = OnlyRow(block.Table, statement) };
        var rest = Remove(document, statement);
        return (rest with { Sections = rest.Sections.Add(new(MovedSection, null, heading, section.Level + 1, section.Id, null)), Blocks = rest.Blocks.Add(moved) }, s => s.BlockId == MovedBlock);
    }

    public static Block BlockOf(DesignDocument document, Statement statement) => document.Blocks.First(b => b.Id == statement.BlockId);

    public static DesignDocument Change(DesignDocument document, string blockId, Func<Block, Block> change) =>
        document with { Blocks = [.. document.Blocks.Select(b => b.Id == blockId ? change(b) : b)] };

    private static DesignDocument ChangeTable(DesignDocument document, Statement statement, Func<Table, int, Table> change) =>
        Change(document, statement.BlockId, b => b with { Table = change(b.Table!, b.Table!.RowLocations.IndexOf(statement.Location)) });

    private static Table? OnlyRow(Table? table, Statement statement)
    {
        if (table is null) return null;
        var row = table.RowLocations.IndexOf(statement.Location);
        return table with { Rows = [table.Rows[row]], RowLocations = [table.RowLocations[row]] };
    }

    private static string ReplaceFirst(string text, string part, string replacement)
    {
        var at = text.IndexOf(part, StringComparison.Ordinal);
        return at < 0 ? text : string.Concat(text.AsSpan(0, at), replacement, text.AsSpan(at + part.Length));
    }
}
