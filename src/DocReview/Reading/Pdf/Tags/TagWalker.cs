using DocReview.Core.Documents;
using DocReview.Reading.Pdf.Layout;

namespace DocReview.Reading.Pdf.Tags;

/// <summary>Walks the structure tree and collects its blocks in reading order.</summary>
internal sealed class TagWalker(TagText text)
{
    private readonly List<TaggedBlock> _blocks = [];

    public IReadOnlyList<TaggedBlock> Walk(TagNode root)
    {
        Visit(root, new Place(0, -1));
        return _blocks;
    }

    private void Visit(TagNode node, Place place)
    {
        if (TagRoles.IsSkipped(node.Role))
            return;
        switch (node.Role)
        {
            case "Table":
                AddTable(node);
                break;
            case "Figure":
                AddFigure(node);
                break;
            case "L":
                VisitInOrder(node, place with { ListDepth = place.ListDepth + 1 }, BlockType.Paragraph);
                break;
            case "LI":
                AddItem(node, place);
                break;
            case "Sect" or "Part" or "Art":
                VisitInOrder(node, place with { Sections = place.Sections + 1 }, BlockType.Paragraph);
                break;
            default:
                VisitInOrder(node, place, TypeOf(node.Role));
                break;
        }
    }

    // Text directly inside an element is one block; blocks nested in it follow where they stand.
    private void VisitInOrder(TagNode node, Place place, BlockType type, IReadOnlyList<TextLine>? label = null)
    {
        var inline = new List<(int Page, int Mark)>();
        var level = type == BlockType.Heading
            ? TagRoles.HeadingLevel(node.Role) ?? Math.Clamp(place.Sections, 1, 9)
            : Math.Max(0, place.ListDepth);
        foreach (var child in node.Children)
        {
            if (TagRoles.IsSkipped(child.Role))
                continue;
            if (!TagRoles.IsBlock(child))
            {
                CollectInline(child, inline, place);
                continue;
            }

            label = Flush(inline, type, level, label);
            if (label is { Count: > 0 } && child.Role is "P" or "LBody" || (label is { Count: > 0 } && TagRoles.IsHeading(child.Role)))
            {
                VisitInOrder(child, place, child.Role is "P" or "LBody" ? BlockType.ListItem : BlockType.Heading, label);
                label = null;
            }
            else
            {
                Visit(child, place);
            }
        }

        Flush(inline, type, level, label);
    }

    private void CollectInline(TagNode node, List<(int Page, int Mark)> inline, Place place)
    {
        if (node.Content is { } content)
            inline.Add(content);
        foreach (var child in node.Children)
        {
            if (TagRoles.IsSkipped(child.Role))
                continue;
            if (TagRoles.IsBlock(child))
                Visit(child, place);
            else
                CollectInline(child, inline, place);
        }
    }

    private void AddItem(TagNode item, Place place)
    {
        var labels = item.Children.Where(child => child.Role == "Lbl").ToList();
        var label = text.Lines(labels.SelectMany(child => child.AllContent()));
        var body = new TagNode("LBody");
        foreach (var child in item.Children.Except(labels))
        {
            // The body's own children matter, not the wrapper around them.
            if (child.Role == "LBody")
                body.Children.AddRange(child.Children);
            else
                body.Children.Add(child);
        }

        // Some writers put the first paragraph of an item without a label: the item's text still is an item.
        VisitInOrder(body, place, BlockType.ListItem, label.Count > 0 ? label : FirstParagraphIsItem(body, place));
    }

    private List<TextLine>? FirstParagraphIsItem(TagNode body, Place place)
    {
        if (body.Children.FindIndex(child => child.Role == "P") is var index and >= 0 && !body.Children.Take(index).Any(child => child.Content is not null))
        {
            var first = body.Children[index];
            body.Children.RemoveAt(index);
            VisitInOrder(first, place, BlockType.ListItem);
        }

        return null;
    }

    private IReadOnlyList<TextLine>? Flush(List<(int Page, int Mark)> inline, BlockType type, int level, IReadOnlyList<TextLine>? label)
    {
        var lines = text.Lines(inline);
        inline.Clear();
        if (lines.Count == 0)
            return label;
        _blocks.Add(new TaggedBlock(type, lines) { Level = level, Label = label ?? [] });
        return null;
    }

    private void AddFigure(TagNode node)
    {
        var captions = node.Children.Where(child => child.Role == "Caption").ToList();
        node.Children.RemoveAll(captions.Contains);
        var content = node.AllContent().ToList();
        var page = content.Count > 0 ? content[0].Page : node.Page;
        _blocks.Add(new TaggedBlock(BlockType.Figure, text.Lines(content))
        {
            Alternate = node.Alternate,
            Page = page,
            Box = node.Box,
            Images = text.Images(content),
            Strokes = page is { } number ? text.Strokes(number) : [],
        });
        foreach (var caption in captions)
            Visit(caption, new Place(0, -1));
    }

    private void AddTable(TagNode node)
    {
        foreach (var caption in node.Children.Where(child => child.Role == "Caption"))
            Visit(caption, new Place(0, -1));
        var cells = new TagTable(text).Read(node);
        if (cells.Count > 0)
            _blocks.Add(new TaggedBlock(BlockType.Table, []) { Cells = cells });
    }

    private static BlockType TypeOf(string role) => role switch
    {
        "Caption" => BlockType.Caption,
        "Note" or "FENote" => BlockType.Note,
        "Code" => BlockType.Code,
        _ when TagRoles.IsHeading(role) => BlockType.Heading,
        _ => BlockType.Paragraph,
    };

    private sealed record Place(int Sections, int ListDepth);
}
