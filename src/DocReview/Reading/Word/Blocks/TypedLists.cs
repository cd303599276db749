using DocReview.Core.Documents;
using DocReview.Reading.Word.Text;

namespace DocReview.Reading.Word.Blocks;

/// <summary>
/// Turns paragraphs with typed list marks into list items. A mark that also dresses up headings (■ ● ① (1)) makes an item only beside
/// another of its kind or before a full sentence; alone it is left for the step that judges headings.
/// </summary>
internal static class TypedLists
{
    /// <summary>The drafts with typed lists resolved.</summary>
    public static List<Draft> Apply(List<Draft> drafts)
    {
        var markers = drafts.ConvertAll(static d => d.Block.Type == BlockType.Paragraph ? TypedMarkers.Find(d.Block.Text) : null);
        var indents = new Stack<int>();
        var result = new List<Draft>(drafts.Count);
        for (var i = 0; i < drafts.Count; i++)
        {
            if (markers[i] is not { } marker || !IsItem(markers, i, marker))
            {
                indents.Clear();
                result.Add(drafts[i]);
                continue;
            }

            var block = drafts[i].Block with
            {
                Type = BlockType.ListItem,
                Marker = marker.Marker,
                Text = marker.Rest,
                Level = Depth(indents, drafts[i].Indent),
            };
            result.Add(drafts[i] with { Block = block });
        }

        return result;
    }

    private static bool IsItem(List<TypedMarker?> markers, int index, TypedMarker marker) =>
        marker.IsCertain
        || marker.Rest[^1] == '。'
        || (index > 0 && markers[index - 1]?.Family == marker.Family)
        || (index + 1 < markers.Count && markers[index + 1]?.Family == marker.Family);

    private static int Depth(Stack<int> indents, int indent)
    {
        while (indents.TryPeek(out var top) && top > indent) indents.Pop();
        if (!indents.TryPeek(out var current) || current < indent) indents.Push(indent);
        return indents.Count - 1;
    }
}
