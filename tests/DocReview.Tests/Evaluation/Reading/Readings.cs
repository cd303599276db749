using System.Collections.Immutable;
using DocReview.Core.Documents;
using DocReview.Core.Documents.Structure;
using DocReview.Core.Statements;
using DocReview.Core.Statements.Splitting;
using DocReview.Evaluation.Reading;

namespace DocReview.Tests.Evaluation.Reading;

/// <summary>Small expectations and readings for the scores.</summary>
internal static class Readings
{
    public static ReadingGolden Golden(
        ExpectedSection[]? sections = null, ExpectedTable[]? tables = null, ExpectedItem[]? order = null, ExpectedNote[]? notes = null, ExpectedHidden[]? hidden = null) => new()
        {
            Id = "case",
            Title = "設計書",
            Description = "",
            Language = "ja",
            Tags = [],
            Sections = sections ?? [],
            Tables = tables ?? [],
            Order = order ?? [],
            Notes = notes ?? [],
            Hidden = hidden ?? [],
            Furniture = [],
        };

    public static DocumentReading Of(params RawBlock[] blocks) => Of(ReadingKind.Word, [], blocks);

    public static DocumentReading Of(ReadingKind kind, ImmutableArray<Diagnostic> diagnostics, params RawBlock[] blocks)
    {
        var raw = new RawDocument { Format = SourceFormat.Docx, Blocks = [.. blocks.Select((b, i) => b with { Location = At($"body/p[{i + 1}]") })], Diagnostics = diagnostics };
        var document = DocumentStructure.Build(raw);
        return new("source.docx", kind, raw, document, StatementSplitter.Split(document, Addressing.None));
    }

    public static RawBlock Block(BlockType type, string text, int level = 0) => new() { Type = type, Text = text, Level = level, Location = At("") };

    public static RawBlock Table(params string[][] rows) => Block(BlockType.Table, "") with
    {
        Table = new([.. rows.SelectMany((row, r) => row.Select((text, c) => new RawCell(r, c, 1, 1, text, At($"tbl/r[{r}]/c[{c}]"))))], rows.Length, rows[0].Length, 1),
    };

    private static SourceLocation At(string path) => new(path);
}
