using DocReview.Core.Documents;
using DocReview.Core.Findings;
using DocReview.Core.Reports;
using DocReview.Writing.Word.Model;
using DocReview.Writing.Word.Styling;

namespace DocReview.Writing.Word.Chapters;

/// <summary>What this review did not judge or did not see: practices out of scope, doubtful verdicts, unread parts.</summary>
internal static class OutOfScope
{
    public static IEnumerable<BodyBlock> Write(ReportContext context) =>
    [
        .. Prose.Heading(context, Styles.Chapter, "scope.title"),
        .. Prose.Each(context, Styles.Body, "scope.limits"),
        .. Prose.Heading(context, Styles.Heading2, "scope.notApplicable"),
        .. NotApplicable(context),
        .. NotJudged(context),
        .. Prose.Heading(context, Styles.Heading2, "scope.needsHuman"),
        .. NeedsHuman(context),
        .. Prose.Heading(context, Styles.Heading2, "scope.unread"),
        .. Unread(context),
    ];

    private static IEnumerable<BodyBlock> NotApplicable(ReportContext context)
    {
        var findings = context.Report.Findings.Where(f => f.Finding.Status == FindingStatus.NotApplicable).ToList();
        return findings.Count == 0
            ? Prose.Each(context, Styles.Body, "scope.notApplicable.none")
            : Tables.Build(
                context,
                "scope.notApplicable",
                [new("id", 24), new("practice", 68), new("reason", 82)],
                findings.Select(f => new TableRow(
                [
                    Link(context, f),
                    Tables.Cell(context, l => f.Practice.Title.In(l)),
                    Tables.Cell(context, f.Finding.NotApplicableReason ?? ""),
                ])));
    }

    private static IEnumerable<BodyBlock> NotJudged(ReportContext context)
    {
        var practices = context.Report.NotJudged;
        if (practices.IsEmpty) return [];
        var table = Tables.Build(
            context,
            "scope.notJudged",
            [new("id", 24), new("practice", 150)],
            practices.Select(p => new TableRow([Tables.Cell(context, p.Id), Tables.Cell(context, l => p.Title.In(l))])));
        return [.. Prose.Heading(context, Styles.Heading2, "scope.notJudged"), .. Prose.Each(context, Styles.Body, "scope.notJudged.lead"), .. table];
    }

    private static IEnumerable<BodyBlock> NeedsHuman(ReportContext context)
    {
        var findings = context.Report.Findings.Where(f => !f.Finding.NeedsHuman.IsEmpty).ToList();
        return findings.Count == 0
            ? Prose.Each(context, Styles.Body, "scope.needsHuman.none")
            : Tables.Build(
                context,
                "scope.needsHuman",
                [new("id", 24), new("practice", 68), new("reason", 82)],
                findings.Select(f => new TableRow(
                [
                    Link(context, f),
                    Tables.Cell(context, l => f.Practice.Title.In(l)),
                    Tables.Cell(context, l => string.Join('\n', f.Finding.NeedsHuman.Select(code => context.SayCode("needsHuman.", code, l)))),
                ])));
    }

    private static IEnumerable<BodyBlock> Unread(ReportContext context)
    {
        var parts = context.Report.UnreadParts;
        if (parts.IsEmpty) return Prose.Each(context, Styles.Body, "scope.unread.none");
        var rows = parts.Select(p => new TableRow(
        [
            Tables.Cell(context, l => PartName(context, p, l)),
            Tables.Cell(context, l => context.Say(p.Status == PartStatus.Unreadable ? "part.unreadable" : "part.partial", l)),
            Tables.Cell(context, l => p.Reason is { } code ? context.SayCode("reason.", code, l) : "–"),
            Tables.Cell(context, l => context.SayOr("remedy." + p.Reason, "remedy.other", l)),
        ]));
        var table = Tables.Build(context, "scope.unread", [new("part", 32), new("readStatus", 30), new("reason", 54), new("remedy", 58)], rows);
        return Prose.Each(context, Styles.Body, "scope.unread.lead").Concat(table);
    }

    private static string PartName(ReportContext context, PartRange part, Language language) => part switch
    {
        { First: { } first, Last: { } last } when first < last => context.Say(
            "place.pages", language, ("first", ReportContext.Number(first)), ("last", ReportContext.Number(last))),
        { First: { } first } => context.Say("place.page", language, ("page", ReportContext.Number(first))),
        _ => part.Name ?? "–",
    };

    private static TableCell Link(ReportContext context, ReportedFinding finding) =>
        Tables.LinkCell(context, FieldIdentity.HeadingBookmark(finding.Practice.Id), finding.Practice.Id);
}
