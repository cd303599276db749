using DocReview.Core.Documents;

namespace DocReview.Reading.Pdf.Pages;

/// <summary>A picture placed on a page.</summary>
/// <param name="Box">Where it stands.</param>
/// <param name="Mark">Marked-content id, or one of <see cref="Glyph.NoMark"/> and <see cref="Glyph.ArtifactMark"/>.</param>
/// <param name="Load">Its bytes as a picture file, worked out when asked for; null where no picture file can be made of them.</param>
internal sealed record PageImage(PageBox Box, int Mark, Func<ReadOnlyMemory<byte>?> Load);
