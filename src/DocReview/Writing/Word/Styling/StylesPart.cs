using DocReview.Writing.Word.Markup;
using DocReview.Writing.Word.Package;

namespace DocReview.Writing.Word.Styling;

/// <summary>Writes <c>word/styles.xml</c> from the <see cref="StyleSheet"/>.</summary>
internal static class StylesPart
{
    public static void Write(XmlText xml, WordReportOptions options)
    {
        var word = new WordXml(xml);
        word.OpenRoot("styles");
        WriteDefaults(word, options);
        foreach (var style in StyleSheet.Paragraphs) ParagraphStyleMarkup.Write(word, style);
        WriteDefaultCharacterStyle(word);
        foreach (var style in StyleSheet.Characters) WriteCharacterStyle(word, style);
        TableStyles.Write(word);
        word.Close();
    }

    private static void WriteDefaults(WordXml word, WordReportOptions options)
    {
        word.Open("docDefaults");
        word.Open("rPrDefault");
        word.Open("rPr");
        word.Element(
            "rFonts",
            ("ascii", options.LatinFont),
            ("eastAsia", options.EastAsianFont),
            ("hAnsi", options.LatinFont),
            ("cs", options.LatinFont));
        word.Value("sz", 20);
        word.Value("szCs", 20);
        word.Element("lang", ("val", "en-US"), ("eastAsia", "ja-JP"), ("bidi", "ar-SA"));
        word.Close();
        word.Close();
        word.Open("pPrDefault");
        word.Open("pPr");
        word.Value("kinsoku", "1");
        word.Value("overflowPunct", "1");
        word.Value("autoSpaceDE", "1");
        word.Value("autoSpaceDN", "1");
        // Exact line heights decide; snapping to the grid would round every line up to 18 points.
        word.Value("snapToGrid", "0");
        word.Close();
        word.Close();
        word.Close();
    }

    private static void WriteDefaultCharacterStyle(WordXml word)
    {
        word.Open("style");
        word.Attribute("type", "character");
        word.Attribute("default", "1");
        word.Attribute("styleId", "DefaultParagraphFont");
        word.Value("name", "Default Paragraph Font");
        word.Value("uiPriority", 1);
        word.Flag("semiHidden");
        word.Close();
    }

    private static void WriteCharacterStyle(WordXml word, CharacterStyle style)
    {
        word.Open("style");
        word.Attribute("type", "character");
        word.Attribute("customStyle", "1");
        word.Attribute("styleId", style.Id);
        word.Value("name", style.Name);
        word.Value("basedOn", "DefaultParagraphFont");
        word.Open("rPr");
        word.Value("b", style.Bold ? "1" : "0");
        word.Value("color", style.Color);
        if (style.Size is { } size) word.Value("sz", (int)(size * 2));
        if (style.Underline) word.Value("u", "single");
        if (style.Fill is { } fill) word.Element("shd", ("val", "clear"), ("color", "auto"), ("fill", fill));
        word.Close();
        word.Close();
    }
}
