using DocReview.Core.Documents;
using DocReview.Core.Reports;
using DocReview.Writing.Word.Model;
using DocReview.Writing.Word.Styling;

namespace DocReview.Writing.Word.Chapters;

/// <summary>What to do: the plan by term, and every finding that asks for action, most urgent first.</summary>
internal static class ActionPlan
{
    public static IEnumerable<BodyBlock> Write(ReportContext context)
    {
        var blocks = new List<BodyBlock>(Prose.Heading(context, 1, "actions.title"));
        if (context.Report.Actions.IsEmpty) return [.. blocks, .. Prose.Each(context, Styles.Body, "actions.none")];
        return
        [
            .. blocks,
            .. Prose.Heading(context, 2, "plan.title"),
            .. Prose.Each(context, Styles.Body, "plan.lead"),
            .. Plan(context),
            .. Prose.Heading(context, 2, "list.title"),
            .. Prose.Each(context, Styles.Body, "list.lead"),
            .. List(context),
        ];
    }

    private static IEnumerable<BodyBlock> Plan(ReportContext context) => Tables.Build(
        context,
        "plan",
        [new("horizon", 28), new("planCriterion", 62), new("count", 14, true), new("findings", 66)],
        Roadmap.Terms.Select(term =>
        {
            var findings = context.Report.Actions.Where(f => Roadmap.TermOf(f) == term).ToList();
            var key = "term." + Roadmap.Key(term);
            return new TableRow(
            [
                Tables.Cell(context, l => context.Say(key, l), Styles.Label),
                Tables.Cell(context, l => context.Say(key + ".criterion", l)),
                Tables.Cell(context, ReportContext.Number(findings.Count), Styles.CellCenter),
                new TableCell(new Paragraph(Styles.Cell, Links(findings, context.First))),
            ])
            { MayBreak = true };
        }),
        labels: true);

    private static List<Inline> Links(IReadOnlyList<ReportedFinding> findings, Language language)
    {
        var links = new List<Inline>();
        foreach (var finding in findings)
        {
            if (links.Count > 0) links.Add(new TextRun(", ", Language.English));
            var id = new TextRun(finding.Practice.Id, language, Styles.Link);
            links.Add(new InternalLink(FieldIdentity.HeadingBookmark(finding.Practice.Id), id));
        }

        return links;
    }

    private static IEnumerable<BodyBlock> List(ReportContext context)
    {
        Column[] columns =
        [
            new("number", 9, true), new("id", 23), new("risk", 14, true), new("basis", 20, true),
            new("place", 28), new("issue", 38), new("recommendation", 38),
        ];
        return Tables.Build(context, "list", columns, context.Report.Actions.Select((finding, i) => new TableRow(
        [
            Tables.Cell(context, ReportContext.Number(i + 1), Styles.CellCenter),
            Tables.LinkCell(context, FieldIdentity.HeadingBookmark(finding.Practice.Id), finding.Practice.Id),
            Tables.BadgeCell(context, l => Verdicts.RiskRun(context, finding.Practice.Risk, l)),
            Tables.BadgeCell(context, l => Verdicts.Short(context, finding.Finding, l)),
            new TableCell([.. Prose.Lines(Styles.Cell, Places.OfEvidence(context, finding.Finding, context.First), context.First)]),
            Tables.Cell(context, l => Prose.FirstSentence(finding.Rationale.In(l), l)),
            Tables.Cell(context, l => Prose.FirstSentence(finding.ToBe.In(l), l)),
        ])));
    }
}
