using System.Collections.Immutable;
using DocReview.Core.Documents;
using DocReview.Core.Documents.Structure;
using DocReview.Core.Statements;
using DocReview.Core.Statements.Splitting;

namespace DocReview.Tests.Support;

/// <summary>Raw blocks as a reader would give them, in one word each.</summary>
internal static class Raw
{
    public static SourceLocation Here { get; } = new("line[1]");

    public static RawBlock Heading(string text, int level = 1) => Block(BlockType.Heading, text) with { Level = level };

    public static RawBlock Paragraph(string text) => Block(BlockType.Paragraph, text);

    public static RawBlock Item(string text, int level = 0) => Block(BlockType.ListItem, text) with { Level = level, Marker = "・" };

    public static RawBlock Note(string text) => Block(BlockType.Note, text);

    public static RawBlock Caption(string text) => Block(BlockType.Caption, text);

    public static RawBlock Figure(string text) => Block(BlockType.Figure, text);

    public static RawBlock Code(string text) => Block(BlockType.Code, text);

    /// <summary>A table without merged cells; no header row is marked.</summary>
    public static RawBlock Table(params string[][] rows) => Table(0, rows);

    public static RawBlock Table(int headerRows, string[][] rows) => Grid(rows.Length, rows[0].Length, headerRows,
        [.. rows.SelectMany((row, r) => row.Select((text, c) => new RawCell(r, c, 1, 1, text, Here)))]);

    public static RawBlock Grid(int rows, int columns, int headerRows, params RawCell[] cells) =>
        Block(BlockType.Table, "") with { Table = new([.. cells], rows, columns, headerRows) };

    public static RawCell Cell(int row, int column, string text, int rowSpan = 1, int columnSpan = 1) => new(row, column, rowSpan, columnSpan, text, Here);

    public static RawDocument Document(params RawBlock[] blocks) => new()
    {
        Format = SourceFormat.Markdown,
        Blocks = [.. blocks],
        Parts = [new(null, "text", PartStatus.Ok)],
    };

    public static DesignDocument Structure(params RawBlock[] blocks) => DocumentStructure.Build(Document(blocks));

    public static ImmutableArray<Statement> Split(params RawBlock[] blocks) => StatementSplitter.Split(Structure(blocks), BuiltInLens.Addressing);

    private static RawBlock Block(BlockType type, string text) => new() { Type = type, Text = text, Location = Here };
}
