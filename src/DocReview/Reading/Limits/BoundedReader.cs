using DocReview.Core.Documents;

namespace DocReview.Reading.Limits;

/// <summary>Lets no document pass that would cost the later steps more than <see cref="DocumentLimits"/> allow, whatever its format.</summary>
internal sealed class BoundedReader(IDocumentReader reader, DocumentLimits? limits = null) : IDocumentReader
{
    private readonly DocumentLimits limits = limits ?? new();

    /// <inheritdoc/>
    public bool Reads(SourceFormat format) => reader.Reads(format);

    /// <inheritdoc/>
    public RawDocument Read(SourceFile file, CancellationToken cancellationToken)
    {
        var document = reader.Read(file, cancellationToken);
        return limits.FirstPassed(document) is { } passed ? DocumentLimits.Refuse(file.Format, passed) : document;
    }
}
