using System.Globalization;
using DocReview.Writing.Word.Chapters;
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

    public static void CoreProperties(XmlText xml, ReportContext context)
    {
        var report = context.Report;
        var day = report.ReviewedOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z";
        var title = context.Say("document.title", context.First, ("document", report.Document.DisplayTitle));
        xml.Open("cp", "coreProperties");
        xml.Attribute("xmlns", "cp", Core);
        xml.Attribute("xmlns", "dc", DublinCore);
        xml.Attribute("xmlns", "dcterms", Terms);
        xml.Attribute("xmlns", "xsi", SchemaInstance);
        xml.Element("dc", "title", title);
        xml.Element("dc", "subject", $"{report.Lens.Title.In(context.First)} {report.Lens.Edition}");
        xml.Element("dc", "creator", "DocReview");
        WriteDate(xml, "created", day);
        WriteDate(xml, "modified", day);
        xml.Element("dc", "language", context.First == DocReview.Core.Documents.Language.Japanese ? "ja-JP" : "en-US");
        xml.Close();
    }

    public static void ExtendedProperties(XmlText xml)
    {
        xml.Open("", "Properties");
        xml.Attribute("xmlns", Extended);
        xml.Element("", "Application", "DocReview");
        xml.Close();
    }

    public static void CustomProperties(XmlText xml, ReportContext context, int removedCharacters)
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
        xml.Open("", "Properties");
        xml.Attribute("xmlns", Custom);
        xml.Attribute("xmlns", "vt", Variants);
        for (var i = 0; i < properties.Length; i++)
        {
            xml.Open("", "property");
            xml.Attribute("fmtid", "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}");
            xml.Attribute("pid", ReportContext.Number(i + 2));
            xml.Attribute("name", "DocReview." + properties[i].Name);
            xml.Element("vt", "lpwstr", properties[i].Value);
            xml.Close();
        }

        xml.Close();
    }

    private static void WriteDate(XmlText xml, string name, string value)
    {
        xml.Open("dcterms", name);
        xml.Attribute("xsi", "type", "dcterms:W3CDTF");
        xml.Text(value);
        xml.Close();
    }
}
