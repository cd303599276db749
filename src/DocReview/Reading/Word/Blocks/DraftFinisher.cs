using System.Collections.Immutable;
using DocReview.Core.Documents;

namespace DocReview.Reading.Word.Blocks;

/// <summary>The passes that need all blocks at once.</summary>
internal static class DraftFinisher
{
    private const double BoldBonus = 0.15;

    /// <summary>Finished blocks in reading order.</summary>
    public static ImmutableArray<RawBlock> Finish(List<Draft> drafts, double defaultSize)
    {
        var listed = TypedLists.Apply(drafts);
        var bodySize = BodySize(listed, defaultSize);
        return [.. MergeCode(listed).Select(draft => draft.Block with { Prominence = Prominence(draft, bodySize) })];
    }

    // The size most characters of running text have; where no size has the majority, the size of the default style.
    private static double BodySize(List<Draft> drafts, double defaultSize)
    {
        var characters = new SortedDictionary<double, int>();
        foreach (var draft in drafts.Where(static d => d.Block.Type is BlockType.Paragraph or BlockType.ListItem))
        {
            foreach (var (size, count) in draft.Fonts?.CharactersBySize ?? ImmutableDictionary<double, int>.Empty)
                characters[size] = characters.GetValueOrDefault(size) + count;
        }

        var total = characters.Values.Sum();
        return characters.Where(pair => pair.Value * 2 > total).Select(static pair => pair.Key).FirstOrDefault(defaultSize);
    }

    private static double? Prominence(Draft draft, double bodySize) =>
        draft.Fonts is { Size: { } size } fonts ? Math.Round((size / bodySize) + (fonts.IsBold ? BoldBonus : 0), 2) : null;

    private static IEnumerable<Draft> MergeCode(List<Draft> drafts)
    {
        for (var i = 0; i < drafts.Count; i++)
        {
            var draft = drafts[i];
            if (draft.Block.Type == BlockType.Code)
            {
                var from = i;
                while (i + 1 < drafts.Count && drafts[i + 1].Block.Type == BlockType.Code) i++;
                var text = string.Join('\n', drafts.Skip(from).Take(i - from + 1).Select(static d => d.Block.Text));
                draft = draft with { Block = draft.Block with { Text = text } };
            }

            yield return draft;
        }
    }
}
