using System.Xml.Linq;
using DocReview.Reading.Word.Xml;

namespace DocReview.Reading.Word.Styles;

/// <summary>The effective properties of one paragraph: its own over its style's.</summary>
internal sealed record ParagraphFormat(
    ParagraphStyle Style, int? OutlineLevel, int? NumId, int? DirectNumLevel, int Indent, string? Background, bool HiddenMark, bool RemovedMark)
{
    /// <summary>Resolves a <c>w:p</c>.</summary>
    public static ParagraphFormat Of(XElement paragraph, StyleSheet styles)
    {
        var pPr = paragraph.Element(W.PPr);
        var numPr = pPr?.Element(W.NumPr);
        var mark = pPr?.Element(W.RPr);
        var style = styles.Paragraph(pPr.ChildVal(W.PStyle));
        return new ParagraphFormat(
            style,
            pPr.ChildInt(W.OutlineLvl) ?? style.OutlineLevel,
            numPr.ChildInt(W.NumId) ?? style.NumId,
            numPr.ChildInt(W.ILvl),
            Math.Max(0, Indentation.Left(pPr) ?? style.Indent ?? 0),
            Shading.Fill(pPr?.Element(W.Shd)) ?? style.Background,
            styles.Run(style, mark).Hidden == true,
            mark?.Element(W.Del) is not null || mark?.Element(W.MoveFrom) is not null);
    }
}
