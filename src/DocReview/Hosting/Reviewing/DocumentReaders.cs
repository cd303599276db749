using DocReview.Core.Documents;
using DocReview.Core.Review;
using DocReview.Core.Statements;
using DocReview.Hosting.Configuration;
using DocReview.Reading;
using DocReview.Reading.Intake;
using DocReview.Reading.Isolation;

namespace DocReview.Hosting.Reviewing;

/// <summary>Intake and readers as configured, and the child processes behind them.</summary>
internal sealed class DocumentReaders : IDisposable
{
    private readonly ReadWorkerPool? pool;
    private readonly ReadAhead? ahead;

    private DocumentReaders(ReadingSettings settings, TextWriter log, TimeProvider clock)
    {
        Intake = new(settings.MaxFileMegabytes * 1024L * 1024L);
        if (settings.Isolation != ReadingSettings.InChildProcess)
        {
            All = LocalReaders.All();
            return;
        }

        var limits = new WorkerLimits { MemoryMegabytes = settings.MemoryLimitMegabytes, TimeoutSeconds = settings.TimeoutSeconds };
        pool = new(WorkerLaunch.OfThisProgram(), limits, clock);
        ahead = new(new IsolatedReader(pool, log), Intake);
        All = [ahead];
    }

    public FileIntake Intake { get; }

    /// <summary>A reader for each format.</summary>
    public IReadOnlyList<IDocumentReader> All { get; }

    /// <param name="settings">Whether files are read in child processes, and what these may cost.</param>
    /// <param name="log">Takes the details of failures.</param>
    /// <param name="clock">Measures the time of each file.</param>
    public static DocumentReaders Open(ReadingSettings settings, TextWriter log, TimeProvider clock) => new(settings, log, clock);

    /// <summary>Begins to read the first document, so that the lens can be loaded meanwhile.</summary>
    public void Begin(IReadOnlyList<InputFile> inputs) => ahead?.Begin(inputs[0].Path);

    /// <summary>Takes one file through the steps before the first judgement. A bad file is a reading with diagnostics.</summary>
    /// <param name="path">The file.</param>
    /// <param name="addressing">Words of step 4.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async Task<DocumentReading> ReadAsync(string path, Addressing addressing, CancellationToken cancellationToken)
    {
        var taken = await Intake.TakeAsync(path, cancellationToken).ConfigureAwait(false);
        if (taken.File is not { } file) return DocumentReading.Refused(taken.FileName, taken.Sha256, [.. taken.Diagnostics]);
        var reading = DocumentReading.Of(file, All.First(r => r.Reads(file.Format)).Read(file, cancellationToken), addressing);
        return reading with { Diagnostics = [.. taken.Diagnostics, .. reading.Diagnostics] };
    }

    public void Dispose()
    {
        ahead?.Dispose();
        pool?.Dispose();
    }
}
