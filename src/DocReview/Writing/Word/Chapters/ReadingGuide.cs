using DocReview.Core.Lenses;
using DocReview.Writing.Word.Model;
using DocReview.Writing.Word.Styling;

namespace DocReview.Writing.Word.Chapters;

/// <summary>How to read the report: what was looked at, what the verdicts and risks mean, the words used.</summary>
internal static class ReadingGuide
{
    private static readonly string[] Terms = ["lens", "practice", "criterion", "asIs", "toBe", "statement"];

    public static IEnumerable<BodyBlock> Write(ReportContext context)
    {
        var report = context.Report;
        (string, string)[] names =
        [
            ("document", report.Document.DisplayTitle), ("edition", report.Lens.Edition),
            ("practices", ReportContext.Number(report.Summary.Counts.Total)),
        ];
        return
        [
            .. Prose.Heading(context, Styles.Chapter, "guide.title"),
            .. Prose.Each(context, Styles.Body, l => context.Say("guide.scope", l, [.. names, ("lens", report.Lens.Title.In(l))])),
            .. Prose.Each(context, Styles.Body, "guide.silence"),
            .. Prose.Each(context, Styles.Body, "guide.editing"),
            .. VerdictLegend(context),
            .. RiskLegend(context),
            .. Glossary(context),
        ];
    }

    private static IEnumerable<BodyBlock> VerdictLegend(ReportContext context) => Tables.Build(
        context,
        "legend.verdict",
        [new("verdict", 34), new("meaning", 70), new("response", 70)],
        Verdicts.Keys.Select(key => new TableRow(
        [
            Tables.BadgeCell(context, l => new TextRun($"\u00A0{context.Say("verdict." + key, l)}\u00A0", l, Verdicts.StyleOf(key)), Styles.Cell),
            Tables.Cell(context, l => context.Say($"legend.verdict.{key}.meaning", l)),
            Tables.Cell(context, l => context.Say($"legend.verdict.{key}.response", l)),
        ])));

    private static IEnumerable<BodyBlock> RiskLegend(ReportContext context) => Tables.Build(
        context,
        "legend.risk",
        [new("risk", 34), new("meaning", 140)],
        new[] { (Risk.High, "high"), (Risk.Medium, "medium"), (Risk.Low, "low") }.Select(risk => new TableRow(
        [
            Tables.BadgeCell(context, l => Verdicts.RiskRun(context, risk.Item1, l), Styles.Cell),
            Tables.Cell(context, l => context.Say($"legend.risk.{risk.Item2}", l)),
        ])));

    private static IEnumerable<BodyBlock> Glossary(ReportContext context) => Tables.Build(
        context,
        "glossary",
        [new("term", 34), new("meaning", 140)],
        Terms.Select(term => new TableRow(
        [
            Tables.LabelCell(context, $"glossary.{term}"),
            Tables.Cell(context, l => context.Say($"glossary.{term}.meaning", l)),
        ])));
}
