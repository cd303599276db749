using System.Globalization;
using DocReview.Writing.Word.Model;
using DocReview.Writing.Word.Package;
using DocReview.Writing.Word.Styling;

namespace DocReview.Writing.Word.Markup;

/// <summary>Writes <c>word/document.xml</c> from its blocks.</summary>
internal static class DocumentPart
{
    public const string HeaderRelationship = "rIdHeader1";
    public const string FooterRelationship = "rIdFooter1";
    public const string FirstHeaderRelationship = "rIdHeader2";
    public const string FirstFooterRelationship = "rIdFooter2";

    /// <param name="xml">Where to.</param>
    /// <param name="state">Holds the external links and the count of forbidden characters afterwards.</param>
    /// <param name="blocks">The body.</param>
    public static void Write(XmlText xml, MarkupState state, IEnumerable<BodyBlock> blocks)
    {
        var word = new WordXml(xml);
        word.OpenRoot("document");
        word.Open("body");
        foreach (var block in blocks) WriteBlock(word, state, block);
        WriteSection(word);
        word.Close();
        word.Close();
        state.RemovedCharacters = xml.RemovedCharacters;
    }

    private static void WriteBlock(WordXml word, MarkupState state, BodyBlock block)
    {
        switch (block)
        {
            case Paragraph paragraph: ParagraphMarkup.Write(word, state, paragraph); break;
            case BodyTable table: TableMarkup.Write(word, state, table); break;
            case ContentsTable contents: ContentsMarkup.Write(word, state, contents); break;
            default: throw new InvalidOperationException($"No markup for {block.GetType().Name}.");
        }
    }

    private static void WriteSection(WordXml word)
    {
        word.Open("sectPr");
        Reference(word, "headerReference", "default", HeaderRelationship);
        Reference(word, "headerReference", "first", FirstHeaderRelationship);
        Reference(word, "footerReference", "default", FooterRelationship);
        Reference(word, "footerReference", "first", FirstFooterRelationship);
        word.Element("pgSz", ("w", Text(PageGeometry.Width)), ("h", Text(PageGeometry.Height)));
        word.Element(
            "pgMar",
            ("top", Text(PageGeometry.Top)),
            ("right", Text(PageGeometry.Side)),
            ("bottom", Text(PageGeometry.Bottom)),
            ("left", Text(PageGeometry.Side)),
            ("header", Text(PageGeometry.Header)),
            ("footer", Text(PageGeometry.Footer)),
            ("gutter", "0"));
        word.Flag("titlePg");
        word.Element("docGrid", ("type", "lines"), ("linePitch", "360"));
        word.Close();
    }

    private static void Reference(WordXml word, string element, string type, string id)
    {
        word.Open(element);
        word.Attribute("type", type);
        word.Xml.Attribute("r", "id", id);
        word.Close();
    }

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);
}
