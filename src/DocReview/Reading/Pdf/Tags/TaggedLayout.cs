using DocReview.Core.Documents;
using DocReview.Reading.Figures;
using DocReview.Reading.Pdf.Layout;
using DocReview.Reading.Pdf.Pages;

namespace DocReview.Reading.Pdf.Tags;

/// <summary>Reads documents by their tags, which know cells, items and headings that no layout shows.</summary>
internal static class TaggedLayout
{
    /// <summary>Tags that reach less of the visible text than this are not trusted.</summary>
    private const double TrustedCoverage = 0.95;

    /// <summary>The document's blocks; null when the tags are missing or leave text out.</summary>
    public static LayoutResult? Read(TagNode root, IReadOnlyList<PageContent> pages, Outline outline, AssetStore assets)
    {
        var text = new TagText(pages);
        if (text.Coverage(root) < TrustedCoverage)
            return null;
        var blocks = TaggedFigures.Gather(WithoutContents(new TagWalker(text).Walk(root)), pages);
        var lines = blocks.SelectMany(block => block.Lines).ToList();
        var cells = blocks.SelectMany(block => block.Cells).SelectMany(cell => cell.Paragraphs).SelectMany(paragraph => paragraph);
        var typography = new Typography(lines, [], LineJoiner.Learn([.. lines, .. cells]), pages.Select(page => page.Width).FirstOrDefault());
        var paragraphs = ToParagraphs(blocks, new ParagraphBuilder(typography));
        var plain = blocks.Where(block => block.Type == BlockType.Paragraph).Select(block => paragraphs[block]).ToList();
        var title = DocumentTitle.Find(outline.Title, plain, typography);
        // Authors who make headings by hand leave plain paragraphs in the tags: then the layout says what is a heading.
        var headings = blocks.Any(block => block.Type == BlockType.Heading)
            ? []
            : new HeadingFinder(outline.Bookmarks, new HashSet<string>(StringComparer.Ordinal), typography).Find(plain);
        var composer = new TaggedComposer(typography, paragraphs, new ParagraphNames(typography, headings, title), assets);
        return new LayoutResult(title, composer.Compose(blocks), []);
    }

    // Not every writer tags its table of contents as one.
    private static List<TaggedBlock> WithoutContents(IReadOnlyList<TaggedBlock> blocks)
    {
        var lines = blocks.Where(block => block.Type == BlockType.Paragraph).SelectMany(block => block.Lines).ToList();
        var kept = TableOfContents.Remove(lines, []).ToHashSet<TextLine>(ReferenceEqualityComparer.Instance);
        return [.. blocks.Where(block => block.Type != BlockType.Paragraph || block.Lines.Any(kept.Contains))];
    }

    private static Dictionary<TaggedBlock, Paragraph> ToParagraphs(IEnumerable<TaggedBlock> blocks, ParagraphBuilder builder)
    {
        var paragraphs = new Dictionary<TaggedBlock, Paragraph>(ReferenceEqualityComparer.Instance);
        var lineNumbers = new Dictionary<int, int>();
        foreach (var block in blocks.Where(block => block.Lines.Count > 0))
        {
            var page = block.Lines[0].Page;
            paragraphs[block] = builder.Join(block.Lines, lineNumbers.GetValueOrDefault(page) + 1);
            foreach (var line in block.Lines)
                lineNumbers[line.Page] = lineNumbers.GetValueOrDefault(line.Page) + 1;
        }

        return paragraphs;
    }
}
