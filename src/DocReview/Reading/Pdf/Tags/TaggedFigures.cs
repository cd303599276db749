using DocReview.Core.Documents;
using DocReview.Reading.Pdf.Layout;
using DocReview.Reading.Pdf.Pages;

namespace DocReview.Reading.Pdf.Tags;

/// <summary>
/// Puts drawings together that tags take apart. Writers tag every box and line of a drawing on its own, its labels as paragraphs, and may put
/// all of them before the first heading; the page shows what is one drawing and where it stands.
/// </summary>
internal static class TaggedFigures
{
    private const double SmallestSide = 20;
    private const double TablePadding = 12;
    private const int LongestLabel = 30;

    /// <summary>The blocks with whole figures at their places; all other blocks keep the tags' order.</summary>
    public static List<TaggedBlock> Gather(List<TaggedBlock> blocks, IReadOnlyList<PageContent> pages)
    {
        var byPage = blocks.GroupBy(block => block.FirstPage).ToDictionary(group => group.Key, group => group.ToList());
        foreach (var page in pages)
        {
            if (byPage.TryGetValue(page.Number, out var own) && page.Strokes.Length + page.Images.Length > 0)
                byPage[page.Number] = Merge(own, page);
        }

        return FigurePlaces.Insert(blocks, byPage);
    }

    private static List<TaggedBlock> Merge(List<TaggedBlock> blocks, PageContent page)
    {
        var tables = blocks.Where(block => block.Type == BlockType.Table).Select(block => block.BoxOn(page.Number)).OfType<PageBox>().Select(Pad).ToList();
        var lines = blocks.SelectMany(block => block.Lines).Where(line => line.Page == page.Number).ToList();
        var drawn = page with { Images = [.. page.Images.Where(image => image.Mark != Glyph.ArtifactMark)] };
        var result = blocks;
        foreach (var region in FigureFinder.Find(drawn, tables, lines))
        {
            var members = result.FindAll(block => IsPart(block, region, page.Number));
            var figures = members.FindAll(block => block.Type == BlockType.Figure);
            // Without any figure tag the lines are borders of the paragraphs in them.
            if (members.Count < 2 || figures.Count == 0)
                continue;
            var taken = members.ToHashSet<TaggedBlock>(ReferenceEqualityComparer.Instance);
            var whole = Join(members, figures, region, page);
            result = [.. result.Select(block => ReferenceEquals(block, members[0]) ? whole : block).Where(block => !taken.Contains(block))];
        }

        return result.FindAll(block => !IsStrayLine(block, page.Number));
    }

    private static TaggedBlock Join(List<TaggedBlock> members, List<TaggedBlock> figures, PageBox region, PageContent page) =>
        new(BlockType.Figure, [.. members.SelectMany(member => member.Lines)])
        {
            Alternate = string.Join(" / ", figures.Select(figure => figure.Alternate).Where(text => !string.IsNullOrWhiteSpace(text)).Distinct(StringComparer.Ordinal)),
            Page = page.Number,
            Box = region,
            Images = [.. figures.SelectMany(figure => figure.Images)],
            Strokes = page.Strokes,
        };

    private static bool IsPart(TaggedBlock block, PageBox region, int page) => block.Type switch
    {
        BlockType.Figure => block.BoxOn(page) is { } box && FigureFinder.IsInside(box, region),
        BlockType.Paragraph => block.Lines.Count > 0 && block.Lines.All(line => line.Page == page && FigureFinder.Holds(region, line)
            && line.Text.Length <= LongestLabel && !line.Text.Contains('。', StringComparison.Ordinal)),
        _ => false,
    };

    // A single arrow or rule, tagged as a figure of its own.
    private static bool IsStrayLine(TaggedBlock block, int page) =>
        block is { Type: BlockType.Figure, Lines.Count: 0, Images.Count: 0 } && string.IsNullOrWhiteSpace(block.Alternate)
        && block.BoxOn(page) is { } box && (box.Right - box.Left < SmallestSide || box.Top - box.Bottom < SmallestSide);

    private static PageBox Pad(PageBox box) =>
        new(box.Left - TablePadding, box.Bottom - TablePadding, box.Right + TablePadding, box.Top + TablePadding);
}
