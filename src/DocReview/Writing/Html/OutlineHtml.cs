using System.Xml.Linq;
using DocReview.Writing.Plain;

namespace DocReview.Writing.Html;

/// <summary>The section tree at the side, with what each section holds.</summary>
internal static class OutlineHtml
{
    private const int DeepestLevel = 8;

    public static XElement Write(ReadingContext context) => HtmlPage.Tag(
        "nav",
        null,
        HtmlPage.Tag("h2", null, context.Say("reading.outline")),
        HtmlPage.Tag(
            "ol",
            null,
            context.Reading.Sections.Select(section => HtmlPage.Tag(
                "li",
                FormattableString.Invariant($"level-{Math.Min(section.Depth - 1, DeepestLevel)}"),
                HtmlPage.Link(section.Id, null, section.Title.Length > 0 ? section.Heading : context.Say("place.preamble")),
                Counts(context, context.Counts.GetValueOrDefault(section.Id))))),
        HtmlPage.Tag("ul", null, ((string[])["parts", "diagnostics", "unusedText"]).Select(list => HtmlPage.Tag("li", null, HtmlPage.Link(list, null, context.Say("reading." + list))))));

    private static XElement Counts(ReadingContext context, SectionCounts counts) => HtmlPage.Tag(
        "span",
        "counts",
        context.Say(
            "reading.counts",
            ("blocks", counts.Blocks),
            ("tables", counts.Tables),
            ("figures", counts.Figures),
            ("statements", counts.Statements)));
}
