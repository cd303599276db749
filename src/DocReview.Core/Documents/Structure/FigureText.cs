using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace DocReview.Core.Documents.Structure;

/// <summary>
/// Finds paragraphs that are the flattened labels of a drawing, and gives them back to the figure: names without a sentence right before a
/// figure's caption, in one paragraph or in a row of short ones, are no prose, and read as prose they would be word salad.
/// </summary>
internal static partial class FigureText
{
    private const int FewestLabels = 6;
    private const int FewestParagraphs = 3;
    private const int LongestLabel = 30;
    private const string Separator = " / ";

    public static IEnumerable<RawBlock> Separate(ImmutableArray<RawBlock> raw)
    {
        var blocks = raw.Select(Captioned).ToList();
        for (var i = 0; i < blocks.Count; i++)
        {
            if (LabelsUpToCaption(blocks, i) is { } count)
            {
                yield return Figure(blocks.GetRange(i, count));
                i += count - 1;
                continue;
            }

            yield return blocks[i];
        }
    }

    public static bool IsCaption(string text) => Caption().IsMatch(text) && !text.Contains('。', StringComparison.Ordinal);

    private static RawBlock Captioned(RawBlock block) =>
        block.Type == BlockType.Paragraph && IsCaption(block.Text) ? block with { Type = BlockType.Caption } : block;

    private static RawBlock Figure(List<RawBlock> labels) =>
        labels[0] with { Type = BlockType.Figure, Text = string.Join(Separator, labels.Select(l => l.Text.Trim())) };

    // How many paragraphs from here on are the labels of one drawing; null when they are prose.
    private static int? LabelsUpToCaption(List<RawBlock> blocks, int start)
    {
        if (blocks[start].Type != BlockType.Paragraph) return null;
        if (IsFigureCaption(blocks, start + 1) && IsLabels(blocks[start].Text)) return 1;
        var end = start;
        while (end < blocks.Count && blocks[end].Type == BlockType.Paragraph && IsLabel(blocks[end].Text)) end++;
        var caption = end;
        while (caption < blocks.Count && blocks[caption] is { Type: BlockType.Figure, Text: "" }) caption++;
        return end - start >= FewestParagraphs && IsFigureCaption(blocks, caption) ? end - start : null;
    }

    private static bool IsFigureCaption(List<RawBlock> blocks, int index) =>
        index < blocks.Count && blocks[index].Type == BlockType.Caption
        && FigureCaption().IsMatch(blocks[index].Text) && !blocks[index].Text.Contains('。', StringComparison.Ordinal);

    private static bool IsLabels(string text) =>
        text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length >= FewestLabels && IsName(text);

    private static bool IsName(string text) => text.Length > 0 && !text.Contains('。', StringComparison.Ordinal) && !Predicate().IsMatch(text);

    // A value with its name (リージョン：東京) is a fact wherever it stands.
    private static bool IsLabel(string text) =>
        text.Length <= LongestLabel && !Statement().IsMatch(text) && !Predicate().IsMatch(text);

    [GeneratedRegex(@"^\s*(図|表|写真|Figure|Fig\.?|Table)\s?[0-9０-９]+([.\-－‐][0-9０-９]+)*[\s\u3000:：.．]*\S.{0,60}$", RegexOptions.IgnoreCase)]
    private static partial Regex Caption();

    [GeneratedRegex(@"^\s*(図|Figure|Fig\.?)\s?[0-9０-９]", RegexOptions.IgnoreCase)]
    private static partial Regex FigureCaption();

    [GeneratedRegex(@"(する|します|した|である|です|ます|いる|ない|こと)([、。]|$)")]
    private static partial Regex Predicate();

    [GeneratedRegex(@"[:：=＝。、]|[\p{IsHiragana}]$")]
    private static partial Regex Statement();
}
