namespace DocReview.Reading.Word.Text;

/// <summary>A citation of a footnote or endnote.</summary>
/// <param name="IsEndnote">Endnote rather than footnote.</param>
/// <param name="Id">Id in the notes part.</param>
/// <param name="Mark">The mark written into the text, such as <c>[1]</c>; empty when the author typed one.</param>
internal sealed record NoteReference(bool IsEndnote, string Id, string Mark);
