using System.Globalization;
using static DocReview.ReadingGoldens.Xml;

namespace DocReview.ReadingGoldens;

/// <summary>Pictures, text boxes and drawn figures.</summary>
internal static class Drawings
{
    /// <summary>A picture in the line. Sizes in EMU (360000 = 1 cm).</summary>
    public static string Picture(string relationship, int id, string altText, int width, int height) =>
        $"<w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent cx=\"{width}\" cy=\"{height}\"/><wp:docPr id=\"{id}\" name=\"図 {id}\" descr=\"{Escape(altText)}\"/>"
        + "<a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic><pic:nvPicPr><pic:cNvPr id=\"0\" name=\"figure\"/><pic:cNvPicPr/></pic:nvPicPr>"
        + $"<pic:blipFill><a:blip r:embed=\"{relationship}\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"{width}\" cy=\"{height}\"/></a:xfrm>"
        + "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";

    /// <summary>A text box of its own, over the whole width, with text above and below.</summary>
    public static string TextBox(int id, string paragraphs, int width, int height) =>
        "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing>" + Anchor(id, width, height, "topAndBottom")
        + "<a:graphic><a:graphicData uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><wps:wsp><wps:cNvSpPr txBox=\"1\"/>"
        + Shape(0, 0, width, height) + $"<wps:txbx><w:txbxContent>{paragraphs}</w:txbxContent></wps:txbx><wps:bodyPr lIns=\"90000\" tIns=\"46800\" rIns=\"90000\" bIns=\"46800\"/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>"
        + $"<mc:Fallback><w:pict><v:shape style=\"width:400pt;height:60pt\"><v:textbox><w:txbxContent>{paragraphs}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>";

    /// <summary>A figure of boxes with a label each, from left to right.</summary>
    public static string Boxes(int id, string altText, params string[] labels)
    {
        const int Width = 1150000, Gap = 250000, Height = 700000;
        var boxes = labels.Select((label, i) => $"<wps:wsp><wps:cNvPr id=\"{id + i + 1}\" name=\"box\"/><wps:cNvSpPr/>{Shape(i * (Width + Gap), 0, Width, Height)}"
            + $"<wps:txbx><w:txbxContent>{P(R(label, "<w:sz w:val=\"16\"/>"), "<w:jc w:val=\"center\"/>")}</w:txbxContent></wps:txbx><wps:bodyPr lIns=\"36000\" rIns=\"36000\" anchor=\"ctr\"/></wps:wsp>");
        var whole = (labels.Length * (Width + Gap)) - Gap;
        return "<w:r><mc:AlternateContent><mc:Choice Requires=\"wpg\"><w:drawing>"
            + $"<wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent cx=\"{whole}\" cy=\"{Height}\"/><wp:docPr id=\"{id}\" name=\"図 {id}\" descr=\"{Escape(altText)}\"/>"
            + "<a:graphic><a:graphicData uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingGroup\"><wpg:wgp><wpg:cNvGrpSpPr/>"
            + $"<wpg:grpSpPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"{whole}\" cy=\"{Height}\"/><a:chOff x=\"0\" y=\"0\"/><a:chExt cx=\"{whole}\" cy=\"{Height}\"/></a:xfrm></wpg:grpSpPr>"
            + $"{string.Concat(boxes)}</wpg:wgp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice></mc:AlternateContent></w:r>";
    }

    private static string Anchor(int id, int width, int height, string wrap) =>
        "<wp:anchor distT=\"91440\" distB=\"91440\" distL=\"0\" distR=\"0\" simplePos=\"0\" relativeHeight=\"2\" behindDoc=\"0\" locked=\"0\" layoutInCell=\"1\" allowOverlap=\"0\"><wp:simplePos x=\"0\" y=\"0\"/>"
        + "<wp:positionH relativeFrom=\"column\"><wp:posOffset>0</wp:posOffset></wp:positionH><wp:positionV relativeFrom=\"paragraph\"><wp:posOffset>120000</wp:posOffset></wp:positionV>"
        + string.Create(CultureInfo.InvariantCulture, $"<wp:extent cx=\"{width}\" cy=\"{height}\"/><wp:effectExtent l=\"0\" t=\"0\" r=\"0\" b=\"0\"/><wp:wrapTopAndBottom/><wp:docPr id=\"{id}\" name=\"{wrap}\"/><wp:cNvGraphicFramePr/>");

    private static string Shape(int x, int y, int width, int height) =>
        $"<wps:spPr><a:xfrm><a:off x=\"{x}\" y=\"{y}\"/><a:ext cx=\"{width}\" cy=\"{height}\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom><a:solidFill><a:srgbClr val=\"FFFFFF\"/></a:solidFill><a:ln w=\"9525\"><a:solidFill><a:srgbClr val=\"333333\"/></a:solidFill></a:ln></wps:spPr>";
}
