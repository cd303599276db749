using System.Globalization;
using DocReview.Models.Port;
using DocReview.Tests.Models.Support;
using WireMock.ResponseBuilders;

namespace DocReview.Tests.Models;

/// <summary>TR-01.</summary>
public sealed class RetryTests
{
    [Theory]
    [InlineData(408)]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    [InlineData(529)]
    public async Task A_passing_failure_is_sent_again(int status)
    {
        using var endpoint = new FakeEndpoint(Replies.Error(status), Replies.Error(status), Replies.Answer());

        var answer = await endpoint.AskAsync();

        Assert.Equal((3, new Delivery(3, 0)), (endpoint.Calls, answer.Delivery));
    }

    [Theory]
    [InlineData(400, "BadRequest")]
    [InlineData(401, "KeyRefused")]
    [InlineData(402, "QuotaExhausted")]
    [InlineData(403, "Forbidden")]
    [InlineData(404, "NotFound")]
    [InlineData(413, "TooLong")]
    [InlineData(422, "BadRequest")]
    public async Task A_lasting_failure_is_sent_once(int status, string failure)
    {
        using var endpoint = new FakeEndpoint(Replies.Error(status), Replies.Answer());

        var e = await endpoint.FailAsync();

        Assert.Equal((failure, status, 1), (e.Failure.ToString(), e.Status, endpoint.Calls));
    }

    [Theory]
    [InlineData("insufficient_quota")]
    [InlineData("billing_hard_limit_reached")]
    public async Task An_account_without_credit_is_not_asked_again(string code)
    {
        using var endpoint = new FakeEndpoint(Replies.Error(429, code), Replies.Answer());

        var e = await endpoint.FailAsync();

        Assert.Equal((ModelFailure.QuotaExhausted, code, 1), (e.Failure, e.Code, endpoint.Calls));
        Assert.True(e.ConcernsEndpoint);
    }

    [Theory]
    [InlineData("Retry-After", "7", 7000)]
    [InlineData("retry-after-ms", "250", 250)]
    [InlineData("retry-after-ms", "1500.5", 1500)]
    public async Task The_endpoint_says_how_long_to_wait(string header, string value, int milliseconds)
    {
        var clock = new ImpatientTime();
        using var endpoint = new FakeEndpoint(Replies.Error(429).WithHeader(header, value), Replies.Answer());

        await endpoint.AskAsync(clock);

        Assert.Contains(TimeSpan.FromMilliseconds(milliseconds), clock.Waits);
    }

    [Fact]
    public async Task Milliseconds_go_before_seconds()
    {
        var clock = new ImpatientTime();
        using var endpoint = new FakeEndpoint(Replies.Error(503).WithHeader("Retry-After", "9").WithHeader("retry-after-ms", "40"), Replies.Answer());

        await endpoint.AskAsync(clock);

        Assert.Contains(TimeSpan.FromMilliseconds(40), clock.Waits);
        Assert.DoesNotContain(TimeSpan.FromSeconds(9), clock.Waits);
    }

    [Fact]
    public async Task A_date_is_a_wait_too()
    {
        var clock = new ImpatientTime();
        var date = clock.GetUtcNow().AddSeconds(20).ToString("R", CultureInfo.InvariantCulture);
        using var endpoint = new FakeEndpoint(Replies.Error(429).WithHeader("Retry-After", date), Replies.Answer());

        await endpoint.AskAsync(clock);

        Assert.Contains(clock.Waits, w => w > TimeSpan.FromSeconds(15) && w <= TimeSpan.FromSeconds(20));
    }

    [Fact]
    public async Task Without_a_word_waits_grow_and_are_never_longer_than_half_a_minute()
    {
        var clock = new ImpatientTime();
        using var endpoint = new FakeEndpoint(Replies.Error(500));

        var e = await endpoint.FailAsync(clock);

        Assert.Equal((ModelFailure.ServerError, 6), (e.Failure, endpoint.Calls));
        Assert.Equal(5, clock.Waits.Count);
        Assert.All(clock.Waits, w => Assert.InRange(w, TimeSpan.Zero, TimeSpan.FromSeconds(30)));
        Assert.True(clock.Waits[4] > clock.Waits[0]);
    }

    [Fact]
    public async Task A_wait_longer_than_there_is_time_fails_at_once()
    {
        var clock = new ImpatientTime();
        using var endpoint = new FakeEndpoint(Replies.Error(429).WithHeader("Retry-After", "3600"), Replies.Answer());

        var e = await endpoint.FailAsync(clock);

        Assert.Equal((ModelFailure.Throttled, TimeSpan.FromHours(1), 1), (e.Failure, e.RetryAfter, endpoint.Calls));
        Assert.Empty(clock.Waits);
    }

    [Fact]
    public async Task A_broken_connection_is_tried_again_and_counts_as_sent()
    {
        using var endpoint = new FakeEndpoint(Response.Create().WithFault(FaultType.EMPTY_RESPONSE), Replies.Answer());

        // An empty response is a valid one for HTTP; it is no JSON, and not sent again.
        var e = await endpoint.FailAsync();

        Assert.Equal((ModelFailure.NotJson, 1), (e.Failure, endpoint.Calls));
    }

    [Fact]
    public async Task Nobody_listening_is_unreachable_and_charges_nothing()
    {
        using var endpoint = new FakeEndpoint(Replies.Answer());

        var e = await endpoint.FailAsync(change: s => s with { Endpoint = s.Endpoint with { BaseUrl = new("http://127.0.0.1:9/v1") } });

        Assert.Equal((ModelFailure.Unreachable, new Delivery(6, 0)), (e.Failure, e.Delivery));
        Assert.Contains("127.0.0.1:9", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task So_many_failures_open_the_circuit()
    {
        using var endpoint = new FakeEndpoint(Replies.Error(500));
        using var models = endpoint.Open(change: s => s with { Limits = s.Limits with { CircuitCalls = 5, Retries = 1 } });
        ModelException? last = null;
        for (var i = 0; i < 5; i++) last = await Assert.ThrowsAsync<ModelException>(() => models.Model.AskAsync(Asking.Request(), TestContext.Current.CancellationToken));

        Assert.Equal(ModelFailure.CircuitOpen, last!.Failure);
        Assert.True(last.ConcernsEndpoint);
        Assert.Equal(5, endpoint.Calls);
    }

    [Fact]
    public async Task Throttling_does_not_open_the_circuit()
    {
        using var endpoint = new FakeEndpoint(Replies.Error(429));
        using var models = endpoint.Open(change: s => s with { Limits = s.Limits with { CircuitCalls = 2 } });
        for (var i = 0; i < 3; i++)
        {
            var e = await Assert.ThrowsAsync<ModelException>(() => models.Model.AskAsync(Asking.Request(), TestContext.Current.CancellationToken));
            Assert.Equal(ModelFailure.Throttled, e.Failure);
        }
    }
}
