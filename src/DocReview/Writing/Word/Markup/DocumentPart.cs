using System.Globalization;
using System.Xml;
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

    /// <summary>The part's bytes, its external links, and how many forbidden characters were left out.</summary>
    public static (byte[] Bytes, IReadOnlyCollection<PackageRelationship> Links, int Removed) Write(IEnumerable<BodyBlock> blocks)
    {
        var state = new MarkupState();
        var removed = 0;
        var bytes = XmlBytes.Write(xml =>
        {
            var word = new WordXml(xml);
            word.Open("document");
            xml.WriteAttributeString("xmlns", "r", null, Namespaces.Relationships);
            word.Open("body");
            foreach (var block in blocks) WriteBlock(word, state, block);
            WriteSection(word, xml);
            word.Close();
            word.Close();
            removed = word.RemovedCharacters;
        });
        return (bytes, state.Links, removed);
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

    private static void WriteSection(WordXml word, XmlWriter xml)
    {
        word.Open("sectPr");
        Reference(word, xml, "headerReference", "default", HeaderRelationship);
        Reference(word, xml, "headerReference", "first", FirstHeaderRelationship);
        Reference(word, xml, "footerReference", "default", FooterRelationship);
        Reference(word, xml, "footerReference", "first", FirstFooterRelationship);
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

    private static void Reference(WordXml word, XmlWriter xml, string element, string type, string id)
    {
        word.Open(element);
        word.Attribute("type", type);
        xml.WriteAttributeString("r", "id", Namespaces.Relationships, id);
        word.Close();
    }

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);
}
