namespace DocReview.Models.Limits;

/// <summary>
/// How many calls may be under way, for all documents of the process together. A 429 halves it; as many successes as it allows calls raise
/// it by one, up to what is configured.
/// </summary>
internal sealed class SharedConcurrency
{
    private readonly int most;
    private readonly Lock gate = new();
    private readonly LinkedList<TaskCompletionSource> waiting = [];
    private int allowed;
    private int underWay;
    private int successes;
    private int epoch;

    /// <param name="most">Most calls under way at once; at least 1.</param>
    public SharedConcurrency(int most) => allowed = this.most = most;

    /// <summary>Calls that may be under way now.</summary>
    public int Allowed
    {
        get { lock (gate) return allowed; }
    }

    /// <summary>Number of times it was halved; an attempt notes it when it is sent.</summary>
    public int Epoch
    {
        get { lock (gate) return epoch; }
    }

    /// <summary>Waits for a place; first come, first served. Disposing the result gives it back.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async Task<IDisposable> EnterAsync(CancellationToken cancellationToken)
    {
        LinkedListNode<TaskCompletionSource> place;
        lock (gate)
        {
            if (underWay < allowed && waiting.Count == 0)
            {
                underWay++;
                return new Place(this);
            }

            place = waiting.AddLast(new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        }

        using (cancellationToken.Register(() => GiveUp(place, cancellationToken))) await place.Value.Task.ConfigureAwait(false);
        return new Place(this);
    }

    /// <summary>An attempt met a 429. Those sent before the last halving say nothing about the new pace and are ignored.</summary>
    public void Throttled(int sentInEpoch)
    {
        lock (gate)
        {
            if (sentInEpoch != epoch) return;
            epoch++;
            successes = 0;
            allowed = Math.Max(1, allowed / 2);
        }
    }

    /// <summary>An attempt was answered.</summary>
    public void Succeeded()
    {
        lock (gate)
        {
            if (allowed >= most || ++successes < allowed) return;
            successes = 0;
            allowed++;
            LetIn();
        }
    }

    private void GiveUp(LinkedListNode<TaskCompletionSource> place, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            // Whoever was let in at the same moment keeps the place, and the cancellation ends the call itself.
            if (place.List is null) return;
            waiting.Remove(place);
        }

        place.Value.TrySetCanceled(cancellationToken);
    }

    private void Leave()
    {
        lock (gate)
        {
            underWay--;
            LetIn();
        }
    }

    private void LetIn()
    {
        while (underWay < allowed && waiting.First is { } next)
        {
            waiting.RemoveFirst();
            underWay++;
            next.Value.TrySetResult();
        }
    }

    private sealed class Place(SharedConcurrency owner) : IDisposable
    {
        private int left;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref left, 1) == 0) owner.Leave();
        }
    }
}
