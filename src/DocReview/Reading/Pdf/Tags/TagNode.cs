using DocReview.Core.Documents;

namespace DocReview.Reading.Pdf.Tags;

/// <summary>A node of the structure tree: an element with children, or a piece of page content.</summary>
/// <param name="Role">Standard structure type after the role map (<c>P</c>, <c>H1</c>, <c>TD</c>); empty for content.</param>
internal sealed record TagNode(string Role)
{
    public List<TagNode> Children { get; } = [];

    /// <summary>Page and marked-content id, when this is content.</summary>
    public (int Page, int Mark)? Content { get; init; }

    /// <summary>Alternate description of a figure.</summary>
    public string? Alternate { get; init; }

    /// <summary>The page its tag names, or null.</summary>
    public int? Page { get; init; }

    /// <summary>The box its tag states, in the page's own coordinates.</summary>
    public PageBox? Box { get; init; }

    public int RowSpan { get; init; } = 1;

    public int ColumnSpan { get; init; } = 1;

    /// <summary>All content below, in structure order.</summary>
    public IEnumerable<(int Page, int Mark)> AllContent()
    {
        var open = new Stack<TagNode>();
        open.Push(this);
        while (open.TryPop(out var node))
        {
            if (node.Content is { } content)
                yield return content;
            for (var i = node.Children.Count - 1; i >= 0; i--)
                open.Push(node.Children[i]);
        }
    }
}
