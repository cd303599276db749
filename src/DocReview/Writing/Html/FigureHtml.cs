using System.Xml.Linq;
using DocReview.Core.Documents;

namespace DocReview.Writing.Html;

/// <summary>A figure: its pictures, and what could be read of it.</summary>
internal static class FigureHtml
{
    // What every browser shows; the bytes come from the document and are only ever an image's source.
    private static readonly HashSet<string> Shown = new(StringComparer.Ordinal) { "image/png", "image/jpeg", "image/gif" };

    public static XElement Write(ReadingContext context, Block block) => HtmlPage.Tag(
        "figure",
        null,
        HtmlPage.Tag("p", "role", context.Say("reading.figure")),
        context.PicturesOf(block).Where(a => Shown.Contains(a.MediaType)).Select(a => Picture(a, block)),
        block.AltText is { Length: > 0 } alt ? HtmlPage.Tag("p", "unused", alt) : null,
        block.Text.Length > 0
            ? HtmlPage.Tag("p", "unused", block.Text)
            : HtmlPage.Tag("p", "none", context.Say("reading.figure.noText")));

    private static XElement Picture(FigureAsset asset, Block block) => HtmlPage.Tag(
        "img",
        null,
        new XAttribute("src", $"data:{asset.MediaType};base64,{Convert.ToBase64String(asset.Bytes.Span)}"),
        new XAttribute("alt", block.AltText ?? ""));
}
