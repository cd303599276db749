using System.Xml.Linq;
using DocReview.Core.Documents;

namespace DocReview.Writing.Html;

/// <summary>A figure: what could be read of it.</summary>
internal static class FigureHtml
{
    public static XElement Write(ReadingContext context, Block block) => HtmlPage.Tag(
        "figure",
        null,
        HtmlPage.Tag("p", "role", context.Say("reading.figure")),
        block.Text.Length > 0
            ? HtmlPage.Tag("p", "unused", block.Text)
            : HtmlPage.Tag("p", "none", context.Say("reading.figure.noText")));
}
