using System.Collections.Immutable;
using DocReview.Core.Documents;
using DocReview.Reading.Figures;
using DocReview.Reading.Pdf.Pages;
using DocReview.Reading.Pdf.Tables;

namespace DocReview.Reading.Pdf.Layout;

/// <summary>Reads pages without usable tags: tables and figures are carved out, the rest follows the content stream.</summary>
internal static class UntaggedLayout
{
    /// <summary>The document's blocks in reading order.</summary>
    /// <param name="pages">All readable pages.</param>
    /// <param name="outline">Bookmarks and the title property.</param>
    /// <param name="assets">Where the pictures of figures are kept.</param>
    /// <param name="cancellationToken">Checked for every page.</param>
    public static LayoutResult Read(IReadOnlyList<PageContent> pages, Outline outline, AssetStore assets, CancellationToken cancellationToken)
    {
        // The document's habits decide how cells are joined, so they are learned before any table is read.
        // Pages are independent here: they are read on all cores, and keep their order.
        var parallel = pages.AsParallel().AsOrdered().WithCancellation(cancellationToken);
        var joiner = LineJoiner.Learn([.. parallel.SelectMany(page => LineBuilder.Lines(page.Number, page.Glyphs))]);
        var carved = parallel.Select(page => CarvedPage.Carve(page, joiner)).ToList();

        RunningTables.Remove(carved);
        var logos = RunningFigures.Find([.. carved.Select(page => page.Figures)]);
        for (var i = 0; i < carved.Count; i++)
            carved[i].DropFigures(logos[i]);
        var running = RunningHeads.Find([.. carved.Select(page => (page.Content, (IReadOnlyList<TextLine>)page.Pieces))]);
        var entries = new HashSet<string>(StringComparer.Ordinal);
        var lines = new List<TextLine>();
        var gutters = new Dictionary<int, double>();
        foreach (var page in carved)
        {
            cancellationToken.ThrowIfCancellationRequested();
            page.FindAlignedTables(running, entries, joiner);
            if (page.Gutter is { } gutter)
                gutters[page.Content.Number] = gutter;
            lines.AddRange(page.Pieces);
        }

        var typography = new Typography(LineBuilder.Lines(lines, (_, _) => true), gutters, joiner, pages.Select(page => page.Width).FirstOrDefault());
        var elements = JoinTables(carved.SelectMany(page => page.ToElements(typography)));
        var built = new ParagraphBuilder(typography).Build(elements);
        var paragraphs = built.OfType<Paragraph>().ToList();
        var title = DocumentTitle.Find(outline.Title, paragraphs, typography);
        var headings = new HeadingFinder(outline.Bookmarks, entries, typography).Find(paragraphs);
        var composer = new BlockComposer(new ParagraphNames(typography, headings, title), assets);
        return new LayoutResult(title, composer.Compose(built), [.. carved.SelectMany(page => page.LowConfidence)]);
    }

    private static List<ILayoutElement> JoinTables(IEnumerable<ILayoutElement> elements)
    {
        var joined = new List<ILayoutElement>();
        foreach (var element in elements)
        {
            if (element is PageTable next && joined.Count > 0 && joined[^1] is PageTable open && TableContinuation.TryJoin(open, next) is { } whole)
                joined[^1] = whole;
            else
                joined.Add(element);
        }

        return joined;
    }
}

/// <summary>What a route made of the pages.</summary>
/// <param name="Title">The document's title, when there is one.</param>
/// <param name="Blocks">Blocks in reading order.</param>
/// <param name="LowConfidence">Tables read from alignment alone.</param>
internal sealed record LayoutResult(string? Title, ImmutableArray<RawBlock> Blocks, ImmutableArray<SourceLocation> LowConfidence);

/// <summary>What the file says about itself.</summary>
/// <param name="Title">The title property.</param>
/// <param name="Bookmarks">Bookmark titles without spaces, to their level from 1.</param>
internal sealed record Outline(string? Title, ImmutableDictionary<string, int> Bookmarks);
