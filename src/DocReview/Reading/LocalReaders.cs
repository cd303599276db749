using DocReview.Core.Documents;
using DocReview.Reading.Limits;
using DocReview.Reading.Pdf;
using DocReview.Reading.Text;
using DocReview.Reading.Word;

namespace DocReview.Reading;

/// <summary>The readers of all formats, at work in this process.</summary>
internal static class LocalReaders
{
    /// <summary>One reader per format, each within <see cref="DocumentLimits"/>.</summary>
    public static IReadOnlyList<IDocumentReader> All() => [new BoundedReader(new WordReader()), new BoundedReader(new PdfReader()), new BoundedReader(new PlainTextReader())];

    /// <summary>The reader of one format, without loading the libraries of the others.</summary>
    public static IDocumentReader For(SourceFormat format) => new BoundedReader(format switch
    {
        SourceFormat.Docx => new WordReader(),
        SourceFormat.Pdf => new PdfReader(),
        _ => new PlainTextReader(),
    });
}
