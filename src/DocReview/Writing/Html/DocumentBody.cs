using System.Xml.Linq;
using DocReview.Core.Documents;

namespace DocReview.Writing.Html;

/// <summary>The document as it was understood: sections, blocks and the beginnings of its pages.</summary>
internal static class DocumentBody
{
    private const int DeepestHeading = 6;

    public static IEnumerable<XElement> Write(ReadingContext context)
    {
        var reading = context.Reading;
        var blocks = reading.Blocks.ToLookup(b => b.SectionId, StringComparer.Ordinal);
        var page = 0;
        foreach (var section in reading.Sections)
        {
            var content = new List<XElement>();
            content.AddRange(PagesUpTo(context, section.Location?.Page, ref page));
            content.Add(Heading(context, section));
            foreach (var block in blocks[section.Id])
            {
                content.AddRange(PagesUpTo(context, block.Location.Page, ref page));
                content.Add(BlockHtml.Write(context, block));
            }

            yield return HtmlPage.Tag("section", "section", HtmlPage.Id(section.Id), content);
        }

        foreach (var mark in PagesUpTo(context, reading.Pages, ref page)) yield return mark;
    }

    // Pages without a block of their own (pictures, blank pages) are shown where they lie.
    private static List<XElement> PagesUpTo(ReadingContext context, int? reached, ref int page)
    {
        var marks = new List<XElement>();
        while (page < reached) marks.Add(PartsHtml.PageMark(context, ++page));
        return marks;
    }

    private static XElement Heading(ReadingContext context, Section section) => HtmlPage.Tag(
        FormattableString.Invariant($"h{Math.Min(section.Depth + 1, DeepestHeading)}"),
        null,
        section.Title.Length > 0 ? section.Heading : context.Say("place.preamble"),
        HtmlPage.Link(section.Id, "id", section.Id),
        DiagnosticMarks.At(context, section.Id));
}
