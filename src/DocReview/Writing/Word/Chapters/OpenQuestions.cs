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
        IEnumerable<BodyBlock> heading = Prose.Heading(context, 1, "questions.title");
        if (silent.Count == 0) return [.. heading, .. Prose.Each(context, Styles.Body, "questions.none")];
        Column[] columns = context.IsBilingual
            ? [new("id", 23), new("askJapanese", 58), new("askEnglish", 58), new("answer", 31)]
            : [new("item", 44), new("ask", 86), new("answer", 40)];
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
        .. context.Languages.Select(l => new TableCell([.. Asks(finding, l)])),
        Tables.Cell(context, ""),
    ])
    { MayBreak = finding.Missing.Length > 6 };

    private static TableCell Item(ReportContext context, ReportedFinding finding)
    {
        var link = new InternalLink(
            FieldIdentity.HeadingBookmark(finding.Practice.Id), new TextRun(finding.Practice.Id, context.First, Styles.Link));
        var id = new Paragraph(Styles.Cell, link);
        return context.IsBilingual
            ? new TableCell(id)
            : new TableCell([id, new Paragraph(Styles.Cell, new TextRun(finding.Practice.Title.In(context.First), context.First))]);
    }

    private static IEnumerable<Paragraph> Asks(ReportedFinding finding, Language language) => finding.Missing.IsEmpty
        ? [new Paragraph(Styles.Cell, new TextRun(finding.Practice.Title.In(language), language))]
        : finding.Missing.Select(c => new Paragraph(Styles.CellItem, new TextRun("・" + c.Ask.In(language), language)));
}
