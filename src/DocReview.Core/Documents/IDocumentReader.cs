namespace DocReview.Core.Documents;

/// <summary>Step 2: turns the bytes of one format into a <see cref="RawDocument"/>.</summary>
public interface IDocumentReader
{
    /// <summary>Whether this reader reads the format.</summary>
    bool Reads(SourceFormat format);

    /// <summary>
    /// Reads the file. Bad content never throws: it comes back as diagnostics and part statuses, with whatever could be read.
    /// </summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    RawDocument Read(SourceFile file, CancellationToken cancellationToken);
}
