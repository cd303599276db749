using static DocReview.ReadingGoldens.Xml;

namespace DocReview.ReadingGoldens.Documents;

/// <summary>Pieces that several documents share.</summary>
internal static class CommonStyles
{
    public const string Fonts = "<w:rFonts w:ascii=\"Liberation Sans\" w:hAnsi=\"Liberation Sans\" w:eastAsia=\"Noto Sans CJK JP\"/>";
    public const string White = "<w:color w:val=\"FFFFFF\"/><w:sz w:val=\"18\"/>";
    public const string Centred = "<w:jc w:val=\"center\"/>";

    public static readonly string Defaults =
        $"<w:docDefaults><w:rPrDefault><w:rPr>{Fonts}<w:sz w:val=\"21\"/><w:lang w:val=\"en-US\" w:eastAsia=\"ja-JP\"/></w:rPr></w:rPrDefault>"
        + "<w:pPrDefault><w:pPr><w:spacing w:after=\"80\" w:line=\"300\" w:lineRule=\"auto\"/></w:pPr></w:pPrDefault></w:docDefaults>";

    public static readonly string Normal = ParagraphStyle("Normal", "Normal");

    public static readonly string Title = ParagraphStyle("Title", "Title", $"<w:spacing w:before=\"1200\" w:after=\"600\"/>{Centred}", "<w:b/><w:sz w:val=\"40\"/>", "Normal");

    public static readonly string Contents = ParagraphStyle("TOC1", "toc 1", "<w:tabs><w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"9200\"/></w:tabs>", "", "Normal")
        + ParagraphStyle("TOC2", "toc 2", "<w:tabs><w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"9200\"/></w:tabs><w:ind w:left=\"240\"/>", "", "Normal");

    public static readonly string Caption = ParagraphStyle("Caption", "caption", Centred, "<w:b/><w:sz w:val=\"18\"/>", "Normal");

    public static string HeadingStyle(string id, int level, string pPr = "") => ParagraphStyle(
        id, $"heading {level}", $"<w:keepNext/>{pPr}<w:spacing w:before=\"{360 - (level * 60)}\" w:after=\"120\"/><w:outlineLvl w:val=\"{level - 1}\"/>", $"<w:b/><w:sz w:val=\"{34 - (level * 4)}\"/>", "Normal");

    /// <summary>A table of contents as Word leaves it in the file: a field with its last result.</summary>
    public static string ContentsField(string title, params (int Level, string Text, int Page)[] lines)
    {
        var paragraphs = lines.Select((l, i) => P(
            (i == 0 ? $"{Mark("begin")}<w:r><w:instrText xml:space=\"preserve\"> TOC \\o \"1-2\" \\h </w:instrText></w:r>{Mark("separate")}" : "")
            + R(l.Text) + "<w:r><w:tab/></w:r>" + R(l.Page.ToString(System.Globalization.CultureInfo.InvariantCulture)) + (i == lines.Length - 1 ? Mark("end") : ""),
            Style($"TOC{l.Level}")));
        return "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/><w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>"
            + P(R(title, "<w:b/>"), "<w:pageBreakBefore/>") + string.Concat(paragraphs) + "</w:sdtContent></w:sdt>";
    }

    public static string PageNumber => Field("PAGE", "1");
}
