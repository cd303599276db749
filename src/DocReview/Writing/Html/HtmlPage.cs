using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace DocReview.Writing.Html;

/// <summary>
/// Elements of an HTML page. Text only ever enters as text of an <see cref="XElement"/>, so that nothing in a document can become markup.
/// </summary>
internal static class HtmlPage
{
    private static readonly HashSet<string> Void = new(StringComparer.Ordinal) { "br", "img", "link", "meta" };

    // Elements between which white space means nothing begin a line, so that two pages can be compared.
    private static readonly HashSet<string> OnLinesOfTheirOwn = new(StringComparer.Ordinal) { "nav", "main", "section", "li", "tr", "table", "figure" };

    private static readonly XmlWriterSettings Settings = new()
    {
        OmitXmlDeclaration = true,
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        NewLineHandling = NewLineHandling.None,
        CloseOutput = false,
    };

    /// <summary>An element with classes (null for none) and content: text, elements, attributes, or sequences of them.</summary>
    public static XElement Tag(string name, string? classes, params object?[] content) =>
        new(name, classes is null ? null : new XAttribute("class", classes), content);

    public static XAttribute Id(string id) => new("id", id);

    /// <summary>A link inside the page.</summary>
    public static XElement Link(string id, string? classes, params object?[] content) => Tag("a", classes, new XAttribute("href", "#" + id), content);

    /// <summary>Writes the page as UTF-8 with line feeds. Only <c>br</c>, <c>img</c>, <c>link</c> and <c>meta</c> have no end tag.</summary>
    public static void Write(XElement html, Stream output)
    {
        foreach (var element in html.DescendantsAndSelf().ToList())
        {
            if (OnLinesOfTheirOwn.Contains(element.Name.LocalName) || IsBlock(element)) element.AddBeforeSelf("\n");
            foreach (var attribute in element.Attributes()) attribute.Value = Allowed(attribute.Value);
            if (element.IsEmpty && !Void.Contains(element.Name.LocalName)) element.Add("");
        }

        foreach (var text in html.DescendantNodes().OfType<XText>()) text.Value = Allowed(text.Value);
        output.Write("<!DOCTYPE html>\n"u8);
        using (var writer = XmlWriter.Create(output, Settings)) html.Save(writer);
        output.WriteByte((byte)'\n');
    }

    private static bool IsBlock(XElement element) => element.Name.LocalName == "div" && element.Attribute("id") is not null;

    // A control character or half a surrogate pair would make the page unreadable as a whole.
    private static string Allowed(string text)
    {
        if (text.All(c => XmlConvert.IsXmlChar(c) && c != '\r')) return text;
        var allowed = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1])) allowed.Append(text, i++, 2);
            else allowed.Append(text[i] == '\r' ? '\n' : XmlConvert.IsXmlChar(text[i]) ? text[i] : '\uFFFD');
        }

        return allowed.ToString();
    }
}
