using DocReview.Core.Documents;
using DocReview.Writing.Word.Chapters;
using DocReview.Writing.Word.Charts;
using DocReview.Writing.Word.Markup;
using DocReview.Writing.Word.Model;
using DocReview.Writing.Word.Package;
using DocReview.Writing.Word.Styling;
using DocumentPart = DocReview.Writing.Word.Markup.DocumentPart;

namespace DocReview.Writing.Word.Parts;

/// <summary>Puts the parts of the report together.</summary>
internal static class WordPackage
{
    /// <summary>Writes the package to a stream, which stays open.</summary>
    public static void Write(ReportContext context, WordReportOptions options, IReadOnlyList<BodyBlock> blocks, int pages, Stream output)
    {
        var state = new MarkupState();
        var chart = VerdictChart.Data(context);
        PackagePart[] parts =
        [
            new("word/document.xml", ContentTypes.Document, xml => DocumentPart.Write(xml, state, blocks))
            {
                Relationships = DocumentRelationships().Concat(state.Links),
            },
            new("word/charts/chart1.xml", ContentTypes.Chart, xml => ChartPart.Write(xml, chart, options))
            {
                Relationships = [new(ChartPart.WorkbookRelationship, RelationshipTypes.EmbeddedPackage, "../embeddings/chart1.xlsx")],
            },
            new("word/embeddings/chart1.xlsx", ContentTypes.Workbook, stream => ChartWorkbook.Write(chart, stream)),
            new("word/fontTable.xml", ContentTypes.FontTable, xml => FontTablePart.Write(xml, options)),
            new("word/footer1.xml", ContentTypes.Footer, xml => HeaderFooterPart.Footer(xml, FooterText(context), pages)),
            new("word/footer2.xml", ContentTypes.Footer, xml => HeaderFooterPart.Empty(xml, "ftr")),
            new("word/header1.xml", ContentTypes.Header, xml => Header(xml, context)),
            new("word/header2.xml", ContentTypes.Header, xml => HeaderFooterPart.Empty(xml, "hdr")),
            new("word/numbering.xml", ContentTypes.Numbering, NumberingPart.Write),
            new("word/settings.xml", ContentTypes.Settings, SettingsPart.Write),
            new("word/styles.xml", ContentTypes.Styles, xml => StylesPart.Write(xml, options)),
            new("customXml/item1.xml", ContentTypes.CustomXml, xml => SnapshotPart.Write(xml, context, blocks))
            {
                Relationships = [new("rId1", RelationshipTypes.CustomXmlProperties, "itemProps1.xml")],
            },
            new("customXml/itemProps1.xml", ContentTypes.CustomXmlProperties, xml => SnapshotPart.Properties(xml, context)),
            new("docProps/app.xml", ContentTypes.ExtendedProperties, PropertyParts.ExtendedProperties),
            new("docProps/core.xml", ContentTypes.CoreProperties, xml => PropertyParts.CoreProperties(xml, context)),
            // After the document, which counts the characters.
            new("docProps/custom.xml", ContentTypes.CustomProperties, xml => PropertyParts.CustomProperties(xml, context, state.RemovedCharacters)),
        ];
        OpenPackage.Write(parts, PackageRelationships(), output);
    }

    private static PackageRelationship[] PackageRelationships() =>
    [
        new("rId1", RelationshipTypes.OfficeDocument, "word/document.xml"),
        new("rId2", RelationshipTypes.CoreProperties, "docProps/core.xml"),
        new("rId3", RelationshipTypes.ExtendedProperties, "docProps/app.xml"),
        new("rId4", RelationshipTypes.CustomProperties, "docProps/custom.xml"),
    ];

    private static PackageRelationship[] DocumentRelationships() =>
    [
        new("rIdStyles", RelationshipTypes.Styles, "styles.xml"),
        new("rIdNumbering", RelationshipTypes.Numbering, "numbering.xml"),
        new("rIdSettings", RelationshipTypes.Settings, "settings.xml"),
        new("rIdFontTable", RelationshipTypes.FontTable, "fontTable.xml"),
        new(DocumentPart.HeaderRelationship, RelationshipTypes.Header, "header1.xml"),
        new(DocumentPart.FirstHeaderRelationship, RelationshipTypes.Header, "header2.xml"),
        new(DocumentPart.FooterRelationship, RelationshipTypes.Footer, "footer1.xml"),
        new(DocumentPart.FirstFooterRelationship, RelationshipTypes.Footer, "footer2.xml"),
        new(DrawingMarkup.ChartRelationship, RelationshipTypes.Chart, "charts/chart1.xml"),
        new("rIdSnapshot", RelationshipTypes.CustomXml, "../customXml/item1.xml"),
    ];

    private static void Header(XmlText xml, ReportContext context) => HeaderFooterPart.Header(
        xml,
        new TextRun(Prose.Shorten(context.Report.Document.DisplayTitle, 48), Language.Japanese),
        new TextRun(context.Say("header.report", context.First), context.First));

    private static TextRun FooterText(ReportContext context) => new(
        $"{context.Report.Lens.Id} {context.Report.Lens.Edition}", Language.English);
}
