namespace DocReview.Reading.Isolation;

/// <summary>
/// Looks at every busy child at short intervals and kills the one that is over its time or memory, or whose work was cancelled.
/// A thread of its own: the threads of the pool are all waiting for children when it matters.
/// </summary>
internal sealed class WorkerWatch : IDisposable
{
    private readonly WorkerLimits limits;
    private readonly TimeProvider clock;
    private readonly ManualResetEventSlim busy = new();
    private readonly List<WorkerGuard> guards = [];
    private readonly Thread thread;
    private volatile bool stopped;

    public WorkerWatch(WorkerLimits limits, TimeProvider clock)
    {
        this.limits = limits;
        this.clock = clock;
        thread = new Thread(Run) { IsBackground = true, Name = "reading-watch" };
        thread.Start();
    }

    /// <summary>Watches a child until the guard is disposed.</summary>
    public WorkerGuard Guard(WorkerProcess worker, TimeSpan timeout, CancellationToken cancellationToken)
    {
        var guard = new WorkerGuard(this, worker, clock.GetTimestamp(), timeout, cancellationToken);
        lock (guards)
        {
            guards.Add(guard);
            busy.Set();
        }

        return guard;
    }

    public void Release(WorkerGuard guard)
    {
        lock (guards)
        {
            guards.Remove(guard);
            if (guards.Count == 0) busy.Reset();
        }
    }

    public void Dispose()
    {
        stopped = true;
        busy.Set();
        thread.Join();
        busy.Dispose();
    }

    private void Run()
    {
        while (!stopped)
        {
            busy.Wait();
            // Under the lock, so that no child is killed for a file that it has finished.
            lock (guards)
            {
                foreach (var guard in guards) guard.Check(clock, limits);
            }

            Thread.Sleep(limits.WatchEvery);
        }
    }
}
