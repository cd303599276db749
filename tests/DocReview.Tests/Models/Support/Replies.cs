using System.Text.Json;
using WireMock.ResponseBuilders;

namespace DocReview.Tests.Models.Support;

/// <summary>What an endpoint says.</summary>
internal static class Replies
{
    public const string Model = "gpt-4.1-mini";

    /// <summary>A proper chat completion.</summary>
    public static IResponseBuilder Answer(string text = """{"rows":[]}""", string? finish = "stop", string model = Model) => Json(Completion(text, finish, model));

    public static string Completion(string? text = """{"rows":[]}""", string? finish = "stop", string model = Model, string? refusal = null) => JsonSerializer.Serialize(new
    {
        id = "chatcmpl-1",
        @object = "chat.completion",
        created = 1_780_000_000,
        model,
        choices = new[] { new { index = 0, message = new { role = "assistant", content = text, refusal }, finish_reason = finish } },
        usage = new { prompt_tokens = 100, completion_tokens = 20, total_tokens = 120, prompt_tokens_details = new { cached_tokens = 64 } },
    });

    public static IResponseBuilder Json(string body, int status = 200) =>
        Response.Create().WithStatusCode(status).WithHeader("Content-Type", "application/json").WithBody(body);

    public static IResponseBuilder Error(int status, string? code = null, string message = "no", string? param = null) =>
        Json(JsonSerializer.Serialize(new { error = new { message, type = "some_error", param, code } }), status);

    public static IResponseBuilder Html(int status = 200) =>
        Response.Create().WithStatusCode(status).WithHeader("Content-Type", "text/html").WithBody("<!DOCTYPE html><html>Sign in</html>");
}
