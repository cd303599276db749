using DocReview.Models.Limits;
using DocReview.Tests.Models.Support;

namespace DocReview.Tests.Models;

public sealed class ConcurrencyTests
{
    [Fact]
    public async Task No_more_calls_are_under_way_than_allowed_and_nobody_is_forgotten()
    {
        var shared = new SharedConcurrency(3);
        var (now, most) = (0, 0);
        await Parallel.ForAsync(0, 50, new ParallelOptions { MaxDegreeOfParallelism = 50, CancellationToken = TestContext.Current.CancellationToken }, async (_, token) =>
        {
            using var place = await shared.EnterAsync(token);
            lock (shared) most = Math.Max(most, ++now);
            await Task.Delay(1, token);
            lock (shared) now--;
        });

        Assert.Equal((3, 0), (most, now));
    }

    [Fact]
    public void A_429_halves_and_those_sent_before_do_not_halve_again()
    {
        var shared = new SharedConcurrency(8);
        var before = shared.Epoch;
        shared.Throttled(before);
        shared.Throttled(before);
        Assert.Equal(4, shared.Allowed);

        for (var i = 0; i < 5; i++) shared.Throttled(shared.Epoch);
        Assert.Equal(1, shared.Allowed);
    }

    [Fact]
    public void Successes_bring_it_back_step_by_step_to_what_is_configured()
    {
        var shared = new SharedConcurrency(4);
        shared.Throttled(shared.Epoch);
        shared.Throttled(shared.Epoch);
        var seen = new List<int>();
        for (var i = 0; i < 12; i++)
        {
            shared.Succeeded();
            seen.Add(shared.Allowed);
        }

        Assert.Equal([2, 2, 3, 3, 3, 4, 4, 4, 4, 4, 4, 4], seen);
    }

    [Fact]
    public async Task Whoever_gives_up_waiting_takes_no_place()
    {
        var shared = new SharedConcurrency(1);
        var first = await shared.EnterAsync(CancellationToken.None);
        using var stop = new CancellationTokenSource();
        var second = shared.EnterAsync(stop.Token);
        var third = shared.EnterAsync(CancellationToken.None);

        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second);
        Assert.False(third.IsCompleted);
        first.Dispose();
        first.Dispose();
        (await third).Dispose();
        (await shared.EnterAsync(CancellationToken.None)).Dispose();
    }

    [Fact]
    public async Task A_throttling_endpoint_slows_all_documents_down()
    {
        using var endpoint = new FakeEndpoint(Replies.Error(429), Replies.Answer());
        using var models = endpoint.Open();

        await models.Model.AskAsync(Asking.Request(), TestContext.Current.CancellationToken);

        Assert.Equal(4, models.Concurrency.Allowed);
    }

    [Fact]
    public async Task Waiting_for_a_place_is_not_part_of_a_calls_time()
    {
        using var endpoint = new FakeEndpoint(Replies.Answer().WithDelay(300));
        using var models = endpoint.Open(new ImpatientTime(TimeSpan.FromMilliseconds(1500)), s => s with { Limits = s.Limits with { Concurrency = 1, Retries = 0 } });

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => models.Model.AskAsync(Asking.Request(), TestContext.Current.CancellationToken)));

        Assert.All(answers, a => Assert.Equal(1, a.Delivery.Attempts));
    }
}
