using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace DocReview.Core.Documents.Structure;

/// <summary>
/// Finds headings that authors made by hand: bold or large paragraphs in body style that carry a sign (【…】, ■) or a typed number. Without
/// a sign a short bold line is a heading only in a document that has no real ones.
/// </summary>
internal static partial class FakeHeadings
{
    private const int LongestTitle = 40;
    private const double StandsOut = 1.1;

    /// <summary>The blocks, with paragraphs that are headings named so.</summary>
    public static IEnumerable<RawBlock> Name(ImmutableArray<RawBlock> blocks)
    {
        var hasHeadings = blocks.Any(b => b.Type == BlockType.Heading);
        for (var i = 0; i < blocks.Length; i++)
        {
            var block = IsLoneItem(blocks, i) ? blocks[i] with { Type = BlockType.Paragraph, Text = $"{blocks[i].Marker} {blocks[i].Text}" } : blocks[i];
            yield return IsHeading(block, hasHeadings) ? block with { Type = BlockType.Heading, Level = 1 } : block;
        }
    }

    // A bold ■ line that is no list looks like an item to a reader of pages.
    private static bool IsLoneItem(ImmutableArray<RawBlock> blocks, int index)
    {
        bool IsItem(int i) => i >= 0 && i < blocks.Length && blocks[i].Type == BlockType.ListItem && blocks[i].Marker == blocks[index].Marker;
        return blocks[index] is { Type: BlockType.ListItem, Marker: { } marker, Prominence: >= StandsOut }
            && WithoutSign($"{marker} {blocks[index].Text}") is not null && !IsItem(index - 1) && !IsItem(index + 1);
    }

    /// <summary>A title without the sign that makes it one; null when it has none.</summary>
    public static string? WithoutSign(string title) => Signed().Match(title.Trim()) switch
    {
        { Success: true } m when m.Groups["framed"].Success => m.Groups["framed"].Value.Trim(),
        { Success: true } m => m.Groups["marked"].Value.Trim(),
        _ => null,
    };

    private static bool IsHeading(RawBlock block, bool hasHeadings)
    {
        var text = block.Text.Trim();
        if (block is not { Type: BlockType.Paragraph, Prominence: >= StandsOut } || text.Length is 0 or > LongestTitle || Prose().IsMatch(text)) return false;
        if (DocumentStructure.FrontMatterTitle().IsMatch(text) || FigureText.IsCaption(text) || NoteMarks.ReadNote(text) is not null) return false;
        return Signed().IsMatch(text) || HeadingNumber.Read(text) is not null || !hasHeadings;
    }

    [GeneratedRegex(@"^(?:[【\[［](?<framed>[^】\]］]+)[】\]］]|[■□◆◇●▼▽▲△◎]\s*(?<marked>\S.*))$")]
    private static partial Regex Signed();

    // A sentence, or the beginning of one.
    [GeneratedRegex(@"[。、，,；;:：]$|。")]
    private static partial Regex Prose();
}
