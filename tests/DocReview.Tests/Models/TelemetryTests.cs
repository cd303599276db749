using System.Collections.Concurrent;
using System.Text.Json;
using DocReview.Models.Port;
using DocReview.Models.Telemetry;
using DocReview.Tests.Models.Support;

namespace DocReview.Tests.Models;

public sealed class TelemetryTests
{
    [Fact]
    public async Task Every_call_has_a_record_with_tokens_price_latency_and_repeats()
    {
        var calls = new ConcurrentQueue<CallRecord>();
        using var endpoint = new FakeEndpoint(Replies.Error(503), Replies.Answer(model: "gpt-4.1-mini-2025-04-14"), Replies.Error(401));
        using var models = endpoint.Open(change: s => s with { OnCall = calls.Enqueue, Price = new(Replies.Model, 1m, 0.5m, 1m, 10m, default) });
        await models.Model.AskAsync(Asking.Request(), TestContext.Current.CancellationToken);
        await Assert.ThrowsAsync<ModelException>(() => models.Model.AskAsync(Asking.Request(), TestContext.Current.CancellationToken));

        var (good, bad) = (calls.First(), calls.Last());
        Assert.Equal(("classify-statements", "document-1", "gpt-4.1-mini-2025-04-14", ChatFinish.Complete), (good.Prompt, good.DocumentId, good.ServedBy, good.Finish));
        Assert.Equal((new ChatUsage(100, 20, 64), 0.000268m, new Delivery(2, 0)), (good.Usage, good.Price, good.Delivery));
        Assert.Equal((ModelFailure.KeyRefused, (ChatFinish?)null, 1), (bad.Failure, bad.Finish, bad.Delivery.Attempts));
    }

    [Fact]
    public void The_ledger_is_one_json_line_per_call()
    {
        using var written = new StringWriter();
        var ledger = new CallLedger(written);
        ledger.Write(new() { At = default, Prompt = "p", DocumentId = "d", Model = "m", Finish = ChatFinish.Length, LatencyMs = 5, Delivery = Delivery.Once, Price = 0.5m });
        ledger.Write(new() { At = default, Prompt = "p", DocumentId = "d", Model = "m", Failure = ModelFailure.TimedOut, LatencyMs = 7, Delivery = new(2, 2) });

        var lines = written.ToString().Split('\n');
        Assert.Equal(3, lines.Length);
        using var second = JsonDocument.Parse(lines[1]);
        Assert.Contains("\"finish\":\"length\"", lines[0], StringComparison.Ordinal);
        Assert.Equal(("timedOut", 2), (second.RootElement.GetProperty("failure").GetString(), second.RootElement.GetProperty("delivery").GetProperty("unanswered").GetInt32()));
    }
}
