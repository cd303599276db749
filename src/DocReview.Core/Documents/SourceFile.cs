namespace DocReview.Core.Documents;

/// <summary>What a file really is, decided by its content and never by its name alone.</summary>
public enum SourceFormat
{
    Docx,
    Pdf,
    Text,
    Markdown,
}

/// <summary>Step 1's result: the bytes to read, as they lay on disk.</summary>
/// <param name="FileName">Name with extension, without folders.</param>
/// <param name="Format">Format by content.</param>
/// <param name="Bytes">The whole file.</param>
/// <param name="Sha256">SHA-256 of <paramref name="Bytes"/>, lower-case hex.</param>
public sealed record SourceFile(string FileName, SourceFormat Format, ReadOnlyMemory<byte> Bytes, string Sha256);
