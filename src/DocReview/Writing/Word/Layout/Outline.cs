using System.Globalization;
using DocReview.Writing.Word.Model;
using DocReview.Writing.Word.Styling;

namespace DocReview.Writing.Word.Layout;

/// <summary>The headings of the document with the numbers that Word will compute for them.</summary>
internal static class Outline
{
    /// <summary>Entries of the table of contents. <paramref name="pages"/> maps a heading's bookmark to its page; 1 where it has none.</summary>
    public static IReadOnlyList<ContentsEntry> Of(IEnumerable<BodyBlock> blocks, IReadOnlyDictionary<string, int> pages)
    {
        var entries = new List<ContentsEntry>();
        var (chapter, section) = (0, 0);
        foreach (var paragraph in blocks.OfType<Paragraph>())
        {
            if (paragraph.Bookmark is not { } bookmark) continue;
            if (paragraph.Style is Styles.Heading1 or Styles.Chapter) (chapter, section) = (chapter + 1, 0);
            else if (paragraph.Style == Styles.Heading2) section++;
            else continue;
            var level = section == 0 ? 1 : 2;
            var number = level == 1
                ? chapter.ToString(CultureInfo.InvariantCulture)
                : string.Create(CultureInfo.InvariantCulture, $"{chapter}.{section}");
            entries.Add(new ContentsEntry(level, number, paragraph, bookmark, pages.GetValueOrDefault(bookmark, 1)));
        }

        return entries;
    }
}
