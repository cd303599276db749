using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace DocReview.Core.Documents.Structure;

/// <summary>
/// Finds paragraphs that are the flattened labels of a drawing, and gives them back to the figure: a row of names without a sentence
/// right before a figure's caption is no prose, and read as prose it would be word salad.
/// </summary>
internal static partial class FigureText
{
    private const int FewestLabels = 6;

    public static IEnumerable<RawBlock> Separate(ImmutableArray<RawBlock> blocks)
    {
        for (var i = 0; i < blocks.Length; i++)
        {
            var block = Captioned(blocks[i]);
            var beforeCaption = i + 1 < blocks.Length && IsFigureCaption(blocks[i + 1]);
            yield return block.Type == BlockType.Paragraph && beforeCaption && IsLabels(block.Text) ? block with { Type = BlockType.Figure } : block;
        }
    }

    public static bool IsCaption(string text) => Caption().IsMatch(text) && !text.Contains('。', StringComparison.Ordinal);

    private static RawBlock Captioned(RawBlock block) =>
        block.Type == BlockType.Paragraph && IsCaption(block.Text) ? block with { Type = BlockType.Caption } : block;

    private static bool IsFigureCaption(RawBlock block) =>
        block.Type is BlockType.Caption or BlockType.Paragraph && FigureCaption().IsMatch(block.Text) && !block.Text.Contains('。', StringComparison.Ordinal);

    private static bool IsLabels(string text) =>
        !text.Contains('。', StringComparison.Ordinal) && text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length >= FewestLabels && !Predicate().IsMatch(text);

    [GeneratedRegex(@"^\s*(図|表|写真|Figure|Fig\.?|Table)\s?[0-9０-９]+([.\-－‐][0-9０-９]+)*[\s\u3000:：.．]*\S.{0,60}$", RegexOptions.IgnoreCase)]
    private static partial Regex Caption();

    [GeneratedRegex(@"^\s*(図|Figure|Fig\.?)\s?[0-9０-９]", RegexOptions.IgnoreCase)]
    private static partial Regex FigureCaption();

    [GeneratedRegex(@"(する|します|した|である|です|ます|いる|ない|こと)([、。]|$)")]
    private static partial Regex Predicate();
}
