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
    public static byte[] Write(ReportContext context, WordReportOptions options, IReadOnlyList<BodyBlock> blocks, int pages)
    {
        var (document, links, removed) = DocumentPart.Write(blocks);
        var chart = VerdictChart.Data(context);
        PackagePart[] parts =
        [
            new("customXml/item1.xml", ContentTypes.CustomXml, SnapshotPart.Write(context, blocks))
            {
                Relationships = [new("rId1", RelationshipTypes.CustomXmlProperties, "itemProps1.xml")],
            },
            new("customXml/itemProps1.xml", ContentTypes.CustomXmlProperties, SnapshotPart.Properties(context)),
            new("docProps/app.xml", ContentTypes.ExtendedProperties, PropertyParts.ExtendedProperties()),
            new("docProps/core.xml", ContentTypes.CoreProperties, PropertyParts.CoreProperties(context)),
            new("docProps/custom.xml", ContentTypes.CustomProperties, PropertyParts.CustomProperties(context, removed)),
            new("word/charts/chart1.xml", ContentTypes.Chart, ChartPart.Write(chart, options))
            {
                Relationships = [new(ChartPart.WorkbookRelationship, RelationshipTypes.EmbeddedPackage, "../embeddings/chart1.xlsx")],
            },
            new("word/document.xml", ContentTypes.Document, document) { Relationships = [.. DocumentRelationships(), .. links] },
            new("word/embeddings/chart1.xlsx", ContentTypes.Workbook, ChartWorkbook.Write(chart)),
            new("word/fontTable.xml", ContentTypes.FontTable, FontTablePart.Write(options)),
            new("word/footer1.xml", ContentTypes.Footer, HeaderFooterPart.Footer(FooterText(context), pages)),
            new("word/footer2.xml", ContentTypes.Footer, HeaderFooterPart.Empty("ftr")),
            new("word/header1.xml", ContentTypes.Header, Header(context)),
            new("word/header2.xml", ContentTypes.Header, HeaderFooterPart.Empty("hdr")),
            new("word/numbering.xml", ContentTypes.Numbering, NumberingPart.Write()),
            new("word/settings.xml", ContentTypes.Settings, SettingsPart.Write()),
            new("word/styles.xml", ContentTypes.Styles, StylesPart.Write(options)),
        ];
        return OpenPackage.Write(parts, PackageRelationships());
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

    private static byte[] Header(ReportContext context) => HeaderFooterPart.Header(
        new TextRun(Prose.Shorten(context.Report.Document.DisplayTitle, 48), Language.Japanese),
        new TextRun(context.Say("header.report", context.First), context.First));

    private static TextRun FooterText(ReportContext context) => new(
        $"{context.Report.Lens.Id} {context.Report.Lens.Edition}", Language.English);
}
