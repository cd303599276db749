using System.Globalization;
using DocReview.Core.Documents;
using DocReview.Writing.Word.Model;
using DocReview.Writing.Word.Styling;

namespace DocReview.Writing.Word.Chapters;

/// <summary>How the review was made: everything needed to repeat it. No clock value, so that a repetition gives the same bytes.</summary>
internal static class RunRecord
{
    public static IEnumerable<BodyBlock> Write(ReportContext context) =>
    [
        .. Prose.Heading(context, Styles.Heading1, "run.title"),
        .. Prose.Each(context, Styles.Body, "run.lead"),
        .. Tables.Build(
            context,
            "run",
            [new("item", 56), new("value", 118)],
            Entries(context).Select(e => new TableRow(
            [
                Tables.LabelCell(context, "run." + e.Key),
                Tables.Cell(context, e.Value, Styles.CellHash),
            ])),
            labels: true),
        .. Guardrails(context),
    ];

    // Each event is in review.json; here a reader sees which checks had something to do.
    private static IEnumerable<BodyBlock> Guardrails(ReportContext context)
    {
        var rules = context.Report.Events.GroupBy(e => e.Rule, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal).ToList();
        if (rules.Count == 0) return [];
        var table = Tables.Build(
            context,
            "guardrails",
            [new("guardrail", 44), new("checkedFor", 108), new("count", 22)],
            rules.Select(g => new TableRow(
            [
                Tables.Cell(context, g.Key),
                Tables.Cell(context, l => context.SayCode("guardrail.", g.Key[..g.Key.IndexOf(' ', StringComparison.Ordinal)], l)),
                Tables.Cell(context, Number(g.Count())),
            ])));
        return [.. Prose.Heading(context, Styles.Heading2, "guardrails.title"), .. Prose.Each(context, Styles.Body, "guardrails.lead"), .. table];
    }

    private static IEnumerable<(string Key, string Value)> Entries(ReportContext context)
    {
        var (report, run) = (context.Report, context.Report.Run);
        yield return ("id", context.RunId);
        yield return ("file", report.Document.FileName);
        yield return ("sha256", report.Document.Sha256);
        yield return ("format", FormatName(report.Document.Format));
        if (report.Document.Pages is { } pages) yield return ("pages", Number(pages));
        yield return ("statements", Number(report.Statements.Length));
        yield return ("lens", $"{report.Lens.Id} {report.Lens.Edition}");
        yield return ("lensSha256", report.Lens.Sha256);
        yield return ("engine", run.Engine);
        if (run.Model is { } model) yield return ("model", model);
        if (run.Usage.Calls > 0)
        {
            yield return ("calls", Number(run.Usage.Calls));
            yield return ("tokens", $"{Number(run.Usage.InputTokens)} / {Number(run.Usage.OutputTokens)} / {Number(run.Usage.CachedTokens)}");
        }

        yield return ("prompts", run.Fingerprint.Prompts);
        yield return ("rules", run.Fingerprint.Rules);
        yield return ("config", run.Fingerprint.Config);
    }

    private static string FormatName(SourceFormat format) => format switch
    {
        SourceFormat.Docx => "Word (.docx)",
        SourceFormat.Pdf => "PDF",
        SourceFormat.Markdown => "Markdown",
        _ => "Text",
    };

    private static string Number(long value) => value.ToString("N0", CultureInfo.InvariantCulture);
}
