using System.Globalization;
using DocReview.Writing.Word.Model;
using DocReview.Writing.Word.Package;
using DocReview.Writing.Word.Styling;

namespace DocReview.Writing.Word.Markup;

/// <summary>The chart in the line of text.</summary>
internal static class DrawingMarkup
{
    /// <summary>Relationship id of the chart part.</summary>
    public const string ChartRelationship = "rIdChart1";

    public static void Write(WordXml word, ChartDrawing chart)
    {
        var xml = word.Xml;
        word.Open("r");
        word.Open("drawing");
        xml.Open("wp", "inline");
        xml.Attribute("xmlns", "wp", Namespaces.WordDrawing);
        foreach (var side in new[] { "distT", "distB", "distL", "distR" }) xml.Attribute(side, "0");
        xml.Open("wp", "extent");
        xml.Attribute("cx", Emu(PageGeometry.TextWidth));
        xml.Attribute("cy", Emu(chart.Height));
        xml.Close();
        xml.Open("wp", "docPr");
        xml.Attribute("id", "1");
        xml.Attribute("name", chart.Name);
        xml.Attribute("descr", chart.Description);
        xml.Close();
        xml.Open("wp", "cNvGraphicFramePr");
        xml.Close();
        WriteGraphic(xml);
        xml.Close();
        word.Close();
        word.Close();
    }

    private static void WriteGraphic(XmlText xml)
    {
        xml.Open("a", "graphic");
        xml.Attribute("xmlns", "a", Namespaces.Drawing);
        xml.Open("a", "graphicData");
        xml.Attribute("uri", Namespaces.Chart);
        xml.Open("c", "chart");
        xml.Attribute("xmlns", "c", Namespaces.Chart);
        xml.Attribute("r", "id", ChartRelationship);
        xml.Close();
        xml.Close();
        xml.Close();
    }

    private static string Emu(double millimetres) => PageGeometry.Emu(millimetres).ToString(CultureInfo.InvariantCulture);
}
