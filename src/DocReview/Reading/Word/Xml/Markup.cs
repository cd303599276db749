using System.Xml.Linq;

namespace DocReview.Reading.Word.Xml;

/// <summary>Sees through the wrappers Word may put around any block, row, cell or run.</summary>
internal static class Markup
{
    private static readonly XName AlternateContent = Namespaces.Compatibility + "AlternateContent";
    private static readonly XName Choice = Namespaces.Compatibility + "Choice";
    private static readonly XName Fallback = Namespaces.Compatibility + "Fallback";

    /// <summary>A child that is no wrapper, and whether it lies in a table-of-contents content control.</summary>
    public readonly record struct Child(XElement Element, bool InContents);

    /// <summary>
    /// The children with content controls, custom XML, smart tags, accepted insertions and alternate content opened.
    /// Placeholder prompts of unfilled content controls and moved-away or deleted content are left out.
    /// </summary>
    public static IEnumerable<Child> Children(XElement container, bool inContents = false)
    {
        foreach (var element in container.Elements())
        {
            if (Inner(element) is not { } inner)
            {
                yield return new Child(element, inContents);
                continue;
            }

            foreach (var child in Children(inner, inContents || IsContents(element)))
                yield return child;
        }
    }

    /// <summary>
    /// The one branch of <c>mc:AlternateContent</c> to read: the first choice whose namespaces are Office's own, otherwise the fallback.
    /// Reading both would double every text box.
    /// </summary>
    public static XElement? ChooseBranch(XElement alternateContent) =>
        alternateContent.Elements(Choice).FirstOrDefault(IsUnderstood) ?? alternateContent.Element(Fallback);

    /// <summary>Whether the element is <c>mc:AlternateContent</c>.</summary>
    public static bool IsAlternateContent(XElement element) => element.Name == AlternateContent;

    /// <summary>Whether a content control shows only its prompt ("click to enter text").</summary>
    public static bool IsPlaceholder(XElement sdt) => sdt.Element(W.SdtPr).ChildFlag(W.ShowingPlaceholder) == true;

    private static XElement? Inner(XElement element)
    {
        if (IsAlternateContent(element)) return ChooseBranch(element) ?? Empty;
        if (element.Name.Namespace != W.Ns) return null;
        return element.Name.LocalName switch
        {
            "sdt" => IsPlaceholder(element) ? Empty : element.Element(W.SdtContent) ?? Empty,
            "customXml" or "smartTag" or "ins" or "moveTo" => element,
            "del" or "moveFrom" => Empty,
            _ => null,
        };
    }

    private static XElement Empty { get; } = new("empty");

    private static bool IsContents(XElement element) =>
        element.Element(W.SdtPr)?.Element(W.DocPartObj).ChildVal(W.DocPartGallery) == "Table of Contents";

    private static bool IsUnderstood(XElement choice)
    {
        var prefixes = ((string?)choice.Attribute("Requires") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return prefixes.Length > 0 && prefixes.All(prefix =>
            choice.GetNamespaceOfPrefix(prefix) is { } uri
            && (uri.NamespaceName.StartsWith("http://schemas.microsoft.com/office/", StringComparison.Ordinal)
                || uri.NamespaceName.StartsWith("http://schemas.openxmlformats.org/", StringComparison.Ordinal)));
    }
}
