using System.Globalization;
using DocReview.Writing.Word.Markup;
using DocReview.Writing.Word.Package;

namespace DocReview.Writing.Word.Charts;

/// <summary>The smallest workbook that "Edit data" opens: one sheet, categories down, series across.</summary>
internal static class ChartWorkbook
{
    private const string SheetRelationship = "rIdSheet1";
    private const string SpreadsheetTypes = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    public static void Write(StackedChart data, Stream output) => OpenPackage.Write(
        [
            new PackagePart("xl/workbook.xml", SpreadsheetTypes + "sheet.main+xml", Workbook)
            {
                Relationships = [new(SheetRelationship, RelationshipTypes.Worksheet, "worksheets/sheet1.xml")],
            },
            new PackagePart("xl/worksheets/sheet1.xml", SpreadsheetTypes + "worksheet+xml", xml => Sheet(xml, data)),
        ],
        [new("rId1", RelationshipTypes.OfficeDocument, "xl/workbook.xml")],
        output);

    /// <summary>The letter of a column, counted from 0. A chart has few series.</summary>
    public static string ColumnName(int index) => ((char)('A' + index)).ToString();

    private static void Workbook(XmlText xml)
    {
        xml.Open("", "workbook");
        xml.Attribute("xmlns", Namespaces.Spreadsheet);
        xml.Attribute("xmlns", "r", Namespaces.Relationships);
        xml.Open("", "sheets");
        xml.Open("", "sheet");
        xml.Attribute("name", StackedChart.Sheet);
        xml.Attribute("sheetId", "1");
        xml.Attribute("r", "id", SheetRelationship);
        xml.Close();
        xml.Close();
        xml.Close();
    }

    private static void Sheet(XmlText xml, StackedChart data)
    {
        xml.Open("", "worksheet");
        xml.Attribute("xmlns", Namespaces.Spreadsheet);
        xml.Open("", "sheetData");
        OpenRow(xml, 1);
        for (var i = 0; i < data.Series.Count; i++) WriteText(xml, ColumnName(i + 1) + "1", data.Series[i].Name);
        xml.Close();
        for (var i = 0; i < data.Categories.Count; i++) WriteRow(xml, data, i);
        xml.Close();
        xml.Close();
    }

    private static void WriteRow(XmlText xml, StackedChart data, int index)
    {
        var row = (index + 2).ToString(CultureInfo.InvariantCulture);
        OpenRow(xml, index + 2);
        WriteText(xml, "A" + row, data.Categories[index]);
        for (var i = 0; i < data.Series.Count; i++)
        {
            xml.Open("", "c");
            xml.Attribute("r", ColumnName(i + 1) + row);
            xml.Element("", "v", data.Series[i].Values[index].ToString(CultureInfo.InvariantCulture));
            xml.Close();
        }

        xml.Close();
    }

    private static void OpenRow(XmlText xml, int number)
    {
        xml.Open("", "row");
        xml.Attribute("r", number.ToString(CultureInfo.InvariantCulture));
    }

    private static void WriteText(XmlText xml, string reference, string text)
    {
        xml.Open("", "c");
        xml.Attribute("r", reference);
        xml.Attribute("t", "inlineStr");
        xml.Open("", "is");
        xml.Element("", "t", text);
        xml.Close();
        xml.Close();
    }
}
