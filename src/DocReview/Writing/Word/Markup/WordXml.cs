using System.Globalization;
using DocReview.Writing.Word.Package;

namespace DocReview.Writing.Word.Markup;

/// <summary>Writes WordprocessingML: every element and attribute without a prefix of its own is in the <c>w</c> namespace.</summary>
internal sealed class WordXml(XmlText xml)
{
    private const string W = "w";

    public XmlText Xml => xml;

    /// <summary>Opens the root of a part and declares the namespaces that parts use.</summary>
    public void OpenRoot(string name)
    {
        Open(name);
        xml.Attribute("xmlns", W, Namespaces.Word);
        xml.Attribute("xmlns", "r", Namespaces.Relationships);
    }

    public void Open(string name) => xml.Open(W, name);

    public void Close() => xml.Close();

    public void Attribute(string name, string value) => xml.Attribute(W, name, value);

    public void Attribute(string name, int value) => Attribute(name, value.ToString(CultureInfo.InvariantCulture));

    /// <summary>An element without content or attributes.</summary>
    public void Flag(string name)
    {
        Open(name);
        Close();
    }

    /// <summary>An element whose only attribute is <c>w:val</c>.</summary>
    public void Value(string name, string value)
    {
        Open(name);
        Attribute("val", value);
        Close();
    }

    public void Value(string name, int value) => Value(name, value.ToString(CultureInfo.InvariantCulture));

    /// <summary>An element with attributes only.</summary>
    public void Element(string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        Open(name);
        foreach (var (attribute, value) in attributes) Attribute(attribute, value);
        Close();
    }

    /// <summary>An element that holds text whose spaces count.</summary>
    public void Text(string name, string text)
    {
        Open(name);
        xml.Attribute("xml", "space", "preserve");
        xml.Text(text);
        Close();
    }
}
