using System.Net;
using System.Net.Sockets;
using System.Text;
using DocReview.Models.Port;
using DocReview.Tests.Models.Support;

namespace DocReview.Tests.Models;

/// <summary>TR-02.</summary>
public sealed class TimeoutTests
{
    [Fact]
    public async Task A_slow_attempt_is_given_up_and_sent_again()
    {
        using var endpoint = new FakeEndpoint(Replies.Answer().WithDelay(TimeSpan.FromSeconds(3)), Replies.Answer());

        var answer = await endpoint.AskAsync(new ImpatientTime(TimeSpan.FromSeconds(1)), s => s with { Limits = s.Limits with { Total = TimeSpan.FromHours(2) } });

        Assert.Equal(new Delivery(2, 1), answer.Delivery);
    }

    [Fact]
    public async Task When_the_time_is_up_it_says_which_setting_allows_more()
    {
        using var endpoint = new FakeEndpoint(Replies.Answer().WithDelay(TimeSpan.FromSeconds(3)));

        var e = await endpoint.FailAsync(new ImpatientTime(TimeSpan.FromMilliseconds(300)));

        Assert.Equal(ModelFailure.TimedOut, e.Failure);
        Assert.Contains("Model:Limits:AttemptSeconds", e.Message, StringComparison.Ordinal);
        Assert.True(e.Delivery.Unanswered >= 1);
    }

    [Fact]
    public async Task An_answer_within_two_minutes_is_awaited()
    {
        using var endpoint = new FakeEndpoint(Replies.Answer().WithDelay(TimeSpan.FromSeconds(2)));

        var answer = await endpoint.AskAsync(TimeProvider.System);

        Assert.Equal(Delivery.Once, answer.Delivery);
    }

    [Fact]
    public async Task Cancelling_is_no_failure_of_the_model()
    {
        using var endpoint = new FakeEndpoint(Replies.Answer().WithDelay(TimeSpan.FromSeconds(5)));
        using var models = endpoint.Open();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        stop.CancelAfter(200);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => models.Model.AskAsync(Asking.Request(), stop.Token));
    }

    [Fact]
    public async Task A_body_that_breaks_off_is_sent_again_and_may_have_been_charged()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var served = ServeAsync(listener);
        using var endpoint = new FakeEndpoint(Replies.Answer());

        var answer = await endpoint.AskAsync(change: s => s with { Endpoint = s.Endpoint with { BaseUrl = new($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/v1") } });

        Assert.Equal(new Delivery(2, 1), answer.Delivery);
        await served;
    }

    // The first connection is cut in the middle of the body; the second one is served.
    private static async Task ServeAsync(TcpListener listener)
    {
        var body = Encoding.UTF8.GetBytes(Replies.Completion());
        foreach (var length in new[] { body.Length / 2, body.Length })
        {
            using var client = await listener.AcceptTcpClientAsync(TestContext.Current.CancellationToken);
            var stream = client.GetStream();
            var buffer = new byte[65536];
            var seen = new StringBuilder();
            while (!seen.ToString().Contains("\"max_completion_tokens\"", StringComparison.Ordinal) && !seen.ToString().EndsWith('}'))
                seen.Append(Encoding.UTF8.GetString(buffer, 0, await stream.ReadAsync(buffer, TestContext.Current.CancellationToken)));
            await stream.WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\nConnection: close\r\n\r\n"), TestContext.Current.CancellationToken);
            await stream.WriteAsync(body.AsMemory(0, length), TestContext.Current.CancellationToken);
        }
    }
}
