using System.Text.Json;
using DocReview.Models.Port;

namespace DocReview.Tests.Models.Support;

/// <summary>A request as a prompt would make it.</summary>
internal static class Asking
{
    public static AnswerSchema Schema { get; } = new(
        "rows",
        JsonSerializer.Deserialize<JsonElement>("""{"type":"object","additionalProperties":false,"required":["rows"],"properties":{"rows":{"type":"array","items":{"type":"string"}}}}"""),
        "Answer with one JSON object that follows the schema of rows.");

    public static ChatRequest Request(params string[] messages) => new()
    {
        Prompt = "classify-statements",
        DocumentId = "document-1",
        System = "You classify statements.",
        UserMessages = messages.Length > 0 ? [.. messages] : ["S-0001 通信はTLS 1.2以上で暗号化する。"],
        Schema = Schema,
        MaxOutputTokens = 500,
        Seed = 7,
    };
}
