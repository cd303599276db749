using System.Collections.Concurrent;
using DocReview.Models.Port;
using DocReview.Tests.Models.Support;

namespace DocReview.Tests.Models;

/// <summary>TR-04.</summary>
public sealed class CapabilityTests
{
    [Fact]
    public async Task It_steps_down_from_strict_schema_to_text()
    {
        var no = Replies.Error(400, "unsupported_value", "no such thing", "response_format");
        using var endpoint = new FakeEndpoint(no, no, no, Replies.Answer());

        var answer = await endpoint.AskAsync();

        Assert.Equal((AnswerShape.Text, 4), (answer.Shape, answer.Delivery.Attempts));
        Assert.True(Format(0).GetProperty("json_schema").GetProperty("strict").GetBoolean());
        Assert.False(Format(1).GetProperty("json_schema").TryGetProperty("strict", out _));
        Assert.Equal("json_object", Format(2).GetProperty("type").GetString());
        Assert.False(endpoint.Body(3).TryGetProperty("response_format", out var format) && format.GetProperty("type").GetString() != "text");

        System.Text.Json.JsonElement Format(int i) => endpoint.Body(i).GetProperty("response_format");
    }

    [Fact]
    public async Task Where_no_schema_can_be_sent_it_is_told_in_words_after_the_instructions()
    {
        var no = Replies.Error(400, null, "response_format of type json_schema is not supported");
        using var endpoint = new FakeEndpoint(no, no, Replies.Answer());

        await endpoint.AskAsync();

        Assert.Equal("You classify statements.", System(0));
        Assert.Equal($"You classify statements.\n\n{Asking.Schema.InWords}", System(2));

        string? System(int i) => endpoint.Body(i).GetProperty("messages")[0].GetProperty("content").GetString();
    }

    [Theory]
    [InlineData("max_completion_tokens", "Unsupported parameter")]
    [InlineData(null, "Unrecognized request argument supplied: max_completion_tokens")]
    [InlineData(null, "[{'type': 'extra_forbidden', 'loc': ('body', 'max_completion_tokens'), 'msg': 'Extra inputs are not permitted'}]")]
    public async Task An_older_server_gets_max_tokens(string? param, string message)
    {
        using var endpoint = new FakeEndpoint(Replies.Error(400, null, message, param), Replies.Answer());

        await endpoint.AskAsync();

        Assert.Equal(500, endpoint.Body(1).GetProperty("max_tokens").GetInt32());
        Assert.False(endpoint.Body(1).TryGetProperty("max_completion_tokens", out _));
    }

    [Fact]
    public async Task A_reasoning_model_gets_no_temperature()
    {
        using var endpoint = new FakeEndpoint(Replies.Error(400, "unsupported_value", "Unsupported value: 'temperature' does not support 0", "temperature"), Replies.Answer());

        await endpoint.AskAsync();

        Assert.False(endpoint.Body(1).TryGetProperty("temperature", out _));
        Assert.True(endpoint.Body(1).TryGetProperty("seed", out _));
    }

    [Fact]
    public async Task What_was_learnt_is_remembered_for_the_endpoint_and_said_once()
    {
        var said = new ConcurrentQueue<string>();
        using var endpoint = new FakeEndpoint(Replies.Error(400, null, "no", "response_format"), Replies.Answer());
        using var models = endpoint.Open(change: s => s with { OnLearnt = said.Enqueue });
        await models.Model.AskAsync(Asking.Request(), TestContext.Current.CancellationToken);
        await models.Model.AskAsync(Asking.Request(), TestContext.Current.CancellationToken);

        Assert.Equal(3, endpoint.Calls);
        Assert.Equal(AnswerShape.Schema, models.Capabilities.Of(models.Endpoint.Name).Shape);
        Assert.Contains("ResponseFormat is not supported", Assert.Single(said), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_limit_that_is_too_large_is_no_missing_capability()
    {
        using var endpoint = new FakeEndpoint(Replies.Error(400, null, "max_completion_tokens is too large: 500. This model supports at most 100."));

        Assert.Equal((ModelFailure.BadRequest, 1), ((await endpoint.FailAsync()).Failure, endpoint.Calls));
    }

    [Fact]
    public async Task When_there_is_nothing_left_to_leave_out_it_fails()
    {
        using var endpoint = new FakeEndpoint(Replies.Error(400, null, "no", "response_format"));

        var e = await endpoint.FailAsync();

        Assert.Equal((ModelFailure.Unsupported, EndpointFeature.ResponseFormat, 4), (e.Failure, e.Feature, e.Delivery.Attempts));
    }
}
