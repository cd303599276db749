using System.Globalization;
using DocReview.Writing.Word.Markup;
using DocReview.Writing.Word.Package;

namespace DocReview.Writing.Word.Styling;

/// <summary>Writes <c>word/numbering.xml</c>: the numbers of headings, linked to the heading styles.</summary>
internal static class NumberingPart
{
    /// <summary>Id of the heading numbering.</summary>
    public const int Headings = 1;

    private const int Levels = 9;

    public static void Write(XmlText xml)
    {
        var word = new WordXml(xml);
        word.OpenRoot("numbering");
        word.Open("abstractNum");
        word.Attribute("abstractNumId", 0);
        word.Value("multiLevelType", "multilevel");
        for (var level = 1; level <= Levels; level++) WriteLevel(word, level);
        word.Close();
        word.Open("num");
        word.Attribute("numId", Headings);
        word.Value("abstractNumId", 0);
        word.Close();
        word.Close();
    }

    private static void WriteLevel(WordXml word, int level)
    {
        var style = StyleSheet.Paragraphs.FirstOrDefault(s => s.HeadingLevel == level);
        word.Open("lvl");
        word.Attribute("ilvl", level - 1);
        word.Value("start", 1);
        word.Value("numFmt", "decimal");
        if (style is not null) word.Value("pStyle", style.Id);
        word.Value("suff", "tab");
        word.Value("lvlText", string.Join('.', Enumerable.Range(1, level).Select(n => $"%{n.ToString(CultureInfo.InvariantCulture)}")));
        word.Value("lvlJc", "left");
        if (style is not null) WriteIndent(word, style);
        word.Close();
    }

    private static void WriteIndent(WordXml word, ParagraphStyle style)
    {
        word.Open("pPr");
        word.Open("ind");
        word.Attribute("left", PageGeometry.Twips(style.Left));
        word.Attribute("hanging", PageGeometry.Twips(style.Hanging));
        word.Close();
        word.Close();
    }
}
