using DocReview.Core.Documents;

namespace DocReview.Reading.Pdf.Tags;

/// <summary>
/// Finds the place of figures among the tagged blocks: where the tags put them, unless the page shows them elsewhere.
/// </summary>
internal sealed class FigurePlaces
{
    private const double Slack = 4;

    private readonly Dictionary<TaggedBlock, List<TaggedBlock>> _before = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<TaggedBlock, List<TaggedBlock>> _after = new(ReferenceEqualityComparer.Instance);
    private readonly List<TaggedBlock> _last = [];

    private FigurePlaces()
    {
    }

    /// <summary>The blocks in the tags' order with the figures at their places.</summary>
    /// <param name="blocks">All blocks in the tags' order.</param>
    /// <param name="byPage">What is kept of them, per page, with whole figures.</param>
    public static List<TaggedBlock> Insert(List<TaggedBlock> blocks, Dictionary<int, List<TaggedBlock>> byPage)
    {
        var kept = byPage.Values.SelectMany(page => page).Where(block => block.Type != BlockType.Figure).ToHashSet<TaggedBlock>(ReferenceEqualityComparer.Instance);
        var texts = blocks.FindAll(kept.Contains);
        var places = new FigurePlaces();
        foreach (var (page, own) in byPage.OrderBy(pair => pair.Key))
            places.FindOn(page, own, texts);
        return [.. texts.SelectMany(places.WithFigures), .. places._last];
    }

    private IEnumerable<TaggedBlock> WithFigures(TaggedBlock block) =>
        [.. _before.GetValueOrDefault(block) ?? [], block, .. _after.GetValueOrDefault(block) ?? []];

    private void FindOn(int page, List<TaggedBlock> own, List<TaggedBlock> texts)
    {
        var onPage = own.FindAll(block => block.Type != BlockType.Figure);
        for (var i = 0; i < own.Count; i++)
        {
            if (own[i].Type != BlockType.Figure)
                continue;
            var next = own.Skip(i + 1).FirstOrDefault(block => block.Type != BlockType.Figure);
            if (own[i].BoxOn(page) is { } box && IsMisplaced(own, i, box, page))
                next = onPage.Find(block => block.BoxOn(page) is { } text && Overlaps(text, box) && text.Top <= box.Bottom + Slack);
            if (next is not null)
                Add(_before, next, own[i]);
            else if (onPage.Count > 0)
                Add(_after, onPage[^1], own[i]);
            else if (texts.Find(block => block.FirstPage > page) is { } later)
                Add(_before, later, own[i]);
            else
                _last.Add(own[i]);
        }
    }

    // Before what the page shows above it, or after what it shows below.
    private static bool IsMisplaced(List<TaggedBlock> own, int at, PageBox box, int page)
    {
        var next = own.Skip(at + 1).Select(block => Text(block, page, box)).FirstOrDefault(text => text is not null);
        var previous = own.Take(at).Select(block => Text(block, page, box)).LastOrDefault(text => text is not null);
        return next?.Bottom >= box.Top - Slack || previous?.Top <= box.Bottom + Slack;
    }

    private static PageBox? Text(TaggedBlock block, int page, PageBox figure) =>
        block.Type != BlockType.Figure && block.BoxOn(page) is { } box && Overlaps(box, figure) ? box : null;

    private static bool Overlaps(PageBox first, PageBox second) => first.Left < second.Right && second.Left < first.Right;

    private static void Add(Dictionary<TaggedBlock, List<TaggedBlock>> places, TaggedBlock anchor, TaggedBlock figure)
    {
        if (!places.TryGetValue(anchor, out var figures))
            places[anchor] = figures = [];
        figures.Add(figure);
    }
}
