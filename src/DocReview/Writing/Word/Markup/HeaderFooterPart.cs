using System.Globalization;
using DocReview.Writing.Word.Model;
using DocReview.Writing.Word.Package;

namespace DocReview.Writing.Word.Markup;

/// <summary>Headers and footers: left text and right text, or nothing on the cover.</summary>
internal static class HeaderFooterPart
{
    public static void Header(XmlText xml, TextRun left, TextRun right) => Write(xml, "hdr", new Paragraph("Header", [left, new Tab(), right]));

    public static void Footer(XmlText xml, TextRun left, int pages) => Write(xml, "ftr", new Paragraph(
        "Footer",
        [
            left,
            new Tab(),
            new Field("PAGE", "1"),
            new TextRun(" / ", left.Language),
            new Field("NUMPAGES", pages.ToString(CultureInfo.InvariantCulture)),
        ]));

    public static void Empty(XmlText xml, string element) => Write(xml, element, new Paragraph("DREmpty", []));

    private static void Write(XmlText xml, string element, Paragraph paragraph)
    {
        var word = new WordXml(xml);
        word.OpenRoot(element);
        ParagraphMarkup.Write(word, new MarkupState(), paragraph);
        word.Close();
    }
}
