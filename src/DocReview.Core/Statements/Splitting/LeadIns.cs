using System.Text.RegularExpressions;
using DocReview.Core.Documents;

namespace DocReview.Core.Statements.Splitting;

/// <summary>
/// Remembers the sentence that introduces the list or table which follows (以下を実施する。), and the list item that a nested list explains.
/// </summary>
internal sealed partial class LeadIns
{
    // 「来年度に着手する項目」 over a list: a line without a full stop is its label.
    private const int LongestLabel = 40;
    private readonly List<(int Level, string Text)> _open = [];
    private string _sectionId = "";

    /// <summary>Call before splitting a block.</summary>
    public void Enter(Block block)
    {
        if (block.SectionId != _sectionId) _open.Clear();
        _sectionId = block.SectionId;
        if (block.Type == BlockType.ListItem) _open.RemoveAll(o => o.Level >= block.Level);
        if (block.Type == BlockType.Paragraph) _open.Clear();
    }

    /// <summary>What introduces the block, or null.</summary>
    public string? Current(Block block) => block.Type switch
    {
        BlockType.ListItem or BlockType.Table or BlockType.Code when _open.Count > 0 => string.Join(' ', _open.Select(o => o.Text)),
        _ => null,
    };

    /// <summary>Call after each sentence of a block.</summary>
    public void Observe(Block block, string sentence)
    {
        if (block.Type == BlockType.ListItem)
        {
            _open.RemoveAll(o => o.Level >= block.Level);
            _open.Add((block.Level, sentence));
        }
        else if (block.Type == BlockType.Paragraph)
        {
            _open.Clear();
            if (Introduces().IsMatch(sentence) || IsLabel(sentence)) _open.Add((-1, sentence));
        }
    }

    private static bool IsLabel(string text) =>
        text.Length <= LongestLabel && text.TrimEnd(')', '）', '」', ' ') is [.., var last] && last is not ('。' or '．' or '.' or '!' or '?' or '！' or '？');

    [GeneratedRegex(@"以下|次の|下記|下表|次表|[:：]$|\b(following|below|as follows)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Introduces();
}
