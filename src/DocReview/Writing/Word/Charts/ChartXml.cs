using System.Globalization;
using System.Xml;
using DocReview.Writing.Word.Markup;

namespace DocReview.Writing.Word.Charts;

/// <summary>Writes DrawingML chart elements.</summary>
internal sealed class ChartXml(XmlWriter xml)
{
    public XmlWriter Xml => xml;

    public void Open(string name) => xml.WriteStartElement("c", name, Namespaces.Chart);

    public void Close() => xml.WriteEndElement();

    /// <summary>An element whose only attribute is <c>val</c>.</summary>
    public void Value(string name, string value)
    {
        Open(name);
        xml.WriteAttributeString("val", value);
        Close();
    }

    public void Value(string name, int value) => Value(name, value.ToString(CultureInfo.InvariantCulture));

    public void Text(string name, string text) => xml.WriteElementString("c", name, Namespaces.Chart, AllowedText.Clean(text));

    /// <summary>A solid fill, or a line of one, in the shape properties.</summary>
    public void Shape(string? fill, string? line)
    {
        Open("spPr");
        if (fill is not null) SolidFill(fill);
        xml.WriteStartElement("a", "ln", Namespaces.Drawing);
        if (line is null)
        {
            xml.WriteStartElement("a", "noFill", Namespaces.Drawing);
            xml.WriteEndElement();
        }
        else
        {
            xml.WriteAttributeString("w", "6350");
            SolidFill(line);
        }

        xml.WriteEndElement();
        Close();
    }

    /// <summary>Text properties. Size in hundredths of a point.</summary>
    public void TextProperties(int size, string color, WordReportOptions options)
    {
        Open("txPr");
        xml.WriteStartElement("a", "bodyPr", Namespaces.Drawing);
        xml.WriteEndElement();
        xml.WriteStartElement("a", "p", Namespaces.Drawing);
        xml.WriteStartElement("a", "pPr", Namespaces.Drawing);
        xml.WriteStartElement("a", "defRPr", Namespaces.Drawing);
        xml.WriteAttributeString("sz", size.ToString(CultureInfo.InvariantCulture));
        SolidFill(color);
        Typeface("latin", options.LatinFont);
        Typeface("ea", options.EastAsianFont);
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteStartElement("a", "endParaRPr", Namespaces.Drawing);
        xml.WriteAttributeString("lang", "ja-JP");
        xml.WriteEndElement();
        xml.WriteEndElement();
        Close();
    }

    private void SolidFill(string color)
    {
        xml.WriteStartElement("a", "solidFill", Namespaces.Drawing);
        xml.WriteStartElement("a", "srgbClr", Namespaces.Drawing);
        xml.WriteAttributeString("val", color);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void Typeface(string element, string font)
    {
        xml.WriteStartElement("a", element, Namespaces.Drawing);
        xml.WriteAttributeString("typeface", font);
        xml.WriteEndElement();
    }
}
