using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace DocReview.Core.Documents.Structure;

/// <summary>
/// Links figures to their captions: the caption directly below, or directly above where the document puts captions there. Pictures that
/// stand side by side share one caption.
/// </summary>
internal static partial class FigureCaptions
{
    public static ImmutableArray<Block> Link(ImmutableArray<Block> blocks)
    {
        var captions = Enumerable.Range(0, blocks.Length).Where(i => IsFigureCaption(blocks[i])).ToList();
        var prefersAbove = captions.Count(i => IsFigure(blocks, i + 1, i) && !IsFigure(blocks, i - 1, i))
            > captions.Count(i => IsFigure(blocks, i - 1, i) && !IsFigure(blocks, i + 1, i));
        var linked = blocks.ToBuilder();
        var served = new HashSet<int>();
        foreach (var step in prefersAbove ? [1, -1] : new[] { -1, 1 })
        {
            // A caption that has its figures on the usual side takes none from the other.
            foreach (var caption in captions.Where(i => !served.Contains(i)))
            {
                for (var i = caption + step; IsFigure(linked, i, caption) && linked[i].CaptionId is null; i += step)
                {
                    linked[i] = linked[i] with { CaptionId = blocks[caption].Id };
                    served.Add(caption);
                }
            }
        }

        return linked.ToImmutable();
    }

    private static bool IsFigureCaption(Block block) => block.Type == BlockType.Caption && !OtherCaption().IsMatch(block.Text);

    private static bool IsFigure(IReadOnlyList<Block> blocks, int index, int caption) =>
        index >= 0 && index < blocks.Count && blocks[index].Type == BlockType.Figure && blocks[index].SectionId == blocks[caption].SectionId;

    [GeneratedRegex(@"^\s*[【\[＜<(（]?\s*(表|リスト|Table|List)", RegexOptions.IgnoreCase)]
    private static partial Regex OtherCaption();
}
