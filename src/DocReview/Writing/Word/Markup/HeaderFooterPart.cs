using System.Globalization;
using DocReview.Writing.Word.Model;
using DocReview.Writing.Word.Package;

namespace DocReview.Writing.Word.Markup;

/// <summary>Headers and footers: left text and right text, or nothing on the cover.</summary>
internal static class HeaderFooterPart
{
    public static byte[] Header(TextRun left, TextRun right) => Write("hdr", new Paragraph("Header", [left, new Tab(), right]));

    public static byte[] Footer(TextRun left, int pages) => Write("ftr", new Paragraph(
        "Footer",
        [
            left,
            new Tab(),
            new Field("PAGE", "1"),
            new TextRun(" / ", left.Language),
            new Field("NUMPAGES", pages.ToString(CultureInfo.InvariantCulture)),
        ]));

    public static byte[] Empty(string element) => Write(element, new Paragraph("DREmpty", []));

    private static byte[] Write(string element, Paragraph paragraph) => XmlBytes.Write(xml =>
    {
        var word = new WordXml(xml);
        word.Open(element);
        ParagraphMarkup.Write(word, new MarkupState(), paragraph);
        word.Close();
    });
}
