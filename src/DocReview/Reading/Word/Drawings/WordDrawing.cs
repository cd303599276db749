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
