using System.Collections.Concurrent;

namespace DocReview.Tests.Models.Support;

/// <summary>A clock whose waits end at once, and are noted. Timeouts (100 s and more) last as long as a test says.</summary>
internal sealed class ImpatientTime(TimeSpan? timeouts = null) : TimeProvider
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(100);
    private readonly ConcurrentQueue<TimeSpan> waits = new();

    /// <summary>What was waited for, in order.</summary>
    public IReadOnlyList<TimeSpan> Waits => [.. waits];

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (dueTime < LongestWait && dueTime >= TimeSpan.Zero)
        {
            waits.Enqueue(dueTime);
            return base.CreateTimer(callback, state, TimeSpan.FromMilliseconds(1), period);
        }

        return base.CreateTimer(callback, state, dueTime >= LongestWait && timeouts is { } shorter ? shorter : dueTime, period);
    }
}
