using System.Xml.Linq;
using DocReview.Core.Documents;
using DocReview.Writing.Json;

namespace DocReview.Writing.Html;

/// <summary>Diagnostics: a mark where each belongs, and the lists at the end.</summary>
internal static class DiagnosticMarks
{
    /// <summary>Marks for the diagnostics of one element; each leads to its entry in the list.</summary>
    public static IEnumerable<XElement> At(ReadingContext context, string id) =>
        context.Diagnostics.At(id).Select(d => HtmlPage.Link(
            d.Id, "mark " + Severity(d.Diagnostic), new XAttribute("title", d.Diagnostic.Message.Ja + "\n" + d.Diagnostic.Message.En), d.Id));

    /// <summary>The diagnostics about the document, then the text that was found and not used.</summary>
    public static IEnumerable<XElement> Lists(ReadingContext context)
    {
        var all = context.Diagnostics.All;
        yield return List(context, "diagnostics", all.Where(d => !d.IsUnusedText));
        yield return List(context, "unusedText", all.Where(d => d.IsUnusedText));
    }

    private static XElement List(ReadingContext context, string name, IEnumerable<NumberedDiagnostic> diagnostics)
    {
        var entries = diagnostics.Select(d => Entry(context, d)).ToList();
        return HtmlPage.Tag(
            "section",
            "list",
            HtmlPage.Id(name),
            HtmlPage.Tag("h2", null, context.Say($"reading.{name}")),
            entries.Count == 0 ? HtmlPage.Tag("p", null, context.Say($"reading.{name}.none")) : HtmlPage.Tag("ul", null, entries));
    }

    private static XElement Entry(ReadingContext context, NumberedDiagnostic entry) => HtmlPage.Tag(
        "li",
        Severity(entry.Diagnostic),
        HtmlPage.Id(entry.Id),
        HtmlPage.Tag("p", "where", HtmlPage.Tag("b", null, entry.Id), " ", context.Say("severity." + Severity(entry.Diagnostic)), " ", HtmlPage.Tag("code", null, entry.Diagnostic.Code), " ", Place(entry)),
        HtmlPage.Tag("p", null, ReadingContext.Both(entry.Diagnostic.Message)));

    private static XElement? Place(NumberedDiagnostic entry) => entry.Target is { } target
        ? HtmlPage.Link(target, null, target)
        : entry.Diagnostic.Location is { } location ? HtmlPage.Tag("span", null, location.Path) : null;

    private static string Severity(Diagnostic diagnostic) => JsonNames.Of(diagnostic.Severity);
}
