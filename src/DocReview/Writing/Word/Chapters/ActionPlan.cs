using DocReview.Writing.Word.Model;
using DocReview.Writing.Word.Styling;

namespace DocReview.Writing.Word.Chapters;

/// <summary>What to do: the plan by term, and every finding that asks for action, most urgent first.</summary>
internal static class ActionPlan
{
    public static IEnumerable<BodyBlock> Write(ReportContext context)
    {
        var blocks = new List<BodyBlock>(Prose.Heading(context, Styles.Chapter, "actions.title"));
        if (context.Report.Actions.IsEmpty) return [.. blocks, .. Prose.Each(context, Styles.Body, "actions.none")];
        return
        [
            .. blocks,
            .. Prose.Heading(context, Styles.Heading2, "plan.title"),
            .. Prose.Each(context, Styles.Body, "plan.lead"),
            .. Plan(context),
            .. Prose.Heading(context, Styles.Heading2, "list.title"),
            .. Prose.Each(context, Styles.Body, "list.lead"),
            .. List(context),
        ];
    }

    private static IEnumerable<BodyBlock> Plan(ReportContext context) => Tables.Build(
        context,
        "plan",
        [new("horizon", 30), new("planCriterion", 50), new("count", 14, true), new("findings", 80)],
        Roadmap.Terms.Select(term =>
        {
            var findings = context.Report.Actions.Where(f => Roadmap.TermOf(f) == term).ToList();
            var key = "term." + Roadmap.Key(term);
            return new TableRow(
            [
                Tables.LabelCell(context, key),
                Tables.Cell(context, l => context.Say(key + ".criterion", l)),
                Tables.Cell(context, ReportContext.Number(findings.Count), Styles.CellCenter),
                new TableCell(new Paragraph(Styles.List, Links.ToFindings(findings.Select(f => f.Practice.Id), context.First))),
            ])
            { MayBreak = true };
        }),
        labels: true);

    private static IEnumerable<BodyBlock> List(ReportContext context)
    {
        Column[] columns =
        [
            new("number", 8, true), new("id", 20), new("risk", 15, true), new("basis", 20, true),
            new("place", 26), new("issue", 38), new("recommendation", 47),
        ];
        return Tables.Build(context, "list", columns, context.Report.Actions.Select((finding, i) => new TableRow(
        [
            Tables.Cell(context, ReportContext.Number(i + 1), Styles.ListCenter),
            Tables.LinkCell(context, FieldIdentity.HeadingBookmark(finding.Practice.Id), finding.Practice.Id, Styles.List),
            Tables.BadgeCell(context, l => Verdicts.RiskRun(context, finding.Practice.Risk, l), Styles.ListCenter),
            Tables.BadgeCell(context, l => Verdicts.Short(context, finding.Finding, l), Styles.ListCenter),
            new TableCell([.. Prose.Lines(Styles.List, Places.OfEvidence(context, finding.Finding, context.First), context.First)]),
            Tables.Cell(context, l => Issues.Of(context, finding, l), Styles.List),
            Tables.Cell(context, l => Prose.FirstSentence(finding.ToBe.In(l), l), Styles.List),
        ])));
    }
}
