using DocReview.Core.Documents;
using DocReview.Core.Review;

namespace DocReview.Writing.Plain;

/// <summary>What stands in one section itself, without the sections below it.</summary>
internal readonly record struct SectionCounts(int Blocks, int Tables, int Figures, int Statements)
{
    /// <summary>Counts by section id; a section that holds nothing is absent.</summary>
    public static IReadOnlyDictionary<string, SectionCounts> Of(DocumentReading reading)
    {
        var counts = new Dictionary<string, SectionCounts>(StringComparer.Ordinal);
        foreach (var block in reading.Blocks)
        {
            var c = counts.GetValueOrDefault(block.SectionId);
            counts[block.SectionId] = c with
            {
                Blocks = c.Blocks + 1,
                Tables = c.Tables + (block.Type == BlockType.Table ? 1 : 0),
                Figures = c.Figures + (block.Type == BlockType.Figure ? 1 : 0),
            };
        }

        foreach (var statement in reading.Statements)
        {
            var c = counts.GetValueOrDefault(statement.SectionId);
            counts[statement.SectionId] = c with { Statements = c.Statements + 1 };
        }

        return counts;
    }

    /// <summary><c>blocks 3, tables 1, statements 8</c>; tables and figures only where there are any.</summary>
    public override string ToString()
    {
        var tables = Tables > 0 ? FormattableString.Invariant($", tables {Tables}") : "";
        var figures = Figures > 0 ? FormattableString.Invariant($", figures {Figures}") : "";
        return FormattableString.Invariant($"blocks {Blocks}{tables}{figures}, statements {Statements}");
    }
}
