using DocReview.Writing.Word.Markup;

namespace DocReview.Writing.Word.Styling;

/// <summary>A paragraph style as WordprocessingML, its properties in the order the schema asks for.</summary>
internal static class ParagraphStyleMarkup
{
    public static void Write(WordXml word, ParagraphStyle style)
    {
        word.Open("style");
        word.Attribute("type", "paragraph");
        if (style.BasedOn is null) word.Attribute("default", "1");
        if (style.Id.StartsWith("DR", StringComparison.Ordinal)) word.Attribute("customStyle", "1");
        word.Attribute("styleId", style.Id);
        word.Value("name", style.Name);
        if (style.BasedOn is { } parent) word.Value("basedOn", parent);
        if (style.Next is { } next) word.Value("next", next);
        if (style.BasedOn is null || style.HeadingLevel is not null) word.Flag("qFormat");
        WriteParagraphProperties(word, style);
        WriteRunProperties(word, style);
        word.Close();
    }

    private static void WriteParagraphProperties(WordXml word, ParagraphStyle style)
    {
        word.Open("pPr");
        if (style.KeepNext) word.Flag("keepNext");
        if (style.HeadingLevel is not null) word.Flag("keepLines");
        if (style.PageBreakBefore) word.Flag("pageBreakBefore");
        word.Value("widowControl", "1");
        if (style.HeadingLevel is { } level) WriteNumbering(word, level);
        WriteBorders(word, style.Borders);
        if (style.Fill is { } fill) word.Element("shd", ("val", "clear"), ("color", "auto"), ("fill", fill));
        WriteTabs(word, style.Tabs);
        if (style.BreakAnywhere) word.Value("wordWrap", "0");
        word.Element(
            "spacing",
            ("before", Twips(style.Before)),
            ("after", Twips(style.After)),
            ("line", style.AutoLine ? "240" : Twips(style.Line)),
            ("lineRule", style.AutoLine ? "auto" : "exact"));
        if (style.Left > 0 || style.Hanging > 0) word.Element("ind", ("left", Twips(style.Left)), ("hanging", Twips(style.Hanging)));
        word.Value("jc", style.Align);
        if (style.HeadingLevel is { } outline) word.Value("outlineLvl", outline - 1);
        word.Close();
    }

    private static void WriteNumbering(WordXml word, int level)
    {
        word.Open("numPr");
        if (level > 1) word.Value("ilvl", level - 1);
        word.Value("numId", NumberingPart.Headings);
        word.Close();
    }

    private static void WriteBorders(WordXml word, IReadOnlyList<BorderLine> borders)
    {
        if (borders.Count == 0) return;
        word.Open("pBdr");
        foreach (var border in borders)
        {
            word.Open(border.Side);
            word.Attribute("val", "single");
            word.Attribute("sz", border.Width);
            word.Attribute("space", border.Space);
            word.Attribute("color", border.Color);
            word.Close();
        }

        word.Close();
    }

    private static void WriteTabs(WordXml word, IReadOnlyList<TabStop> tabs)
    {
        if (tabs.Count == 0) return;
        word.Open("tabs");
        foreach (var tab in tabs)
        {
            word.Open("tab");
            word.Attribute("val", tab.Align);
            if (tab.Dotted) word.Attribute("leader", "dot");
            word.Attribute("pos", PageGeometry.Twips(tab.Position));
            word.Close();
        }

        word.Close();
    }

    private static void WriteRunProperties(WordXml word, ParagraphStyle style)
    {
        var halfPoints = (int)Math.Round(style.Size * 2, MidpointRounding.AwayFromZero);
        word.Open("rPr");
        if (style.Bold) word.Flag("b");
        word.Value("color", style.Color);
        word.Value("sz", halfPoints);
        word.Value("szCs", halfPoints);
        word.Close();
    }

    private static string Twips(double points) =>
        PageGeometry.Twips(points).ToString(System.Globalization.CultureInfo.InvariantCulture);
}
