using DocReview.Core.Documents;
using DocReview.Reading.Limits;

namespace DocReview.Reading.Isolation;

/// <summary>
/// Reads every format in a child process. Short texts are read here: their reader is a few hundred lines of our own without recursion or
/// libraries, linear in the size, and a child would cost more than the reading.
/// </summary>
/// <param name="pool">The children.</param>
/// <param name="log">Takes the details of failures, which are for maintainers and not for the report.</param>
internal sealed class IsolatedReader(ReadWorkerPool pool, TextWriter log) : IDocumentReader
{
    /// <summary>Largest text that is read in this process.</summary>
    public const int ShortTextBytes = 1024 * 1024;

    private readonly DocumentLimits limits = new();

    /// <inheritdoc/>
    public bool Reads(SourceFormat format) => true;

    /// <inheritdoc/>
    public RawDocument Read(SourceFile file, CancellationToken cancellationToken)
    {
        if (IsShortText(file.Format, file.Bytes.Length)) return LocalReaders.For(file.Format).Read(file, cancellationToken);
        var outcome = pool.Read(file, cancellationToken);
        if (outcome.Document is { } document && Distrust(document, file.Format) is { } reason) outcome = new(null, WorkerFailure.OfGarbledAnswer(reason));
        if (outcome.Failure is not { } failure) return outcome.Document!;
        log.WriteLine($"{file.FileName}: reading failed ({failure.Kind}): {failure.Detail}");
        return new()
        {
            Format = file.Format,
            Parts = [new DocumentPart(null, null, PartStatus.Unreadable, IsolationDiagnostics.CodeOf(failure.Kind))],
            Diagnostics = [IsolationDiagnostics.Of(failure)],
        };
    }

    /// <summary>Whether a file of that format and size needs no child.</summary>
    public static bool IsShortText(SourceFormat format, long bytes) => format is SourceFormat.Text or SourceFormat.Markdown && bytes <= ShortTextBytes;

    // The child has held itself to the same limits; an answer that does not is none.
    private string? Distrust(RawDocument document, SourceFormat format)
    {
        if (document.Format != format) return $"a document of format {document.Format}";
        if (document.Blocks.IsDefault || document.Parts.IsDefault || document.Diagnostics.IsDefault) return "a document with parts missing";
        if (document.Blocks.Any(static b => b is null or { Table.Cells.IsDefault: true })) return "a block with parts missing";
        try
        {
            return limits.FirstPassed(document) is { } passed ? $"more than {passed.Bound} {passed.NameEn}" : null;
        }
        catch (InvalidDataException e)
        {
            return e.Message;
        }
    }
}
