using System.Text.Json;
using DocReview.Models.Configuration;
using DocReview.Models.Port;
using DocReview.Tests.Models.Support;
using WireMock.ResponseBuilders;

namespace DocReview.Tests.Models;

/// <summary>The same port over Anthropic's messages.</summary>
public sealed class AnthropicTests
{
    private const string Name = "claude-sonnet-4-5";

    [Fact]
    public async Task It_asks_with_a_cached_prefix_the_schema_and_unchanged_text()
    {
        const string Text = "S-0001 <b>通信</b> & \"暗号化\" 𠮷";
        using var endpoint = new FakeEndpoint(Answer());

        var answer = await AskAsync(endpoint, Asking.Request(Text, "二つ目"));

        var (request, body) = (endpoint.Requests[0], endpoint.Body(0));
        Assert.EndsWith("/v1/messages", request.AbsolutePath, StringComparison.Ordinal);
        Assert.Equal($"Bearer {FakeEndpoint.Secret}", request.Headers!["Authorization"].Single());
        Assert.Equal((Name, 500), (body.GetProperty("model").GetString(), body.GetProperty("max_tokens").GetInt32()));
        Assert.Equal("You classify statements.", body.GetProperty("system")[0].GetProperty("text").GetString());
        Assert.Equal("ephemeral", body.GetProperty("system")[0].GetProperty("cache_control").GetProperty("type").GetString());
        Assert.Equal([Text, "二つ目"], body.GetProperty("messages").EnumerateArray().Select(m => m.GetProperty("content").GetString()));
        var format = body.GetProperty("output_config").GetProperty("format");
        Assert.Equal("json_schema", format.GetProperty("type").GetString());
        Assert.True(JsonElement.DeepEquals(Asking.Schema.Json, format.GetProperty("schema")));
        Assert.Equal((ChatFinish.Complete, """{"rows":[]}"""), (answer.Finish, answer.Text));
    }

    [Fact]
    public async Task What_the_cache_took_and_gave_is_part_of_the_input()
    {
        using var endpoint = new FakeEndpoint(Answer());

        Assert.Equal(new ChatUsage(110, 20, 60, 40), (await AskAsync(endpoint)).Usage);
    }

    [Theory]
    [InlineData("end_turn", "Complete")]
    [InlineData("max_tokens", "Length")]
    [InlineData("refusal", "Refused")]
    [InlineData("pause_turn", "Unproven")]
    [InlineData("whatever", "Unproven")]
    [InlineData(null, "Unproven")]
    public async Task Reasons_to_stop_are_told_apart(string? reason, string finish)
    {
        using var endpoint = new FakeEndpoint(Answer(reason));

        Assert.Equal(finish, (await AskAsync(endpoint)).Finish.ToString());
    }

    [Fact]
    public async Task It_is_asked_again_when_overloaded()
    {
        using var endpoint = new FakeEndpoint(Replies.Json("""{"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}}""", 529), Answer());

        Assert.Equal(2, (await AskAsync(endpoint)).Delivery.Attempts);
    }

    [Fact]
    public async Task Without_structured_output_the_schema_is_told_in_words()
    {
        using var endpoint = new FakeEndpoint(Replies.Json("""{"type":"error","error":{"type":"invalid_request_error","message":"output_config: Extra inputs are not permitted"}}""", 400), Answer());

        var answer = await AskAsync(endpoint);

        Assert.NotEqual(AnswerShape.StrictSchema, answer.Shape);
    }

    [Theory]
    [InlineData("""{"type":"message","content":[],"model":"claude-sonnet-4-5","stop_reason":"end_turn","usage":{"input_tokens":1,"output_tokens":1}}""", "NoChoices")]
    [InlineData("""{"type":"message","content":[{"type":"text","text":"x"}],"model":"claude-sonnet-4-5","stop_reason":"end_turn"}""", "MissingUsage")]
    [InlineData("""{"type":"message","content":[{"type":"text","text":"x"}],"model":"claude-haiku-4-5","stop_reason":"end_turn","usage":{"input_tokens":1,"output_tokens":1}}""", "OtherModel")]
    [InlineData("""{"type":"error","error":{"type":"api_error","message":"x"}}""", "ErrorInSuccess")]
    [InlineData("<html>", "NotJson")]
    public async Task A_bad_envelope_is_named(string body, string failure)
    {
        using var endpoint = new FakeEndpoint(Replies.Json(body));

        var e = await Assert.ThrowsAsync<ModelException>(() => AskAsync(endpoint));

        Assert.Equal(failure, e.Failure.ToString());
    }

    private static Task<ChatAnswer> AskAsync(FakeEndpoint endpoint, ChatRequest? request = null) =>
        endpoint.AskAsync(change: _ => endpoint.Setup(ModelSettings.Anthropic, Name), request: request);

    private static IResponseBuilder Answer(string? reason = "end_turn") => Replies.Json(JsonSerializer.Serialize(new
    {
        id = "msg_1",
        type = "message",
        role = "assistant",
        model = "claude-sonnet-4-5-20250929",
        content = new[] { new { type = "text", text = """{"rows":[]}""" } },
        stop_reason = reason,
        stop_sequence = (string?)null,
        usage = new { input_tokens = 10, output_tokens = 20, cache_read_input_tokens = 60, cache_creation_input_tokens = 40 },
    }));
}
