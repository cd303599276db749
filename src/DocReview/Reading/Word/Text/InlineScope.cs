using DocReview.Core.Documents;
using DocReview.Reading.Word.Styles;

namespace DocReview.Reading.Word.Text;

/// <summary>What the inline reader needs to know about the paragraph it is in.</summary>
/// <param name="Content">Where to put what is found.</param>
/// <param name="Format">The paragraph's effective properties.</param>
/// <param name="Background">Colour of cell, shape or paper behind the paragraph.</param>
/// <param name="Fields">Fields of the story.</param>
/// <param name="Location">Where the paragraph stands.</param>
internal sealed record InlineScope(
    ParagraphContent Content, ParagraphFormat Format, string Background, FieldTracker Fields, SourceLocation Location);
