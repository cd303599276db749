using System.Xml.Linq;
using DocReview.Core.Documents;
using DocReview.Writing.Json;

namespace DocReview.Writing.Html;

/// <summary>How the pages or parts ended, and the marks where a page begins.</summary>
internal static class PartsHtml
{
    /// <summary>What was not read wholly, or that everything was read.</summary>
    public static XElement Summary(ReadingContext context)
    {
        var unread = PartRange.NotReadWholly(context.Reading.Parts);
        return HtmlPage.Tag(
            "section",
            "list",
            HtmlPage.Id("parts"),
            HtmlPage.Tag("h2", null, context.Say("reading.parts")),
            unread.IsEmpty
                ? HtmlPage.Tag("p", null, context.Say("reading.parts.none"))
                : HtmlPage.Tag("ul", null, unread.Select(r => HtmlPage.Tag("li", Level(r.Status), HtmlPage.Tag("b", null, Name(context, r)), " ", Ending(context, r.Status, r.Reason)))));
    }

    /// <summary>The mark at the beginning of a page, with how it ended when it was not read wholly.</summary>
    public static XElement PageMark(ReadingContext context, int page)
    {
        var part = context.Reading.Parts.FirstOrDefault(p => p.Page == page);
        var id = DiagnosticPlaces.PageId(page);
        return HtmlPage.Tag(
            "div",
            part is null or { Status: PartStatus.Ok } ? "page" : "page " + Level(part.Status),
            HtmlPage.Id(id),
            FormattableString.Invariant($"p.{page}"),
            part is null or { Status: PartStatus.Ok } ? null : (object[])[" ", Ending(context, part.Status, part.Reason)],
            DiagnosticMarks.At(context, id));
    }

    private static IEnumerable<object> Ending(ReadingContext context, PartStatus status, string? reason) =>
        [.. context.Say("part." + JsonNames.Of(status)), reason is null ? "" : " ", .. reason is null ? [] : context.SayCode("reason.", reason)];

    private static string Level(PartStatus status) => status == PartStatus.Unreadable ? "error" : "warning";

    private static object Name(ReadingContext context, PartRange range) => range switch
    {
        { First: { } first, Last: { } last } when first < last => FormattableString.Invariant($"p.{first}–{last}"),
        { First: { } first } => FormattableString.Invariant($"p.{first}"),
        { Name: { } name } => name,
        _ => context.Say("place.unknown"),
    };
}
