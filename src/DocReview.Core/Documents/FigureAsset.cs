namespace DocReview.Core.Documents;

/// <summary>
/// The bytes of a picture as the document holds them, never decoded or changed: what a later step can show to a person or hand to a model.
/// The same picture used twice is one asset.
/// </summary>
/// <param name="Id">First 16 hex digits of the SHA-256 of <paramref name="Bytes"/>.</param>
/// <param name="MediaType">Type by content, such as <c>image/png</c>; <c>application/octet-stream</c> when it is none of the known ones.</param>
/// <param name="Bytes">The whole picture.</param>
public sealed record FigureAsset(string Id, string MediaType, ReadOnlyMemory<byte> Bytes);
