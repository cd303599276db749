using DocReview.Core.Documents;
using DocReview.Reading.Intake;

namespace DocReview.Reading.Isolation;

/// <summary>
/// Begins to read the first file while the lens is still being loaded: for a single document the child's start and the reading then cost
/// no time of their own. Every other file goes straight through.
/// </summary>
internal sealed class ReadAhead(IDocumentReader reader, FileIntake intake) : IDocumentReader, IDisposable
{
    private readonly CancellationTokenSource stop = new();
    private string? name;
    private Task? running;
    private Task<(SourceFile File, RawDocument Document)?>? first;

    /// <summary>Begins to read a file.</summary>
    public void Begin(string path)
    {
        name = Path.GetFileName(path);
        running = first = Task.Run(() => ReadAsync(path, stop.Token));
    }

    /// <inheritdoc/>
    public bool Reads(SourceFormat format) => reader.Reads(format);

    /// <inheritdoc/>
    public RawDocument Read(SourceFile file, CancellationToken cancellationToken)
    {
        // The same name may come again from another folder, and the file may have changed: only the same bytes count.
        if (file.FileName == name && Interlocked.Exchange(ref first, null) is { } begun)
        {
            begun.Wait(cancellationToken);
            if (begun.Result is { } ahead && ahead.File.Sha256 == file.Sha256) return ahead.Document;
        }

        return reader.Read(file, cancellationToken);
    }

    public void Dispose()
    {
        stop.Cancel();
        if (running is not null) Task.WhenAny(running).Wait();
        stop.Dispose();
    }

    private async Task<(SourceFile File, RawDocument Document)?> ReadAsync(string path, CancellationToken cancellationToken)
    {
        var taken = await intake.TakeAsync(path, cancellationToken).ConfigureAwait(false);
        return taken.File is { } file ? (file, reader.Read(file, cancellationToken)) : null;
    }
}
