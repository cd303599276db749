using System.Xml.Linq;
using DocReview.Reading.Word.Xml;

namespace DocReview.Reading.Word.Text;

/// <summary>Writes an equation on one line.</summary>
internal static class MathText
{
    /// <summary>The text of an <c>m:oMath</c> or any part of one.</summary>
    public static string Of(XElement? element)
    {
        if (element is null) return "";
        if (element.Name.Namespace != Namespaces.Math) return "";
        return element.Name.LocalName switch
        {
            "t" => element.Value,
            "f" => $"{Part(element, "num")}/{Part(element, "den")}",
            "sSup" => $"{Part(element, "e")}^{Part(element, "sup")}",
            "sSub" => $"{Part(element, "e")}_{Part(element, "sub")}",
            "sSubSup" => $"{Part(element, "e")}_{Part(element, "sub")}^{Part(element, "sup")}",
            "rad" => $"√({Part(element, "e")})",
            "d" => $"({string.Join(", ", element.Elements(Namespaces.Math + "e").Select(Of))})",
            _ when element.Name.LocalName.EndsWith("Pr", StringComparison.Ordinal) => "",
            _ => string.Concat(element.Elements().Select(Of)),
        };
    }

    private static string Part(XElement element, string name) => Of(element.Element(Namespaces.Math + name));
}
