using DocReview.Writing.Word.Markup;
using DocReview.Writing.Word.Package;

namespace DocReview.Writing.Word.Styling;

/// <summary>Writes <c>word/settings.xml</c>: Japanese line breaking and spacing, and the behaviour of Word 2013 and later.</summary>
internal static class SettingsPart
{
    public static void Write(XmlText xml)
    {
        var word = new WordXml(xml);
        word.OpenRoot("settings");
        word.Element("zoom", ("percent", "100"));
        word.Value("defaultTabStop", 840);
        word.Value("characterSpacingControl", "compressPunctuation");
        word.Open("compat");
        foreach (var (name, value) in new[]
        {
            ("compatibilityMode", "15"),
            ("overrideTableStyleFontSizeAndJustification", "1"),
            ("enableOpenTypeFeatures", "1"),
            ("doNotFlipMirrorIndents", "1"),
            ("differentiateMultirowTableHeaders", "1"),
        })
        {
            word.Element("compatSetting", ("name", name), ("uri", "http://schemas.microsoft.com/office/word"), ("val", value));
        }

        word.Close();
        word.Element("themeFontLang", ("val", "en-US"), ("eastAsia", "ja-JP"));
        word.Value("decimalSymbol", ".");
        word.Value("listSeparator", ",");
        word.Close();
    }
}
