using DocReview.Core.Documents;
using DocReview.Core.Documents.Structure;
using DocReview.Core.Statements;
using DocReview.Core.Statements.Splitting;
using DocReview.Evaluation.Reading.Scores;

namespace DocReview.Evaluation.Reading;

/// <summary>Whether ids stay where they are when something else in the document changes.</summary>
internal static class IdStability
{
    private const string Edit = "この段落は、識別子が動かないことを確かめるために書き足したものである。";

    /// <summary>
    /// Section ids after a paragraph was added to the first section, and ids of the statements that stand before a paragraph added at
    /// the end: how many are unchanged.
    /// </summary>
    public static Ratio Of(DocumentReading reading) => Sections(reading) + Statements(reading);

    private static Ratio Sections(DocumentReading reading)
    {
        var first = reading.Raw.Blocks.TakeWhile(b => b.Type != BlockType.Heading).Count();
        var edited = DocumentStructure.Build(With(reading.Raw, Math.Min(first + 1, reading.Raw.Blocks.Length)));
        return Same(reading.Document.Sections.Select(s => (s.Id, s.Heading)), edited.Sections.Select(s => (s.Id, s.Heading)));
    }

    private static Ratio Statements(DocumentReading reading)
    {
        var edited = StatementSplitter.Split(DocumentStructure.Build(With(reading.Raw, reading.Raw.Blocks.Length)), Addressing.None);
        return Same(reading.Statements.Select(s => (s.Id, s.Text)), edited.Select(s => (s.Id, s.Text)));
    }

    private static Ratio Same(IEnumerable<(string Id, string Text)> before, IEnumerable<(string Id, string Text)> after)
    {
        var ids = after.Where(p => p.Text.Length > 0).ToHashSet();
        var wanted = before.Where(p => p.Text.Length > 0).ToList();
        return new(wanted.Count(ids.Contains), wanted.Count);
    }

    private static RawDocument With(RawDocument raw, int position) => raw with
    {
        Blocks = raw.Blocks.Insert(position, new RawBlock { Type = BlockType.Paragraph, Text = Edit, Location = new("edit") }),
    };
}
