using System.Globalization;
using System.Xml;
using DocReview.Writing.Word.Markup;
using DocReview.Writing.Word.Package;

namespace DocReview.Writing.Word.Charts;

/// <summary>The smallest workbook that "Edit data" opens: one sheet, categories down, series across.</summary>
internal static class ChartWorkbook
{
    private const string SheetRelationship = "rIdSheet1";
    private const string SpreadsheetTypes = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    public static byte[] Write(StackedChart data) => OpenPackage.Write(
        [
            new PackagePart("xl/workbook.xml", SpreadsheetTypes + "sheet.main+xml", Workbook())
            {
                Relationships = [new(SheetRelationship, RelationshipTypes.Worksheet, "worksheets/sheet1.xml")],
            },
            new PackagePart("xl/worksheets/sheet1.xml", SpreadsheetTypes + "worksheet+xml", Sheet(data)),
        ],
        [new("rId1", RelationshipTypes.OfficeDocument, "xl/workbook.xml")]);

    /// <summary>The letter of a column, counted from 0. A chart has few series.</summary>
    public static string ColumnName(int index) => ((char)('A' + index)).ToString();

    private static byte[] Workbook() => XmlBytes.Write(xml =>
    {
        xml.WriteStartElement("workbook", Namespaces.Spreadsheet);
        xml.WriteStartElement("sheets", Namespaces.Spreadsheet);
        xml.WriteStartElement("sheet", Namespaces.Spreadsheet);
        xml.WriteAttributeString("name", StackedChart.Sheet);
        xml.WriteAttributeString("sheetId", "1");
        xml.WriteAttributeString("r", "id", Namespaces.Relationships, SheetRelationship);
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    });

    private static byte[] Sheet(StackedChart data) => XmlBytes.Write(xml =>
    {
        xml.WriteStartElement("worksheet", Namespaces.Spreadsheet);
        xml.WriteStartElement("sheetData", Namespaces.Spreadsheet);
        OpenRow(xml, 1);
        for (var i = 0; i < data.Series.Count; i++) WriteText(xml, ColumnName(i + 1) + "1", data.Series[i].Name);
        xml.WriteEndElement();
        for (var i = 0; i < data.Categories.Count; i++) WriteRow(xml, data, i);
        xml.WriteEndElement();
        xml.WriteEndElement();
    });

    private static void WriteRow(XmlWriter xml, StackedChart data, int index)
    {
        var row = (index + 2).ToString(CultureInfo.InvariantCulture);
        OpenRow(xml, index + 2);
        WriteText(xml, "A" + row, data.Categories[index]);
        for (var i = 0; i < data.Series.Count; i++)
        {
            xml.WriteStartElement("c", Namespaces.Spreadsheet);
            xml.WriteAttributeString("r", ColumnName(i + 1) + row);
            xml.WriteElementString("v", Namespaces.Spreadsheet, data.Series[i].Values[index].ToString(CultureInfo.InvariantCulture));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void OpenRow(XmlWriter xml, int number)
    {
        xml.WriteStartElement("row", Namespaces.Spreadsheet);
        xml.WriteAttributeString("r", number.ToString(CultureInfo.InvariantCulture));
    }

    private static void WriteText(XmlWriter xml, string reference, string text)
    {
        xml.WriteStartElement("c", Namespaces.Spreadsheet);
        xml.WriteAttributeString("r", reference);
        xml.WriteAttributeString("t", "inlineStr");
        xml.WriteStartElement("is", Namespaces.Spreadsheet);
        xml.WriteElementString("t", Namespaces.Spreadsheet, AllowedText.Clean(text));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }
}
