using System.Globalization;
using DocReview.Writing.Word.Package;

namespace DocReview.Writing.Word.Charts;

/// <summary>Writes DrawingML chart elements.</summary>
internal sealed class ChartXml(XmlText xml)
{
    public XmlText Xml => xml;

    public void Open(string name) => xml.Open("c", name);

    public void Close() => xml.Close();

    /// <summary>An element whose only attribute is <c>val</c>.</summary>
    public void Value(string name, string value)
    {
        Open(name);
        xml.Attribute("val", value);
        Close();
    }

    public void Value(string name, int value) => Value(name, value.ToString(CultureInfo.InvariantCulture));

    public void Text(string name, string text) => xml.Element("c", name, text);

    /// <summary>A solid fill, or a line of one, in the shape properties.</summary>
    public void Shape(string? fill, string? line)
    {
        Open("spPr");
        if (fill is not null) SolidFill(fill);
        xml.Open("a", "ln");
        if (line is null)
        {
            xml.Open("a", "noFill");
            xml.Close();
        }
        else
        {
            xml.Attribute("w", "6350");
            SolidFill(line);
        }

        xml.Close();
        Close();
    }

    /// <summary>Text properties. Size in hundredths of a point.</summary>
    public void TextProperties(int size, string color, WordReportOptions options)
    {
        Open("txPr");
        xml.Open("a", "bodyPr");
        xml.Close();
        xml.Open("a", "p");
        xml.Open("a", "pPr");
        xml.Open("a", "defRPr");
        xml.Attribute("sz", size.ToString(CultureInfo.InvariantCulture));
        SolidFill(color);
        Typeface("latin", options.LatinFont);
        Typeface("ea", options.EastAsianFont);
        xml.Close();
        xml.Close();
        xml.Open("a", "endParaRPr");
        xml.Attribute("lang", "ja-JP");
        xml.Close();
        xml.Close();
        Close();
    }

    private void SolidFill(string color)
    {
        xml.Open("a", "solidFill");
        xml.Open("a", "srgbClr");
        xml.Attribute("val", color);
        xml.Close();
        xml.Close();
    }

    private void Typeface(string element, string font)
    {
        xml.Open("a", element);
        xml.Attribute("typeface", font);
        xml.Close();
    }
}
