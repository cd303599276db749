using DocReview.Core.Documents;
using DocReview.Writing.Word.Model;

namespace DocReview.Writing.Word.Markup;

/// <summary>Runs, links and fields as WordprocessingML.</summary>
internal static class InlineMarkup
{
    public static void Write(WordXml word, MarkupState state, Inline inline)
    {
        switch (inline)
        {
            case TextRun run: WriteRun(word, run); break;
            case Tab: WriteTab(word); break;
            case Field field: WriteField(word, field.Instruction, field.Result); break;
            case InternalLink link: WriteInternalLink(word, link); break;
            case ExternalLink link: WriteExternalLink(word, state, link); break;
            case DropDown list: DropDownMarkup.Write(word, state, list); break;
            case ChartDrawing chart: DrawingMarkup.Write(word, chart); break;
            default: throw new InvalidOperationException($"No markup for {inline.GetType().Name}.");
        }
    }

    public static void WriteRun(WordXml word, TextRun run)
    {
        if (run.Text.Length == 0) return;
        word.Open("r");
        WriteRunProperties(word, run.Style, run.Language, run.Text);
        word.Text("t", run.Text);
        word.Close();
    }

    public static void WriteTab(WordXml word)
    {
        word.Open("r");
        word.Flag("tab");
        word.Close();
    }

    /// <summary>A complex field. A dirty one is recalculated when Word opens the document, without asking.</summary>
    public static void WriteField(WordXml word, string instruction, string result)
    {
        FieldMark(word, "begin");
        Instruction(word, instruction);
        FieldMark(word, "separate");
        word.Open("r");
        word.Text("t", result);
        word.Close();
        FieldMark(word, "end");
    }

    public static void FieldMark(WordXml word, string type, bool dirty = false)
    {
        word.Open("r");
        word.Open("fldChar");
        word.Attribute("fldCharType", type);
        if (dirty) word.Attribute("dirty", "1");
        word.Close();
        word.Close();
    }

    public static void Instruction(WordXml word, string instruction)
    {
        word.Open("r");
        word.Text("instrText", $" {instruction} ");
        word.Close();
    }

    public static void OpenInternalLink(WordXml word, string bookmark)
    {
        word.Open("hyperlink");
        word.Attribute("anchor", bookmark);
        word.Attribute("history", "1");
    }

    private static void WriteInternalLink(WordXml word, InternalLink link)
    {
        OpenInternalLink(word, link.Bookmark);
        WriteRun(word, link.Text);
        word.Close();
    }

    private static void WriteExternalLink(WordXml word, MarkupState state, ExternalLink link)
    {
        word.Open("hyperlink");
        word.Xml.Attribute("r", "id", state.LinkId(link.Target));
        word.Attribute("history", "1");
        WriteRun(word, link.Text);
        word.Close();
    }

    private static void WriteRunProperties(WordXml word, string? style, Language language, string text)
    {
        var japanese = NeedsEastAsianHint(text, language);
        if (style is null && !japanese) return;
        word.Open("rPr");
        if (style is not null) word.Value("rStyle", style);
        if (japanese) word.Element("rFonts", ("hint", "eastAsia"));
        word.Close();
    }

    // Characters such as ①, … and “ exist in both fonts. In Japanese they belong to the Japanese one; in English only beside kanji or kana.
    private static bool NeedsEastAsianHint(string text, Language language)
    {
        var first = language == Language.Japanese ? '\u0080' : '\u2E80';
        foreach (var c in text)
        {
            if (c >= first) return true;
        }

        return false;
    }
}
