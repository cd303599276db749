using DocReview.Core.Documents;
using DocReview.Writing.Word.Model;
using DocReview.Writing.Word.Styling;

namespace DocReview.Writing.Word.Chapters;

/// <summary>What was noticed about the document itself.</summary>
internal static class DocumentQuality
{
    public static IEnumerable<BodyBlock> Write(ReportContext context)
    {
        var diagnostics = context.Report.Diagnostics;
        IEnumerable<BodyBlock> heading = Prose.Heading(context, Styles.Heading1, "quality.title");
        if (diagnostics.IsEmpty) return [.. heading, .. Prose.Each(context, Styles.Body, "quality.none")];
        return
        [
            .. heading,
            .. Prose.Each(context, Styles.Body, "quality.lead"),
            .. Tables.Build(
                context,
                "quality",
                [new("number", 10, true), new("severity", 20, true), new("place", 44), new("remark", 100)],
                diagnostics.Select((d, i) => Row(context, d, i + 1))),
        ];
    }

    private static TableRow Row(ReportContext context, Diagnostic diagnostic, int number)
    {
        var section = diagnostic.SectionId ?? (diagnostic.StatementId is { } id ? context.Statement(id)?.SectionId : null);
        return new TableRow(
        [
            Tables.Cell(context, ReportContext.Number(number), Styles.CellCenter),
            Tables.Cell(context, l => context.Say(Severity(diagnostic.Severity), l), Styles.CellCenter),
            Tables.Cell(context, Places.Of(context, section, diagnostic.Location?.Page, context.First)),
            Tables.Cell(context, l => diagnostic.Message.In(l)),
        ]);
    }

    private static string Severity(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "severity.error",
        DiagnosticSeverity.Warning => "severity.warning",
        _ => "severity.info",
    };
}
