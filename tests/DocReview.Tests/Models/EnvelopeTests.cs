using DocReview.Models.Port;
using DocReview.Tests.Models.Support;
using WireMock.ResponseBuilders;

namespace DocReview.Tests.Models;

/// <summary>TR-03, OUT-01 and OUT-02: what is around an answer.</summary>
public sealed class EnvelopeTests
{
    [Fact]
    public async Task An_answer_carries_text_finish_tokens_and_model()
    {
        using var endpoint = new FakeEndpoint(Replies.Answer("""{"rows":["あ"]}""", model: "gpt-4.1-mini-2025-04-14"));

        var answer = await endpoint.AskAsync();

        Assert.Equal("""{"rows":["あ"]}""", answer.Text);
        Assert.Equal((ChatFinish.Complete, AnswerShape.StrictSchema, "gpt-4.1-mini-2025-04-14"), (answer.Finish, answer.Shape, answer.Model));
        Assert.Equal(new ChatUsage(100, 20, 64), answer.Usage);
    }

    [Theory]
    [InlineData("not json at all")]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("""{"choices":[{"index":0,"mess""")]
    [InlineData("data: {\"choices\":[]}\n\ndata: [DONE]\n\n")]
    public async Task A_body_that_is_no_json_object_is_named(string body)
    {
        using var endpoint = new FakeEndpoint(Replies.Json(body));

        Assert.Equal(ModelFailure.NotJson, (await endpoint.FailAsync()).Failure);
    }

    [Fact]
    public async Task A_web_page_with_status_200_points_at_the_base_url()
    {
        using var endpoint = new FakeEndpoint(Replies.Html());

        var e = await endpoint.FailAsync();

        Assert.Equal((ModelFailure.NotJson, 1), (e.Failure, endpoint.Calls));
        Assert.Contains("a web page", e.Message, StringComparison.Ordinal);
        Assert.Contains("Model:BaseUrl", e.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"error":{"message":"boom","type":"server_error"}}""", "ErrorInSuccess")]
    [InlineData("""{"error":"boom"}""", "ErrorInSuccess")]
    [InlineData("""{"object":"error","message":"boom","code":"x"}""", "ErrorInSuccess")]
    [InlineData("""{"error":{"message":"boom","code":401}}""", "KeyRefused")]
    [InlineData("""{"error":{"message":"boom"},"choices":[{"message":{"content":"x"}}]}""", "ErrorInSuccess")]
    public async Task An_error_with_status_200_is_an_error(string body, string failure)
    {
        using var endpoint = new FakeEndpoint(Replies.Json(body));

        Assert.Equal(failure, (await endpoint.FailAsync()).Failure.ToString());
    }

    [Fact]
    public async Task A_gateway_that_wraps_a_429_into_a_200_is_asked_again()
    {
        using var endpoint = new FakeEndpoint(Replies.Json("""{"error":{"message":"slow down","code":429}}"""), Replies.Answer());

        Assert.Equal(2, (await endpoint.AskAsync()).Delivery.Attempts);
    }

    [Fact]
    public async Task An_error_member_that_is_null_is_none()
    {
        using var endpoint = new FakeEndpoint(Replies.Json(Replies.Completion().Insert(1, "\"error\":null,")));

        Assert.Equal(ChatFinish.Complete, (await endpoint.AskAsync()).Finish);
    }

    [Theory]
    [InlineData("""{"choices":[]}""")]
    [InlineData("""{"choices":null}""")]
    [InlineData("""{"choices":[{}]}""")]
    [InlineData("""{"choices":[{"message":null}]}""")]
    [InlineData("""{"hello":"world"}""")]
    public async Task An_envelope_without_an_answer_is_named(string body)
    {
        using var endpoint = new FakeEndpoint(Replies.Json(body));

        Assert.Equal(ModelFailure.NoChoices, (await endpoint.FailAsync()).Failure);
    }

    [Theory]
    [InlineData("stop", "Complete")]
    [InlineData("length", "Length")]
    [InlineData("content_filter", "Refused")]
    [InlineData("tool_calls", "Unproven")]
    [InlineData("eos", "Unproven")]
    [InlineData("", "Unproven")]
    [InlineData(null, "Unproven")]
    public async Task Only_stop_proves_an_answer_complete(string? reason, string finish)
    {
        using var endpoint = new FakeEndpoint(Replies.Answer("""{"rows":[]}""", reason));

        var answer = await endpoint.AskAsync();

        Assert.Equal((finish, 1), (answer.Finish.ToString(), endpoint.Calls));
        Assert.Equal(finish == "Refused" ? "" : """{"rows":[]}""", answer.Text);
    }

    [Fact]
    public async Task An_answer_that_is_cut_off_keeps_its_text()
    {
        using var endpoint = new FakeEndpoint(Replies.Answer("""{"rows":["a","b""", "length"));

        var answer = await endpoint.AskAsync();

        Assert.Equal((ChatFinish.Length, """{"rows":["a","b"""), (answer.Finish, answer.Text));
    }

    [Fact]
    public async Task A_refusal_is_an_answer_and_not_asked_again()
    {
        using var endpoint = new FakeEndpoint(Replies.Json(Replies.Completion(text: null, refusal: "I cannot help with that.")));

        var answer = await endpoint.AskAsync();

        Assert.Equal((ChatFinish.Refused, "", 1), (answer.Finish, answer.Text, endpoint.Calls));
    }

    [Fact]
    public async Task A_filter_on_the_request_is_a_refusal_too()
    {
        using var endpoint = new FakeEndpoint(Replies.Error(400, "content_filter", "The prompt was filtered"));

        var answer = await endpoint.AskAsync();

        Assert.Equal((ChatFinish.Refused, ChatUsage.None, 1), (answer.Finish, answer.Usage, endpoint.Calls));
    }

    [Theory]
    [InlineData("context_length_exceeded", "no")]
    [InlineData(null, "This model's maximum context length is 8192 tokens.")]
    public async Task A_request_that_is_too_long_is_named_so_that_the_batch_can_be_halved(string? code, string message)
    {
        using var endpoint = new FakeEndpoint(Replies.Error(400, code, message));

        var e = await endpoint.FailAsync();

        Assert.Equal(ModelFailure.TooLong, e.Failure);
        Assert.False(e.ConcernsEndpoint);
    }

    [Theory]
    [InlineData("")]
    [InlineData(",\"usage\":null")]
    [InlineData(",\"usage\":{\"total_tokens\":5}")]
    public async Task Missing_usage_is_refused_unless_it_may_be_estimated(string usage)
    {
        var body = $$$"""{"id":"1","object":"chat.completion","created":1,"model":"{{{Replies.Model}}}","choices":[{"index":0,"finish_reason":"stop","message":{"role":"assistant","content":"{}"}}]{{{usage}}}}""";
        using var endpoint = new FakeEndpoint(Replies.Json(body));

        var e = await endpoint.FailAsync();
        var answer = await endpoint.AskAsync(change: s => s with { Endpoint = s.Endpoint with { AllowsMissingUsage = true } });

        Assert.Equal(ModelFailure.MissingUsage, e.Failure);
        Assert.Contains("Model:MissingUsage", e.Message, StringComparison.Ordinal);
        Assert.True(answer.Usage is { IsEstimated: true, InputTokens: > 20, OutputTokens: > 0 });
    }

    [Theory]
    [InlineData("gpt-4.1-nano")]
    [InlineData("gpt-4.1")]
    [InlineData("llama3")]
    public async Task Another_model_than_asked_for_is_refused(string served)
    {
        using var endpoint = new FakeEndpoint(Replies.Answer(model: served));

        var e = await endpoint.FailAsync();

        Assert.Equal(ModelFailure.OtherModel, e.Failure);
        Assert.Contains(served, e.Message, StringComparison.Ordinal);
        Assert.Contains("Model:ServedAs", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_deployment_may_be_served_by_what_the_settings_allow()
    {
        using var endpoint = new FakeEndpoint(Replies.Answer(model: "gpt-4o-2024-11-20"));

        var answer = await endpoint.AskAsync(change: s => s with { Endpoint = s.Endpoint with { Model = "production", ServedAs = ["gpt-4o"] } });

        Assert.Equal("gpt-4o-2024-11-20", answer.Model);
    }

    [Fact]
    public async Task A_redirect_is_not_followed()
    {
        using var elsewhere = new FakeEndpoint(Replies.Answer());
        using var endpoint = new FakeEndpoint(Response.Create().WithStatusCode(307).WithHeader("Location", elsewhere.Url + "/chat/completions"));

        Assert.Equal(ModelFailure.Redirected, (await endpoint.FailAsync()).Failure);
        Assert.Equal(0, elsewhere.Calls);
    }

    [Fact]
    public async Task A_body_without_end_is_not_read_to_its_end()
    {
        using var endpoint = new FakeEndpoint(Replies.Json("\"" + new string('a', 17 * 1024 * 1024) + "\""));

        Assert.Equal(ModelFailure.TooLarge, (await endpoint.FailAsync()).Failure);
    }

    [Fact]
    public async Task Members_that_nobody_knows_do_no_harm()
    {
        using var endpoint = new FakeEndpoint(Replies.Json(Replies.Completion().Insert(1, "\"system_fingerprint\":null,\"timings\":{\"x\":1},")));

        Assert.Equal(ChatFinish.Complete, (await endpoint.AskAsync()).Finish);
    }
}
