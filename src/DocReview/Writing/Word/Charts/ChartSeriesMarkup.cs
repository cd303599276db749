using System.Globalization;

namespace DocReview.Writing.Word.Charts;

/// <summary>A series with its references into the workbook and the cached values that make it visible without one.</summary>
internal static class ChartSeriesMarkup
{
    public static void Write(ChartXml chart, StackedChart data, int index, WordReportOptions options)
    {
        var series = data.Series[index];
        var column = ChartWorkbook.ColumnName(index + 1);
        var last = (data.Categories.Count + 1).ToString(CultureInfo.InvariantCulture);
        chart.Open("ser");
        chart.Value("idx", index);
        chart.Value("order", index);
        chart.Open("tx");
        WriteStrings(chart, $"{StackedChart.Sheet}!${column}$1", [series.Name]);
        chart.Close();
        chart.Shape(series.Fill, line: null);
        chart.Value("invertIfNegative", 0);
        WriteLabels(chart, series.LabelColor, options);
        chart.Open("cat");
        WriteStrings(chart, $"{StackedChart.Sheet}!$A$2:$A${last}", data.Categories);
        chart.Close();
        chart.Open("val");
        WriteNumbers(chart, $"{StackedChart.Sheet}!${column}$2:${column}${last}", series.Values);
        chart.Close();
        chart.Close();
    }

    private static void WriteLabels(ChartXml chart, string color, WordReportOptions options)
    {
        chart.Open("dLbls");
        chart.Open("numFmt");
        // Nothing for zero: an empty layer needs no label.
        chart.Xml.Attribute("formatCode", "0;;");
        chart.Xml.Attribute("sourceLinked", "0");
        chart.Close();
        chart.TextProperties(850, color, options);
        chart.Value("dLblPos", "ctr");
        chart.Value("showLegendKey", 0);
        chart.Value("showVal", 1);
        chart.Value("showCatName", 0);
        chart.Value("showSerName", 0);
        chart.Value("showPercent", 0);
        chart.Value("showBubbleSize", 0);
        chart.Close();
    }

    private static void WriteStrings(ChartXml chart, string formula, IReadOnlyList<string> values)
    {
        chart.Open("strRef");
        chart.Text("f", formula);
        chart.Open("strCache");
        WritePoints(chart, values);
        chart.Close();
        chart.Close();
    }

    private static void WriteNumbers(ChartXml chart, string formula, IReadOnlyList<int> values)
    {
        chart.Open("numRef");
        chart.Text("f", formula);
        chart.Open("numCache");
        chart.Text("formatCode", "General");
        WritePoints(chart, [.. values.Select(v => v.ToString(CultureInfo.InvariantCulture))]);
        chart.Close();
        chart.Close();
    }

    private static void WritePoints(ChartXml chart, IReadOnlyList<string> values)
    {
        chart.Value("ptCount", values.Count);
        for (var i = 0; i < values.Count; i++)
        {
            chart.Open("pt");
            chart.Xml.Attribute("idx", i.ToString(CultureInfo.InvariantCulture));
            chart.Text("v", values[i]);
            chart.Close();
        }
    }
}
