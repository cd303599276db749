using DocReview.Core.Documents;

namespace DocReview.Reading.Pdf.Pages;

/// <summary>
/// One visible character of a page with repaired text. Lengths are points, origin at the lower left corner of the crop box.
/// </summary>
/// <param name="Text">Usually one character; more for ligatures and replacement text.</param>
/// <param name="Left">Start of the advance.</param>
/// <param name="Right">End of the advance.</param>
/// <param name="Baseline">Height of the baseline.</param>
/// <param name="Size">Font size as shown.</param>
/// <param name="Bold">Bold by font, by stroke or by overprinting.</param>
/// <param name="Turned">Not written from left to right.</param>
/// <param name="Order">Position in the content stream, from 0.</param>
/// <param name="Mark">Marked-content id, or one of <see cref="NoMark"/> and <see cref="ArtifactMark"/>.</param>
/// <param name="Box">Cell of the character: from below the baseline to the top of the em square.</param>
internal sealed record Glyph(
    string Text, double Left, double Right, double Baseline, double Size, bool Bold, bool Turned, int Order, int Mark, PageBox Box)
{
    public const int NoMark = -1;

    public const int ArtifactMark = -2;

    public bool IsSpace { get; } = string.IsNullOrWhiteSpace(Text);

    public double CenterX => (Box.Left + Box.Right) / 2;

    public double CenterY => (Box.Bottom + Box.Top) / 2;
}
