using System.Xml.Linq;
using DocReview.Reading.Word.Styles;
using DocReview.Reading.Word.Xml;

namespace DocReview.Reading.Word.Drawings;

/// <summary>Reads <c>w:pict</c> and <c>w:object</c>: drawings of Word 2007 and before, and embedded objects.</summary>
internal static class Vml
{
    private static readonly XName ShapeType = Namespaces.Vml + "shapetype";
    private static readonly XName Group = Namespaces.Vml + "group";
    private static readonly XName ImageData = Namespaces.Vml + "imagedata";
    private static readonly XName TextPath = Namespaces.Vml + "textpath";

    public static WordDrawing Read(XElement pict)
    {
        var shapes = pict.Elements().Where(static e => e.Name.Namespace == Namespaces.Vml && e.Name != ShapeType).ToList();
        var boxes = shapes.SelectMany(WordDrawing.BoxesIn).ToList();
        var alt = shapes.SelectMany(static s => s.DescendantsAndSelf()).Select(AltText).FirstOrDefault(static t => t is not null);
        var isPicture = shapes.Exists(static s => s.Name == Group || s.Descendants(ImageData).Any());
        var isTextBox = !isPicture && boxes.Count == 1 && shapes.Count == 1 && alt is null;
        return new WordDrawing
        {
            AltText = alt,
            IsPicture = isPicture,
            Pictures = [.. shapes.SelectMany(static s => WordDrawing.ValuesIn(s, ImageData, Namespaces.Relationships + "id", Namespaces.Office + "relid", Namespaces.Relationships + "href"))],
            TextBox = isTextBox ? boxes[0] : null,
            InnerBoxes = isTextBox ? [] : boxes,
            OtherText = [.. shapes.SelectMany(static s => s.Descendants(TextPath)).Select(static t => (string?)t.Attribute("string")).OfType<string>()],
            Background = isTextBox ? Fill(shapes[0]) : boxes.Count > 0 ? Shading.Pattern : null,
        };
    }

    private static string? AltText(XElement element) => WordDrawing.Authored((string?)element.Attribute("alt"))
        ?? (element.Name == ImageData ? WordDrawing.Authored((string?)element.Attribute(Namespaces.Office + "title")) : null);

    private static string? Fill(XElement shape)
    {
        if ((string?)shape.Attribute("filled") is "f" or "false") return null;
        return (string?)shape.Attribute("fillcolor") switch
        {
            null or "white" => Shading.Paper,
            ['#', .. { Length: 6 } rgb] => rgb.ToUpperInvariant(),
            _ => Shading.Pattern,
        };
    }
}
