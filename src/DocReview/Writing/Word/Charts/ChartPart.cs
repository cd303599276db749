using DocReview.Writing.Word.Markup;
using DocReview.Writing.Word.Package;
using DocReview.Writing.Word.Styling;

namespace DocReview.Writing.Word.Charts;

/// <summary>Writes <c>word/charts/chart1.xml</c>: a native chart, editable through its embedded workbook.</summary>
internal static class ChartPart
{
    /// <summary>Relationship id of the embedded workbook.</summary>
    public const string WorkbookRelationship = "rIdWorkbook1";

    private const int CategoryAxis = 100001;
    private const int ValueAxis = 100002;

    public static void Write(XmlText xml, StackedChart data, WordReportOptions options)
    {
        var chart = new ChartXml(xml);
        chart.Open("chartSpace");
        xml.Attribute("xmlns", "c", Namespaces.Chart);
        xml.Attribute("xmlns", "a", Namespaces.Drawing);
        xml.Attribute("xmlns", "r", Namespaces.Relationships);
        chart.Value("date1904", 0);
        chart.Value("roundedCorners", 0);
        chart.Open("chart");
        chart.Value("autoTitleDeleted", 1);
        WritePlot(chart, data, options);
        WriteLegend(chart, options);
        chart.Value("plotVisOnly", 1);
        chart.Value("dispBlanksAs", "gap");
        chart.Close();
        chart.Shape(fill: "FFFFFF", line: null);
        chart.TextProperties(900, Palette.Ink, options);
        chart.Open("externalData");
        xml.Attribute("r", "id", WorkbookRelationship);
        chart.Value("autoUpdate", 0);
        chart.Close();
        chart.Close();
    }

    private static void WritePlot(ChartXml chart, StackedChart data, WordReportOptions options)
    {
        chart.Open("plotArea");
        chart.Open("layout");
        chart.Close();
        chart.Open("barChart");
        chart.Value("barDir", "col");
        chart.Value("grouping", "stacked");
        chart.Value("varyColors", 0);
        for (var i = 0; i < data.Series.Count; i++) ChartSeriesMarkup.Write(chart, data, i, options);
        chart.Value("gapWidth", 55);
        chart.Value("overlap", 100);
        chart.Value("axId", CategoryAxis);
        chart.Value("axId", ValueAxis);
        chart.Close();
        WriteAxis(chart, "catAx", CategoryAxis, ValueAxis, "b", options);
        WriteAxis(chart, "valAx", ValueAxis, CategoryAxis, "l", options);
        chart.Close();
    }

    private static void WriteAxis(ChartXml chart, string element, int id, int crosses, string position, WordReportOptions options)
    {
        var isValue = element == "valAx";
        chart.Open(element);
        chart.Value("axId", id);
        chart.Open("scaling");
        chart.Value("orientation", "minMax");
        chart.Close();
        chart.Value("delete", 0);
        chart.Value("axPos", position);
        if (isValue)
        {
            chart.Open("majorGridlines");
            chart.Shape(fill: null, line: "E3E7EC");
            chart.Close();
        }

        chart.Open("numFmt");
        chart.Xml.Attribute("formatCode", isValue ? "0" : "General");
        chart.Xml.Attribute("sourceLinked", "0");
        chart.Close();
        chart.Value("majorTickMark", "none");
        chart.Value("minorTickMark", "none");
        chart.Value("tickLblPos", "nextTo");
        chart.Shape(fill: null, line: isValue ? null : Palette.Rule);
        chart.TextProperties(850, Palette.Muted, options);
        chart.Value("crossAx", crosses);
        chart.Value("crosses", "autoZero");
        if (isValue)
        {
            chart.Value("crossBetween", "between");
        }
        else
        {
            chart.Value("auto", 1);
            chart.Value("lblAlgn", "ctr");
            chart.Value("lblOffset", 100);
            chart.Value("noMultiLvlLbl", 0);
        }

        chart.Close();
    }

    private static void WriteLegend(ChartXml chart, WordReportOptions options)
    {
        chart.Open("legend");
        chart.Value("legendPos", "b");
        chart.Value("overlay", 0);
        chart.TextProperties(850, Palette.Ink, options);
        chart.Close();
    }
}
