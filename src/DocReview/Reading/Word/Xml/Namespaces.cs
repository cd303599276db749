using System.Xml.Linq;

namespace DocReview.Reading.Word.Xml;

/// <summary>Namespaces beside WordprocessingML that a document body mixes in.</summary>
internal static class Namespaces
{
    public static readonly XNamespace Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    public static readonly XNamespace Word2010 = "http://schemas.microsoft.com/office/word/2010/wordml";
    public static readonly XNamespace Math = "http://schemas.openxmlformats.org/officeDocument/2006/math";
    public static readonly XNamespace Drawing = "http://schemas.openxmlformats.org/drawingml/2006/main";
    public static readonly XNamespace WordDrawing = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    public static readonly XNamespace WordShape = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape";
    public static readonly XNamespace Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    public static readonly XNamespace Vml = "urn:schemas-microsoft-com:vml";
    public static readonly XNamespace Office = "urn:schemas-microsoft-com:office:office";

    private const string StrictRoot = "http://purl.oclc.org/ooxml/";

    /// <summary>
    /// Renames a strict part to the transitional namespaces in place. ISO/IEC 29500 strict differs from transitional by
    /// <c>purl.oclc.org/ooxml/{area}/{name}</c> in place of <c>schemas.openxmlformats.org/{area}/2006/{name}</c>.
    /// </summary>
    public static void TranslateStrict(XElement root)
    {
        if (!root.Name.NamespaceName.StartsWith(StrictRoot, StringComparison.Ordinal)) return;
        foreach (var element in root.DescendantsAndSelf())
        {
            element.Name = Transitional(element.Name);
            if (element.Attributes().Any(static a => Transitional(a.Name) != a.Name))
                element.ReplaceAttributes(element.Attributes().Select(static a => new XAttribute(Transitional(a.Name), a.Value)).ToArray());
        }
    }

    private static XName Transitional(XName name)
    {
        var uri = name.NamespaceName;
        if (!uri.StartsWith(StrictRoot, StringComparison.Ordinal)) return name;
        var path = uri[StrictRoot.Length..];
        var slash = path.IndexOf('/', StringComparison.Ordinal);
        return slash < 0
            ? name
            : XName.Get(name.LocalName, $"http://schemas.openxmlformats.org/{path[..slash]}/2006{path[slash..]}");
    }
}
