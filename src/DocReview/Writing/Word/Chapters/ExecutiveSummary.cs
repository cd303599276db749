using DocReview.Core.Documents;
using DocReview.Core.Findings;
using DocReview.Core.Lenses;
using DocReview.Core.Reports;
using DocReview.Writing.Word.Model;
using DocReview.Writing.Word.Styling;

namespace DocReview.Writing.Word.Chapters;

/// <summary>The review on two pages: the overall judgement, the most urgent findings, and the counts.</summary>
internal static class ExecutiveSummary
{
    private const int MostUrgent = 5;

    public static IEnumerable<BodyBlock> Write(ReportContext context) =>
    [
        .. Prose.Heading(context, Styles.Chapter, "summary.title"),
        .. Prose.Heading(context, Styles.Heading2, "summary.overview"),
        .. Prose.Each(context, Styles.Callout, l => context.Report.Overview.In(l)),
        .. Prose.Each(context, Styles.Body, l => Figures(context, l)),
        .. Prose.Heading(context, Styles.Heading2, "summary.byRisk"),
        .. ByRisk(context),
        .. MostUrgentFindings(context),
        .. Prose.Heading(context, Styles.Heading2, "summary.byQuestion"),
        .. ByQuestion(context),
    ];

    private static string Figures(ReportContext context, Language language)
    {
        var counts = context.Report.Summary.Counts;
        return context.Say(
            "summary.figures",
            language,
            ("total", ReportContext.Number(counts.Total)),
            ("compliant", ReportContext.Number(counts.Compliant)),
            ("nonCompliant", ReportContext.Number(counts.NonCompliant)),
            ("contradicted", ReportContext.Number(counts.Contradicted)),
            ("partial", ReportContext.Number(counts.Partial)),
            ("notStated", ReportContext.Number(counts.NotStated)),
            ("notApplicable", ReportContext.Number(counts.NotApplicable)));
    }

    private static IEnumerable<BodyBlock> MostUrgentFindings(ReportContext context)
    {
        var urgent = context.Report.Actions.Take(MostUrgent).ToList();
        if (urgent.Count == 0) return [];
        return
        [
            .. Prose.Heading(context, Styles.Heading2, "summary.urgent"),
            .. urgent.SelectMany((finding, i) => Urgent(context, finding, i + 1)),
        ];
    }

    private static IEnumerable<BodyBlock> Urgent(ReportContext context, ReportedFinding finding, int rank)
    {
        for (var i = 0; i < context.Languages.Count; i++)
        {
            var language = context.Languages[i];
            var text = $"{finding.Practice.Title.In(language)}{context.Say("summary.colon", language)}{Issues.Of(context, finding, language)}";
            yield return i > 0
                ? new Paragraph(Styles.Item + Styles.Second, new TextRun(text, language))
                : new Paragraph(
                    Styles.Item,
                    [
                        new TextRun(ReportContext.Number(rank) + ".", language, Styles.Strong),
                        new Tab(),
                        new InternalLink(
                            FieldIdentity.HeadingBookmark(finding.Practice.Id), new TextRun(finding.Practice.Id, language, Styles.Link)),
                        new TextRun(" ", language),
                        Verdicts.Short(context, finding.Finding, language),
                        new TextRun(" " + text, language),
                    ]);
        }
    }

    private static IEnumerable<BodyBlock> ByQuestion(ReportContext context)
    {
        var columns = new List<Column> { new("question", 69), new("total", 17.5, true) };
        columns.AddRange(Verdicts.Keys.Select(key => new Column("basis." + key, 17.5, true)));
        var rows = context.Report.Questions.Select(q => CountRow(
            context, Tables.Cell(context, l => Question(context, q, l), Styles.List), q.Counts));
        var total = CountRow(
            context, Tables.LabelCell(context, "summary.total"), context.Report.Summary.Counts);
        return
        [
            new Paragraph(Styles.Drawing, VerdictChart.Drawing(context)),
            Tables.Caption(context, "caption.figure", context.NextFigure(), l => context.Say("chart.caption", l)),
            .. Tables.Build(context, "summary.questions", columns, [.. rows, total], total: true),
        ];
    }

    private static string Question(ReportContext context, QuestionSummary question, Language language) =>
        language == context.First ? $"{question.QuestionId} {question.Title.In(language)}" : question.Title.In(language);

    private static TableRow CountRow(ReportContext context, TableCell label, VerdictCounts counts) => new(
    [
        label,
        Tables.Cell(context, ReportContext.Number(counts.Total), Styles.CellCenter),
        .. Verdicts.Keys.Select(key => Tables.Cell(context, Dash(Verdicts.Count(counts, key)), Styles.CellCenter)),
    ]);

    private static IEnumerable<BodyBlock> ByRisk(ReportContext context)
    {
        string[] bases = ["contradicted", "partial", "notStated"];
        Column[] columns = [new("risk", 81), new("nonCompliant", 33, true), .. bases.Select(b => new Column("basis." + b, 20, true))];
        return Tables.Build(context, "summary.risks", columns, new[] { Risk.High, Risk.Medium, Risk.Low }.Select(risk => new TableRow(
        [
            new TableCell(new Paragraph(Styles.Cell, RiskNames(context, risk))),
            Tables.Cell(context, Dash(context.Report.Summary.NonCompliantByRisk.GetValueOrDefault(risk)), Styles.CellCenter),
            .. bases.Select(b => Tables.Cell(context, Dash(Count(context, risk, b)), Styles.CellCenter)),
        ])));
    }

    private static List<Inline> RiskNames(ReportContext context, Risk risk)
    {
        var names = new List<Inline> { Verdicts.RiskRun(context, risk, context.First) };
        foreach (var language in context.Languages.Skip(1))
            names.Add(new TextRun(" " + Verdicts.RiskWord(context, risk, language), language, Styles.Gloss));
        return names;
    }

    private static int Count(ReportContext context, Risk risk, string key) => context.Report.Findings.Count(
        f => f.Practice.Risk == risk && f.Finding.Status == FindingStatus.NonCompliant && Verdicts.Key(f.Finding) == key);

    private static string Dash(int count) => count == 0 ? "–" : ReportContext.Number(count);
}
