using DocReview.Core.Documents;
using DocReview.Core.Findings;
using DocReview.Core.Reports;
using DocReview.Writing.Word.Model;
using DocReview.Writing.Word.Styling;

namespace DocReview.Writing.Word.Chapters;

/// <summary>The practices on which the document is silent, with the questions to the customer and room for the answers.</summary>
internal static class OpenQuestions
{
    public static IEnumerable<BodyBlock> Write(ReportContext context)
    {
        var silent = context.Report.Findings
            .Where(f => f.Finding is { Status: FindingStatus.NonCompliant, Basis: FindingBasis.NotStated }).ToList();
        IEnumerable<BodyBlock> heading = Prose.Heading(context, Styles.Chapter, "questions.title");
        if (silent.Count == 0) return [.. heading, .. Prose.Each(context, Styles.Body, "questions.none")];
        Column[] columns = context.IsBilingual
            ? [new("id", 22), new("askJapanese", 58), new("askEnglish", 58), new("answer", 36)]
            : [new("item", 50), new("ask", 80), new("answer", 44)];
        return
        [
            .. heading,
            .. Prose.Each(context, Styles.Body, "questions.lead", ("count", ReportContext.Number(silent.Count))),
            .. Tables.Build(context, "questions", columns, silent.Select(f => Row(context, f))),
        ];
    }

    private static TableRow Row(ReportContext context, ReportedFinding finding) => new(
    [
        Item(context, finding),
        .. context.Languages.Select(l => new TableCell([.. Asks(context, finding, l)])),
        Tables.Cell(context, ""),
    ]);

    private static TableCell Item(ReportContext context, ReportedFinding finding)
    {
        var link = new InternalLink(
            FieldIdentity.HeadingBookmark(finding.Practice.Id), new TextRun(finding.Practice.Id, context.First, Styles.Link));
        var id = new Paragraph(Styles.Field, link);
        return context.IsBilingual
            ? new TableCell(id)
            : new TableCell([id, new Paragraph(Styles.Field, new TextRun(finding.Practice.Title.In(context.First), context.First))]);
    }

    // A customer answers a few questions, not a questionnaire: those on essential criteria, which decide the verdict.
    private static IEnumerable<Paragraph> Asks(ReportContext context, ReportedFinding finding, Language language)
    {
        var essential = finding.Missing.Where(c => c.Essential).ToList();
        var style = FindingCells.StyleFor(context, Styles.FieldItem, language);
        return (essential.Count > 0 ? essential : [.. finding.Missing])
            .Select(c => new Paragraph(style, new TextRun(FindingCells.Bullet(language) + c.Ask.In(language), language)))
            .DefaultIfEmpty(new Paragraph(style, new TextRun(finding.Practice.Title.In(language), language)));
    }
}
