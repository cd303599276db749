using System.Xml;
using DocReview.Writing.Word.Chapters;
using DocReview.Writing.Word.Markup;
using DocReview.Writing.Word.Model;
using DocReview.Writing.Word.Package;

namespace DocReview.Writing.Word.Parts;

/// <summary>
/// Writes <c>customXml/item1.xml</c>: every field's text as it was generated, and the order of findings. A later version compares an
/// edited report with it to see what a person changed.
/// </summary>
internal static class SnapshotPart
{
    public static byte[] Write(ReportContext context, IEnumerable<BodyBlock> blocks) => XmlBytes.Write(xml =>
    {
        Open(xml, "snapshot");
        xml.WriteAttributeString("formatVersion", "1");
        xml.WriteAttributeString("runId", context.RunId);
        xml.WriteAttributeString("language", context.LanguageCode);
        Open(xml, "order");
        foreach (var finding in context.Report.Findings)
        {
            Open(xml, "finding");
            xml.WriteAttributeString("id", AllowedText.Clean(finding.Practice.Id));
            xml.WriteAttributeString("bookmark", FieldIdentity.HeadingBookmark(finding.Practice.Id));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        Open(xml, "fields");
        foreach (var row in blocks.OfType<BodyTable>().SelectMany(t => t.Rows)) WriteRow(xml, row);
        xml.WriteEndElement();
        xml.WriteEndElement();
    });

    /// <summary>Names the schema of the snapshot; its id follows from the run.</summary>
    public static byte[] Properties(ReportContext context) => XmlBytes.Write(xml =>
    {
        const string CustomXml = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
        var id = new Guid(Convert.FromHexString(context.RunId)).ToString("B").ToUpperInvariant();
        xml.WriteStartElement("ds", "datastoreItem", CustomXml);
        xml.WriteAttributeString("ds", "itemID", CustomXml, id);
        xml.WriteStartElement("ds", "schemaRefs", CustomXml);
        xml.WriteStartElement("ds", "schemaRef", CustomXml);
        xml.WriteAttributeString("ds", "uri", CustomXml, Namespaces.Snapshot);
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    });

    private static void WriteRow(XmlWriter xml, TableRow row)
    {
        if (row.Control is not { } control) return;
        foreach (var cell in row.Cells)
        {
            if (cell.Field is not { } field) continue;
            var lines = cell.Paragraphs.Select(PlainText.Of).ToList();
            Open(xml, "field");
            xml.WriteAttributeString("tag", control.Tag);
            xml.WriteAttributeString("language", field.Language.Code());
            xml.WriteAttributeString("bookmark", field.Bookmark);
            xml.WriteAttributeString("sha256", FieldIdentity.HexOf(string.Join('\n', lines)));
            foreach (var line in lines)
            {
                Open(xml, "p");
                xml.WriteAttributeString("xml", "space", null, "preserve");
                xml.WriteString(line);
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }
    }

    private static void Open(XmlWriter xml, string name) => xml.WriteStartElement("dr", name, Namespaces.Snapshot);
}
