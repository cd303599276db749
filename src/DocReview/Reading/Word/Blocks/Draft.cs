using DocReview.Core.Documents;
using DocReview.Reading.Word.Text;

namespace DocReview.Reading.Word.Blocks;

/// <summary>A block before the passes that need the whole document: prominence, typed lists, code listings.</summary>
/// <param name="Block">The block so far.</param>
internal sealed record Draft(RawBlock Block)
{
    /// <summary>How the text is set; null for tables and figures.</summary>
    public FontTally? Fonts { get; init; }

    /// <summary>Left indent in twips and the spaces typed before the text, as a measure of list depth.</summary>
    public int Indent { get; init; }

    /// <summary>A figure or footnote: it cannot stay inside a table cell and follows the table.</summary>
    public bool IsDetached { get; init; }
}
