using System.Globalization;
using System.Xml;
using DocReview.Writing.Word.Chapters;
using DocReview.Writing.Word.Markup;
using DocReview.Writing.Word.Package;

namespace DocReview.Writing.Word.Parts;

/// <summary>Writes the three parts under <c>docProps</c>. The only date is the review's.</summary>
internal static class PropertyParts
{
    private const string Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private const string DublinCore = "http://purl.org/dc/elements/1.1/";
    private const string Terms = "http://purl.org/dc/terms/";
    private const string SchemaInstance = "http://www.w3.org/2001/XMLSchema-instance";
    private const string Extended = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
    private const string Custom = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";
    private const string Variants = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";

    public static byte[] CoreProperties(ReportContext context) => XmlBytes.Write(xml =>
    {
        var report = context.Report;
        var day = report.ReviewedOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z";
        var title = context.Say("document.title", context.First, ("document", report.Document.DisplayTitle));
        xml.WriteStartElement("cp", "coreProperties", Core);
        xml.WriteElementString("dc", "title", DublinCore, AllowedText.Clean(title));
        xml.WriteElementString("dc", "subject", DublinCore, AllowedText.Clean($"{report.Lens.Title.In(context.First)} {report.Lens.Edition}"));
        xml.WriteElementString("dc", "creator", DublinCore, "DocReview");
        WriteDate(xml, "created", day);
        WriteDate(xml, "modified", day);
        xml.WriteElementString("dc", "language", DublinCore, context.First == DocReview.Core.Documents.Language.Japanese ? "ja-JP" : "en-US");
        xml.WriteEndElement();
    });

    public static byte[] ExtendedProperties() => XmlBytes.Write(xml =>
    {
        xml.WriteStartElement("Properties", Extended);
        xml.WriteElementString("Application", Extended, "DocReview");
        xml.WriteEndElement();
    });

    public static byte[] CustomProperties(ReportContext context, int removedCharacters) => XmlBytes.Write(xml =>
    {
        var report = context.Report;
        (string Name, string Value)[] properties =
        [
            ("RunId", context.RunId),
            ("InputSha256", report.Document.Sha256),
            ("Lens", $"{report.Lens.Id} {report.Lens.Edition}"),
            ("LensSha256", report.Lens.Sha256),
            ("Prompts", report.Run.Fingerprint.Prompts),
            ("Language", context.LanguageCode),
            ("RemovedCharacters", ReportContext.Number(removedCharacters)),
        ];
        xml.WriteStartElement("Properties", Custom);
        for (var i = 0; i < properties.Length; i++)
        {
            xml.WriteStartElement("property", Custom);
            xml.WriteAttributeString("fmtid", "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}");
            xml.WriteAttributeString("pid", ReportContext.Number(i + 2));
            xml.WriteAttributeString("name", "DocReview." + properties[i].Name);
            xml.WriteElementString("vt", "lpwstr", Variants, AllowedText.Clean(properties[i].Value));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    });

    private static void WriteDate(XmlWriter xml, string name, string value)
    {
        xml.WriteStartElement("dcterms", name, Terms);
        xml.WriteAttributeString("xsi", "type", SchemaInstance, "dcterms:W3CDTF");
        xml.WriteString(value);
        xml.WriteEndElement();
    }
}
