using System.Xml.Linq;
using DocReview.Reading.Word.Package;
using DocReview.Reading.Word.Xml;

namespace DocReview.Reading.Word.Drawings;

/// <summary>One drawing, picture or object, seen alike whether it is DrawingML or VML.</summary>
internal sealed record WordDrawing
{
    /// <summary>The content of a free-standing text box; its text is prose.</summary>
    public XElement? TextBox { get; init; }

    /// <summary>A picture, chart, diagram, group or canvas: a figure even without text. Otherwise a loose shape.</summary>
    public bool IsPicture { get; init; }

    /// <summary>Alternative text, or null.</summary>
    public string? AltText { get; init; }

    /// <summary>Text boxes that label parts of the figure.</summary>
    public IReadOnlyList<XElement> InnerBoxes { get; init; } = [];

    /// <summary>Text of charts, diagrams and word art.</summary>
    public IReadOnlyList<string> OtherText { get; init; } = [];

    /// <summary>Relationship ids of its pictures, embedded or linked.</summary>
    public IReadOnlyList<string> Pictures { get; init; } = [];

    /// <summary>An ornament: marked as such by the author, or too small to show anything.</summary>
    public bool IsDecoration { get; init; }

    /// <summary>Fill of the shape: RRGGBB, a pattern, or null for none.</summary>
    public string? Background { get; init; }

    /// <summary>Reads a <c>w:drawing</c>, <c>w:pict</c> or <c>w:object</c>.</summary>
    public static WordDrawing Of(XElement element, WordPackage package) =>
        element.Name.LocalName == "drawing" ? DrawingMl.Read(element, package) : Vml.Read(element);

    /// <summary>
    /// Text boxes inside an element, outermost only: a box within a box is read with the outer one. Of alternate content one branch.
    /// </summary>
    public static IEnumerable<XElement> BoxesIn(XElement element)
    {
        foreach (var child in element.Elements())
        {
            if (child.Name == W.TextBoxContent)
            {
                yield return child;
                continue;
            }

            var inner = Markup.IsAlternateContent(child) ? Markup.ChooseBranch(child) : child;
            if (inner is null) continue;
            foreach (var box in BoxesIn(inner)) yield return box;
        }
    }

    /// <summary>The values of an attribute on elements of a name, without those inside text boxes. Of alternate content one branch.</summary>
    public static IEnumerable<string> ValuesIn(XElement element, XName name, params XName[] attributes)
    {
        if (element.Name == name && attributes.Select(a => (string?)element.Attribute(a)).FirstOrDefault(static v => v is { Length: > 0 }) is { } value)
            yield return value;
        foreach (var child in element.Elements().Where(static c => c.Name != W.TextBoxContent))
        {
            var inner = Markup.IsAlternateContent(child) ? Markup.ChooseBranch(child) : child;
            if (inner is null) continue;
            foreach (var found in ValuesIn(inner, name, attributes)) yield return found;
        }
    }

    /// <summary>An alt text worth reading: descriptions Word generates from pixels are no statement of the author.</summary>
    public static string? Authored(string? altText)
    {
        var text = altText?.Replace('\r', ' ').Replace('\n', ' ').Trim();
        return string.IsNullOrEmpty(text)
            || text.EndsWith("自動的に生成された説明", StringComparison.Ordinal)
            || text.EndsWith("AI によって生成されたコンテンツは間違っている可能性があります。", StringComparison.Ordinal)
            || text.EndsWith("Description automatically generated", StringComparison.OrdinalIgnoreCase)
            || text.EndsWith("AI-generated content may be incorrect.", StringComparison.OrdinalIgnoreCase)
            ? null
            : text;
    }
}
