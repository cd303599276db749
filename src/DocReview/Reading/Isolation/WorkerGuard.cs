namespace DocReview.Reading.Isolation;

/// <summary>The limits of one file at one child.</summary>
internal sealed class WorkerGuard(WorkerWatch watch, WorkerProcess worker, long from, TimeSpan timeout, CancellationToken cancellationToken) : IDisposable
{
    /// <summary>The limit for which the child was killed; null when it was not, or because of a cancellation.</summary>
    public WorkerFailure? Reason { get; private set; }

    /// <summary>Kills the child when it is over a limit.</summary>
    public void Check(TimeProvider clock, WorkerLimits limits)
    {
        if (Reason is not null) return;
        var resident = worker.ResidentBytes;
        if (resident > limits.MemoryBytes) Reason = new(WorkerFailureKind.Memory, $"{resident} bytes resident", limits.MemoryMegabytes);
        else if (clock.GetElapsedTime(from) > timeout) Reason = new(WorkerFailureKind.Time, $"{timeout.TotalSeconds:0} s", (int)timeout.TotalSeconds);
        else if (!cancellationToken.IsCancellationRequested) return;
        worker.Kill();
    }

    public void Dispose() => watch.Release(this);
}
