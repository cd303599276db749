namespace DocReview.Reading.Word.Numbering;

/// <summary>What Word prints before one paragraph.</summary>
/// <param name="Text">Number or bullet as printed, without the space after it; empty when the level prints nothing.</param>
/// <param name="IsBullet">Whether it is a glyph.</param>
/// <param name="Level">Level from 0.</param>
/// <param name="Definition">The definition it came from.</param>
internal sealed record ListNumber(string Text, bool IsBullet, int Level, NumberingDefinition Definition);
