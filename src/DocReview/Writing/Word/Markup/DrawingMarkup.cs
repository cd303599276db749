using System.Globalization;
using System.Xml;
using DocReview.Writing.Word.Model;
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
        xml.WriteStartElement("wp", "inline", Namespaces.WordDrawing);
        foreach (var side in new[] { "distT", "distB", "distL", "distR" }) xml.WriteAttributeString(side, "0");
        xml.WriteStartElement("wp", "extent", Namespaces.WordDrawing);
        xml.WriteAttributeString("cx", Emu(PageGeometry.TextWidth));
        xml.WriteAttributeString("cy", Emu(chart.Height));
        xml.WriteEndElement();
        xml.WriteStartElement("wp", "docPr", Namespaces.WordDrawing);
        xml.WriteAttributeString("id", "1");
        xml.WriteAttributeString("name", AllowedText.Clean(chart.Name));
        xml.WriteAttributeString("descr", AllowedText.Clean(chart.Description));
        xml.WriteEndElement();
        xml.WriteStartElement("wp", "cNvGraphicFramePr", Namespaces.WordDrawing);
        xml.WriteEndElement();
        WriteGraphic(xml);
        xml.WriteEndElement();
        word.Close();
        word.Close();
    }

    private static void WriteGraphic(XmlWriter xml)
    {
        xml.WriteStartElement("a", "graphic", Namespaces.Drawing);
        xml.WriteStartElement("a", "graphicData", Namespaces.Drawing);
        xml.WriteAttributeString("uri", Namespaces.Chart);
        xml.WriteStartElement("c", "chart", Namespaces.Chart);
        xml.WriteAttributeString("r", "id", Namespaces.Relationships, ChartRelationship);
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static string Emu(double millimetres) => PageGeometry.Emu(millimetres).ToString(CultureInfo.InvariantCulture);
}
