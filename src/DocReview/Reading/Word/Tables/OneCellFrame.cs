using DocReview.Core.Documents;
using DocReview.Reading.Word.Blocks;

namespace DocReview.Reading.Word.Tables;

/// <summary>A table with one filled cell is a frame drawn around text, not a table.</summary>
internal static class OneCellFrame
{
    /// <summary>The framed blocks: a single paragraph is a note, several stay what they are.</summary>
    public static IEnumerable<Draft> Open(List<Draft> drafts)
    {
        var isNote = drafts.Count(static d => d.Block.Type == BlockType.Paragraph) == 1;
        return drafts.Select(draft => isNote && draft.Block.Type == BlockType.Paragraph
            ? draft with { Block = draft.Block with { Type = BlockType.Note } }
            : draft);
    }
}
