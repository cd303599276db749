using DocReview.Writing.Word.Markup;
using DocReview.Writing.Word.Package;

namespace DocReview.Writing.Word.Styling;

/// <summary>Writes <c>word/fontTable.xml</c>: what to substitute for a font that a machine lacks.</summary>
internal static class FontTablePart
{
    public static void Write(XmlText xml, WordReportOptions options)
    {
        var word = new WordXml(xml);
        word.OpenRoot("fonts");
        WriteFont(word, options.EastAsianFont, "80");
        if (options.LatinFont != options.EastAsianFont) WriteFont(word, options.LatinFont, "00");
        word.Close();
    }

    private static void WriteFont(WordXml word, string name, string charset)
    {
        word.Open("font");
        word.Attribute("name", name);
        if (name == "游ゴシック") word.Value("altName", "Yu Gothic");
        word.Value("charset", charset);
        word.Value("family", "swiss");
        word.Value("pitch", "variable");
        word.Close();
    }
}
