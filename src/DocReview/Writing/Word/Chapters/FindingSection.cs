using DocReview.Core.Documents;
using DocReview.Core.Findings;
using DocReview.Core.Reports;
using DocReview.Writing.Word.Model;
using DocReview.Writing.Word.Styling;

namespace DocReview.Writing.Word.Chapters;

/// <summary>A best practice's section: heading, caption with risk and rank, and the table of its fields.</summary>
internal static class FindingSection
{
    public static IEnumerable<BodyBlock> Write(ReportContext context, ReportedFinding finding)
    {
        foreach (var heading in Heading(context, finding)) yield return heading;
        yield return Caption(context, finding);
        yield return FieldTable(context, finding);
    }

    private static IEnumerable<BodyBlock> Heading(ReportContext context, ReportedFinding finding)
    {
        var practice = finding.Practice;
        return Prose.Heading(
            context,
            Styles.Heading2,
            language => language == context.First
                ? $"{practice.Id} {practice.Title.In(language)}"
                : string.Join("  |  ", [practice.Title.In(language), .. Facts(context, finding, language)]),
            FieldIdentity.HeadingBookmark(practice.Id));
    }

    private static Paragraph Caption(ReportContext context, ReportedFinding finding)
    {
        var language = context.First;
        var title = context.Say("finding.caption", language, ("id", finding.Practice.Id));
        var facts = string.Join("  |  ", [title, .. Facts(context, finding, language)]);
        return new Paragraph(
            Styles.Caption,
            [
                new TextRun(context.Say("caption.table", language) + " ", language),
                new Field("SEQ Table", context.NextTable()),
                new TextRun($"  {facts}  |  ", language),
                new ExternalLink(finding.Practice.Url, new TextRun(context.Say("finding.guidance", language), language, Styles.Link)),
            ]);
    }

    private static IEnumerable<string> Facts(ReportContext context, ReportedFinding finding, Language language)
    {
        yield return context.Say("finding.risk", language, ("risk", Verdicts.RiskWord(context, finding.Practice.Risk, language)));
        if (finding.Priority is { } rank) yield return context.Say("finding.rank", language, ("rank", ReportContext.Number(rank)));
    }

    private static BodyTable FieldTable(ReportContext context, ReportedFinding finding)
    {
        var columns = context.IsBilingual
            ? new Column[] { new("item", 24), new("japanese", 75), new("english", 75) }
            : [new("item", 33), new("content", 141)];
        var header = new TableRow([.. columns.Select(c => HeadCell(context, c))]);
        var id = finding.Practice.Id;
        return new BodyTable(
            Styles.Table,
            [.. columns.Select(c => c.Width)],
            context.Say("finding.caption", context.First, ("id", id)),
            context.Say("finding.description", context.First, ("id", id)),
            [header, .. Rows(context, finding)])
        {
            LabelColumn = true,
        };
    }

    // The columns are languages: each heading is written in its own, once.
    private static TableCell HeadCell(ReportContext context, Column column) =>
        Tables.Cell(context, context.Say("column." + column.Key, context.First), Styles.Head);

    private static IEnumerable<TableRow> Rows(ReportContext context, ReportedFinding finding)
    {
        var fields = new FieldRows(context, finding.Practice.Id);
        yield return fields.Text("verdict", l => FindingCells.Verdict(context, finding, l));
        if (finding.Finding.Status == FindingStatus.NotApplicable) yield break;
        yield return fields.Text("asis", l => FindingCells.Text(context, finding.AsIs, l));
        var compliant = finding.Finding.Status == FindingStatus.Compliant;
        yield return fields.Text("tobe", l => FindingCells.Text(context, finding.ToBe, l), compliant ? "field.keep" : "field.tobe");
        if (!finding.Missing.IsEmpty && !compliant) yield return fields.Text("missing", l => FindingCells.Missing(context, finding, l));
        if (!finding.Finding.Evidence.IsEmpty) yield return fields.Locked("evidence", l => FindingCells.Evidence(context, finding, l));
        if (compliant) yield break;
        var term = Roadmap.TermOf(finding);
        yield return fields.Text("policy", l => FindingCells.Policy(context, finding, term, l));
        yield return FieldRows.KeptWithNext(fields.List("priority", ["high", "medium", "low"], Roadmap.Priority(term)));
        yield return FieldRows.KeptWithNext(fields.Text("owner", l => FindingCells.Word(context, "field.undecided", l)));
        yield return FieldRows.KeptWithNext(fields.Text("due", l => FindingCells.Word(context, "field.undecided", l)));
        yield return fields.List("status", ["open", "inProgress", "check", "done", "accepted"], "open");
    }
}
