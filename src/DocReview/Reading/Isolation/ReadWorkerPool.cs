using System.Collections.Concurrent;
using System.ComponentModel;
using DocReview.Core.Documents;

namespace DocReview.Reading.Isolation;

/// <summary>
/// Keeps children ready and gives each file one to itself. As many as there are files read at a time; a child that died or grew is
/// replaced when the next file needs one.
/// </summary>
internal sealed class ReadWorkerPool : IDisposable
{
    private readonly WorkerLaunch launch;
    private readonly WorkerLimits limits;
    private readonly WorkerWatch watch;
    private readonly ConcurrentStack<WorkerProcess> idle = new();
    private readonly ConcurrentDictionary<WorkerProcess, bool> all = new();
    private volatile bool disposed;

    public ReadWorkerPool(WorkerLaunch launch, WorkerLimits limits, TimeProvider clock)
    {
        this.launch = launch;
        this.limits = limits;
        watch = new(limits, clock);
    }

    /// <summary>Children alive.</summary>
    public int Count => all.Count;

    /// <summary>Reads one file in a child.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled; the child is gone.</exception>
    public WorkerOutcome Read(SourceFile file, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        try
        {
            var (outcome, isFresh) = ReadOnce(file, cancellationToken);
            // A child that has read other files may have died of what they left behind; a fresh one tells.
            return outcome.Failure is { MayBeInherited: true } && !isFresh ? ReadOnce(file, cancellationToken, fresh: true).Outcome : outcome;
        }
        catch (Exception e) when (e is Win32Exception or FileNotFoundException)
        {
            return new(null, new(WorkerFailureKind.NotStarted, $"{launch.FileName}: {e.Message}"));
        }
    }

    /// <summary>Ends all children.</summary>
    public void Dispose()
    {
        if (disposed) return;
        disposed = true;
        foreach (var worker in all.Keys) Retire(worker);
        watch.Dispose();
    }

    private (WorkerOutcome Outcome, bool IsFresh) ReadOnce(SourceFile file, CancellationToken cancellationToken, bool fresh = false)
    {
        var worker = fresh ? Start() : Take();
        var isFresh = worker.FilesRead == 0;
        var isDone = false;
        try
        {
            var outcome = worker.Read(file, watch, cancellationToken);
            isDone = outcome.Document is not null;
            return (outcome, isFresh);
        }
        finally
        {
            if (isDone && worker.IsFit && !disposed) idle.Push(worker);
            else Retire(worker);
        }
    }

    private WorkerProcess Take()
    {
        while (idle.TryPop(out var ready))
        {
            if (ready.IsFit) return ready;
            Retire(ready);
        }

        return Start();
    }

    private WorkerProcess Start()
    {
        ObjectDisposedException.ThrowIf(disposed, this);
        var worker = WorkerProcess.Start(launch, limits);
        all[worker] = true;
        return worker;
    }

    private void Retire(WorkerProcess worker)
    {
        all.TryRemove(worker, out _);
        worker.Dispose();
    }
}
