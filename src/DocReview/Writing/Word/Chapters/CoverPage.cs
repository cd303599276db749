using System.Globalization;
using DocReview.Core.Documents;
using DocReview.Writing.Word.Model;
using DocReview.Writing.Word.Styling;

namespace DocReview.Writing.Word.Chapters;

/// <summary>The cover: what was reviewed, against what, when, and how it came out.</summary>
internal static class CoverPage
{
    public static IEnumerable<BodyBlock> Write(ReportContext context)
    {
        var report = context.Report;
        yield return new Paragraph(Styles.CoverKicker, new TextRun(Join(context, l => context.Say("cover.kicker", l)), context.First));
        foreach (var title in Prose.Each(context, Styles.CoverTitle, l => Title(context, l))) yield return title;
        yield return new Paragraph(Styles.CoverDocument, new TextRun(report.Document.DisplayTitle, Language.Japanese));
        yield return Meta(context, "cover.file", report.Document.FileName);
        yield return Meta(context, "cover.sha256", report.Document.Sha256);
        yield return Meta(context, "cover.lens", Join(context, l => report.Lens.Title.In(l)));
        yield return Meta(context, "cover.edition", report.Lens.Edition);
        yield return Meta(context, "cover.engine", EngineName(context));
        yield return Meta(context, "cover.date", Join(context, l => DateIn(report.ReviewedOn, l)));
        if (report.UnreadPlaces is { } unread) yield return Meta(context, "cover.unread", Join(context, l => unread.In(l)));
        yield return new Paragraph(Styles.CoverGap, []);
        yield return Tally(context);
        foreach (var note in Prose.Each(context, Styles.CoverNote, "cover.note")) yield return note;
    }

    /// <summary>The engine and, if any, the model that served.</summary>
    public static string EngineName(ReportContext context)
    {
        var run = context.Report.Run;
        return run.Model is { } model
            ? $"{run.Engine} ({model})"
            : Join(context, l => context.SayCode("engine.", run.Engine, l));
    }

    public static string DateIn(DateOnly date, Language language) => language == Language.Japanese
        ? string.Create(CultureInfo.InvariantCulture, $"{date.Year}年{date.Month}月{date.Day}日")
        : date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    // The large title breaks where the wording says; below it, the second language takes one line.
    private static string Title(ReportContext context, Language language)
    {
        var title = context.Say("cover.title", language);
        return language == context.First ? title : title.Replace('\n', ' ');
    }

    private static string Join(ReportContext context, Func<Language, string> text) =>
        string.Join(" / ", context.Languages.Select(text).Distinct(StringComparer.Ordinal));

    private static Paragraph Meta(ReportContext context, string key, string value)
    {
        var label = Join(context, l => context.Say(key, l));
        return new Paragraph(
            Styles.CoverMeta, [new TextRun(label, context.First, Styles.Muted), new Tab(), new TextRun(value, context.First)]);
    }

    private static BodyTable Tally(ReportContext context)
    {
        var counts = context.Report.Summary.Counts;
        string[] keys = ["total", .. Verdicts.Keys];
        var heads = keys.Select(k => new TableCell(Prose.Each(context, Styles.TallyHead, k == "total" ? "tally.total" : "basis." + k)));
        var numbers = keys.Select(k => k == "total" ? counts.Total : Verdicts.Count(counts, k));
        return new BodyTable(
            Styles.TallyTable,
            [.. keys.Select(_ => PageGeometry.TextWidth / keys.Length)],
            context.Say("tally.caption", context.First),
            context.Say("tally.description", context.First),
            [
                new TableRow([.. heads]),
                new TableRow([.. numbers.Select(n => Tables.Cell(context, ReportContext.Number(n), Styles.TallyNumber))]),
            ]);
    }
}
