using System.Globalization;
using DocReview.Writing.Word.Model;

namespace DocReview.Writing.Word.Markup;

/// <summary>
/// The table of contents: a field whose result holds the real entries, marked dirty, so that every program shows it at once and Word
/// brings the page numbers up to date.
/// </summary>
internal static class ContentsMarkup
{
    private const string FieldCode = "TOC \\o \"1-2\" \\h \\z \\t \"DR Chapter,1\"";

    public static void Write(WordXml word, MarkupState state, ContentsTable contents)
    {
        word.Open("sdt");
        word.Open("sdtPr");
        word.Value("id", state.ControlId("contents"));
        word.Open("docPartObj");
        word.Value("docPartGallery", "Table of Contents");
        word.Flag("docPartUnique");
        word.Close();
        word.Close();
        word.Open("sdtContent");
        ParagraphMarkup.Write(
            word, state, new Paragraph(Styling.Styles.ContentsHeading, new TextRun(contents.Title, Core.Documents.Language.Japanese)));
        for (var i = 0; i < contents.Entries.Count; i++)
            WriteEntry(word, state, contents.Entries[i], isFirst: i == 0, isLast: i == contents.Entries.Count - 1);
        word.Close();
        word.Close();
    }

    private static void WriteEntry(WordXml word, MarkupState state, ContentsEntry entry, bool isFirst, bool isLast)
    {
        word.Open("p");
        word.Open("pPr");
        word.Value("pStyle", entry.Level == 1 ? "TOC1" : "TOC2");
        word.Close();
        if (isFirst)
        {
            InlineMarkup.FieldMark(word, "begin", dirty: true);
            InlineMarkup.Instruction(word, FieldCode);
            InlineMarkup.FieldMark(word, "separate");
        }

        InlineMarkup.OpenInternalLink(word, entry.Bookmark);
        InlineMarkup.WriteRun(word, new TextRun(entry.Number, Core.Documents.Language.English));
        InlineMarkup.WriteTab(word);
        foreach (var inline in entry.Heading.Content) InlineMarkup.Write(word, state, inline);
        InlineMarkup.WriteTab(word);
        InlineMarkup.WriteField(word, $"""PAGEREF {entry.Bookmark} \h""", entry.Page.ToString(CultureInfo.InvariantCulture));
        word.Close();
        if (isLast) InlineMarkup.FieldMark(word, "end");
        word.Close();
    }
}
