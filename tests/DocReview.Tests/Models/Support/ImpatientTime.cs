using System.Collections.Concurrent;

namespace DocReview.Tests.Models.Support;

/// <summary>A clock whose waits end at once, and are noted. Timeouts (100 s to an hour) last as long as a test says.</summary>
internal sealed class ImpatientTime(TimeSpan? timeouts = null) : TimeProvider
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(100);
    private static readonly TimeSpan LongestTimeout = TimeSpan.FromHours(1);
    private readonly ConcurrentQueue<TimeSpan> waits = new();

    /// <summary>What was waited for, in order.</summary>
    public IReadOnlyList<TimeSpan> Waits => [.. waits];

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        new ShortTimer(base.CreateTimer(callback, state, Shorten(dueTime), period), Shorten);

    private TimeSpan Shorten(TimeSpan dueTime)
    {
        if (dueTime >= LongestWait) return dueTime <= LongestTimeout ? timeouts ?? dueTime : dueTime;
        if (dueTime <= TimeSpan.Zero) return dueTime;
        waits.Enqueue(dueTime);
        return TimeSpan.FromMilliseconds(1);
    }

    // A cancellation's timer is made first, and gets its time afterwards.
    private sealed class ShortTimer(ITimer inner, Func<TimeSpan, TimeSpan> shorten) : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => inner.Change(shorten(dueTime), period);

        public void Dispose() => inner.Dispose();

        public ValueTask DisposeAsync() => inner.DisposeAsync();
    }
}
