using System.Xml.Linq;
using DocReview.Reading.Word.Package;
using DocReview.Reading.Word.Styles;
using DocReview.Reading.Word.Xml;

namespace DocReview.Reading.Word.Drawings;

/// <summary>Reads <c>w:drawing</c>.</summary>
internal static class DrawingMl
{
    private static readonly XName GraphicData = Namespaces.Drawing + "graphicData";
    private static readonly XName Blip = Namespaces.Drawing + "blip";
    private static readonly XName SolidFill = Namespaces.Drawing + "solidFill";
    private static readonly XName RgbColor = Namespaces.Drawing + "srgbClr";
    private static readonly XName ShapeProperties = Namespaces.WordShape + "spPr";

    // Plain frames hold text to read; other shapes (arrows, clouds, cylinders) draw a diagram.
    private static readonly string[] FrameShapes = ["rect", "roundRect", "foldedCorner", "plaque", "bevel"];

    // 40 points in English Metric Units.
    private const int SmallestSide = 40 * 12_700;

    public static WordDrawing Read(XElement drawing, WordPackage package)
    {
        var container = drawing.Elements().FirstOrDefault();
        var properties = container?.Element(Namespaces.WordDrawing + "docPr");
        var alt = WordDrawing.Authored((string?)properties?.Attribute("descr")) ?? WordDrawing.Authored((string?)properties?.Attribute("title"));
        var content = container?.Descendants(GraphicData).FirstOrDefault()?.Elements().FirstOrDefault();
        if (content is null) return new WordDrawing { AltText = alt, IsPicture = true };
        var pictures = WordDrawing.ValuesIn(content, Blip, Namespaces.Relationships + "embed", Namespaces.Relationships + "link").ToList();

        var boxes = WordDrawing.BoxesIn(content).ToList();
        if (content.Name.LocalName == "wsp")
        {
            var isTextBox = alt is null && boxes.Count == 1 && HoldsProse(content, boxes[0]);
            return new WordDrawing
            {
                AltText = alt,
                TextBox = isTextBox ? boxes[0] : null,
                InnerBoxes = isTextBox ? [] : boxes,
                Pictures = pictures,
                Background = Fill(content.Element(ShapeProperties), content),
            };
        }

        return new WordDrawing
        {
            AltText = alt,
            IsPicture = true,
            IsDecoration = alt is null && boxes.Count == 0 && (IsTiny(container!) || IsMarkedDecorative(properties)),
            Pictures = pictures,
            InnerBoxes = boxes,
            OtherText = [.. MemberDescriptions(content), .. ChartText.Lines(content), .. RelatedText(content, package)],
            Background = boxes.Count == 0 ? null : Shading.Pattern,
        };
    }

    private static bool HoldsProse(XElement shape, XElement box)
    {
        if ((string?)shape.Element(Namespaces.WordShape + "cNvSpPr")?.Attribute("txBox") is "1" or "true") return true;
        var preset = (string?)shape.Element(ShapeProperties)?.Element(Namespaces.Drawing + "prstGeom")?.Attribute("prst");
        return preset is not null && FrameShapes.Contains(preset, StringComparer.Ordinal)
            && box.Descendants(W.T).Any(static t => t.Value.Contains('。', StringComparison.Ordinal));
    }

    private static string? Fill(XElement? properties, XElement shape)
    {
        if (properties?.Element(Namespaces.Drawing + "noFill") is not null) return null;
        if (properties?.Element(SolidFill) is { } solid) return (string?)solid.Element(RgbColor)?.Attribute("val") ?? Shading.Pattern;
        var styleFill = (string?)shape.Element(Namespaces.WordShape + "style")?.Element(Namespaces.Drawing + "fillRef")?.Attribute("idx");
        var hasOtherFill = properties?.Elements().Any(static e => e.Name.LocalName is "gradFill" or "blipFill" or "pattFill") == true;
        return hasOtherFill || styleFill is not (null or "0") ? Shading.Pattern : null;
    }

    // Members of a group have descriptions of their own; a lone picture's inner one is a file name or repeats the outer one.
    private static IEnumerable<string> MemberDescriptions(XElement content) => content.Name.LocalName == "pic"
        ? []
        : content.Descendants()
            .Where(static e => e.Name.LocalName == "cNvPr")
            .Select(static e => WordDrawing.Authored((string?)e.Attribute("descr")))
            .OfType<string>();

    private static IEnumerable<string> RelatedText(XElement content, WordPackage package)
    {
        var id = content.Name.LocalName switch
        {
            "chart" => (string?)content.Attribute(Namespaces.Relationships + "id"),
            "relIds" => (string?)content.Attribute(Namespaces.Relationships + "dm"),
            _ => null,
        };
        return package.Related(id) is { } part ? ChartText.Of(part) : [];
    }

    // An icon in the line of text shows nothing to review.
    private static bool IsTiny(XElement container)
    {
        var extent = container.Element(Namespaces.WordDrawing + "extent");
        return XmlValues.ParseInt((string?)extent?.Attribute("cx")) is < SmallestSide && XmlValues.ParseInt((string?)extent?.Attribute("cy")) is < SmallestSide;
    }

    private static bool IsMarkedDecorative(XElement? properties) =>
        properties?.Descendants().Any(static e => e.Name.LocalName == "decorative" && XmlValues.IsOn((string?)e.Attribute("val"))) == true;
}
