using DocReview.Core.Documents;
using DocReview.Core.Statements;
using DocReview.Writing.Word.Model;
using DocReview.Writing.Word.Styling;

namespace DocReview.Writing.Word.Chapters;

/// <summary>Every cited statement with its full text, where it stands, and which practices cite it.</summary>
internal static class EvidenceIndex
{
    public static IEnumerable<BodyBlock> Write(ReportContext context)
    {
        var citations = context.Report.Findings
            .SelectMany(f => f.Finding.Evidence.Select(e => (e.StatementId, f.Practice.Id)))
            .Distinct()
            .ToLookup(c => c.StatementId, c => c.Id, StringComparer.Ordinal);
        var cited = context.Report.Statements.Where(s => citations.Contains(s.Id)).ToList();
        IEnumerable<BodyBlock> heading = Prose.Heading(context, Styles.Chapter, "index.title");
        if (cited.Count == 0) return [.. heading, .. Prose.Each(context, Styles.Body, "index.none")];
        return
        [
            .. heading,
            .. Prose.Each(context, Styles.Body, "index.lead"),
            .. Tables.Build(
                context,
                "index",
                [new("statement", 18), new("place", 38), new("quote", 74), new("citedBy", 44)],
                cited.Select(s => Row(context, s, citations[s.Id]))),
        ];
    }

    private static TableRow Row(ReportContext context, Statement statement, IEnumerable<string> practices)
    {
        var id = new Paragraph(Styles.Cell, new TextRun(statement.Id, context.First)) { Bookmark = Places.StatementBookmark(statement.Id) };
        return new TableRow(
        [
            new TableCell(id),
            Tables.Cell(context, Places.Of(context, statement.SectionId, statement.Location.Page, context.First)),
            new TableCell([.. Prose.Lines(Styles.Cell, statement.Text, Language.Japanese)]),
            new TableCell(new Paragraph(Styles.List, Links.ToFindings(practices, context.First))),
        ])
        { MayBreak = statement.Text.Length > 300 };
    }
}
