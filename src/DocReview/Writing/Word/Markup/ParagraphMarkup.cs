using DocReview.Writing.Word.Model;

namespace DocReview.Writing.Word.Markup;

/// <summary>A paragraph as WordprocessingML, with its bookmarks around the content.</summary>
internal static class ParagraphMarkup
{
    /// <summary>
    /// Writes the paragraph. A bookmark over several paragraphs begins in the first, before its content, and ends in the last, after it.
    /// </summary>
    public static void Write(
        WordXml word,
        MarkupState state,
        Paragraph paragraph,
        (string Name, int Id)? opensBookmark = null,
        int? closesBookmark = null)
    {
        word.Open("p");
        word.Open("pPr");
        word.Value("pStyle", paragraph.Style);
        word.Close();
        if (opensBookmark is { } opens) BookmarkStart(word, opens.Name, opens.Id);
        var own = paragraph.Bookmark is null ? 0 : state.NextBookmarkId();
        if (paragraph.Bookmark is { } name) BookmarkStart(word, name, own);
        foreach (var inline in paragraph.Content) InlineMarkup.Write(word, state, inline);
        if (own > 0) BookmarkEnd(word, own);
        if (closesBookmark is { } closes) BookmarkEnd(word, closes);
        word.Close();
    }

    private static void BookmarkStart(WordXml word, string name, int id)
    {
        word.Open("bookmarkStart");
        word.Attribute("id", id);
        word.Attribute("name", name);
        word.Close();
    }

    private static void BookmarkEnd(WordXml word, int id)
    {
        word.Open("bookmarkEnd");
        word.Attribute("id", id);
        word.Close();
    }
}
