using System.Globalization;
using System.Xml;

namespace DocReview.Writing.Word.Markup;

/// <summary>Writes WordprocessingML: every element and attribute without a prefix of its own is in the <c>w</c> namespace.</summary>
internal sealed class WordXml(XmlWriter xml)
{
    public XmlWriter Xml => xml;

    /// <summary>Characters left out because XML forbids them.</summary>
    public int RemovedCharacters { get; private set; }

    public void Open(string name) => xml.WriteStartElement("w", name, Namespaces.Word);

    public void Close() => xml.WriteEndElement();

    public void Attribute(string name, string value) =>
        xml.WriteAttributeString("w", name, Namespaces.Word, Allowed(value));

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
        xml.WriteAttributeString("xml", "space", null, "preserve");
        xml.WriteString(Allowed(text));
        Close();
    }

    private string Allowed(string text)
    {
        RemovedCharacters += AllowedText.CountForbidden(text);
        return AllowedText.Clean(text);
    }
}
