using DocReview.Core.Decisions;
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
    public static void Write(XmlText xml, ReportContext context, IEnumerable<BodyBlock> blocks)
    {
        xml.Open("dr", "snapshot");
        xml.Attribute("xmlns", "dr", Namespaces.Snapshot);
        xml.Attribute("formatVersion", "1");
        xml.Attribute("runId", context.RunId);
        xml.Attribute("language", context.LanguageCode);
        xml.Open("dr", "order");
        foreach (var finding in context.Report.Findings)
        {
            xml.Open("dr", "finding");
            xml.Attribute("id", finding.Practice.Id);
            xml.Attribute("bookmark", FieldIdentity.HeadingBookmark(finding.Practice.Id));
            xml.Attribute("evidence", EvidenceHash.Of(finding.Finding));
            xml.Close();
        }

        xml.Close();
        xml.Open("dr", "fields");
        foreach (var row in blocks.OfType<BodyTable>().SelectMany(t => t.Rows)) WriteRow(xml, row);
        xml.Close();
        xml.Close();
    }

    /// <summary>Names the schema of the snapshot; its id follows from the run.</summary>
    public static void Properties(XmlText xml, ReportContext context)
    {
        const string CustomXml = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
        var id = new Guid(Convert.FromHexString(context.RunId)).ToString("B").ToUpperInvariant();
        xml.Open("ds", "datastoreItem");
        xml.Attribute("xmlns", "ds", CustomXml);
        xml.Attribute("ds", "itemID", id);
        xml.Open("ds", "schemaRefs");
        xml.Open("ds", "schemaRef");
        xml.Attribute("ds", "uri", Namespaces.Snapshot);
        xml.Close();
        xml.Close();
        xml.Close();
    }

    private static void WriteRow(XmlText xml, TableRow row)
    {
        if (row.Control is not { } control) return;
        foreach (var cell in row.Cells)
        {
            if (cell.Field is not { } field) continue;
            var lines = cell.Paragraphs.Select(PlainText.Of).ToList();
            xml.Open("dr", "field");
            xml.Attribute("tag", control.Tag);
            xml.Attribute("language", field.Language.Code());
            xml.Attribute("bookmark", field.Bookmark);
            xml.Attribute("sha256", FieldIdentity.HexOf(string.Join('\n', lines)));
            foreach (var line in lines)
            {
                xml.Open("dr", "p");
                xml.Attribute("xml", "space", "preserve");
                xml.Text(line);
                xml.Close();
            }

            xml.Close();
        }
    }
}
