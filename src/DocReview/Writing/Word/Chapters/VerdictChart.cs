using DocReview.Writing.Word.Charts;
using DocReview.Writing.Word.Model;
using DocReview.Writing.Word.Styling;

namespace DocReview.Writing.Word.Chapters;

/// <summary>The chart of the summary: per question, how many practices ended how.</summary>
internal static class VerdictChart
{
    private const double Height = 52;

    public static ChartDrawing Drawing(ReportContext context) => new(
        context.Say("chart.caption", context.First),
        string.Join(' ', context.Languages.Select(l => context.Say(
            "chart.description",
            l,
            ("compliant", ReportContext.Number(context.Report.Summary.Counts.Compliant)),
            ("nonCompliant", ReportContext.Number(context.Report.Summary.Counts.NonCompliant)),
            ("questions", ReportContext.Number(context.Report.Questions.Length))))),
        Height);

    public static StackedChart Data(ReportContext context) => new(
        [.. context.Report.Questions.Select(q => q.QuestionId)],
        [.. Verdicts.Keys.Select(key => new ChartSeries(
            string.Join(" / ", context.Languages.Select(l => context.Say("basis." + key, l))),
            Bar(key).Fill,
            Bar(key).Label,
            [.. context.Report.Questions.Select(q => Verdicts.Count(q.Counts, key))]))]);

    private static (string Fill, string Label) Bar(string key) => key switch
    {
        "satisfied" => (Palette.SatisfiedBar, "FFFFFF"),
        "partial" => (Palette.PartialBar, Palette.Ink),
        "contradicted" => (Palette.ContradictedBar, "FFFFFF"),
        "notStated" => (Palette.NotStatedBar, Palette.Ink),
        _ => (Palette.NotApplicableBar, Palette.Ink),
    };
}
