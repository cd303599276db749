using System.Text.Json;
using System.Text.Json.Nodes;
using DocReview.Models.Port;
using DocReview.Models.Transport;

namespace DocReview.Models.OpenAi;

/// <summary>A <c>chat.completion</c> object, as OpenAI and everything compatible answer.</summary>
internal sealed class OpenAiEnvelope : IEnvelopeReader
{
    // The SDK throws for any other reason.
    private static readonly string[] Readable = ["stop", "length", "content_filter", "tool_calls", "function_call"];

    /// <inheritdoc/>
    public Envelope? Read(JsonElement body, ref byte[] readable)
    {
        if (!body.TryGetProperty("choices", out var choices) || choices.ValueKind != JsonValueKind.Array || choices.GetArrayLength() == 0) return null;
        var choice = choices[0];
        if (choice.ValueKind != JsonValueKind.Object || !choice.TryGetProperty("message", out var message) || message.ValueKind != JsonValueKind.Object) return null;

        // The SDK passes over content of another form in silence, and an empty answer would look like a finished one.
        if (message.TryGetProperty("content", out var content) && content.ValueKind is not (JsonValueKind.String or JsonValueKind.Null or JsonValueKind.Array)) return null;
        var reason = Text(choice, "finish_reason");
        if (!Readable.Contains(reason, StringComparer.Ordinal)) readable = WithReason(body, "length");
        var finish = Text(message, "refusal") is { Length: > 0 } ? ChatFinish.Refused : Finish(reason);
        return new(finish, Text(body, "model") is { Length: > 0 } model ? model : null, Usage(body));
    }

    private static ChatFinish Finish(string? reason) => reason switch
    {
        "stop" => ChatFinish.Complete,
        "length" => ChatFinish.Length,
        "content_filter" => ChatFinish.Refused,
        _ => ChatFinish.Unproven,
    };

    private static ChatUsage? Usage(JsonElement body)
    {
        if (!body.TryGetProperty("usage", out var usage) || usage.ValueKind != JsonValueKind.Object) return null;
        if (Number(usage, "prompt_tokens") is not { } input || Number(usage, "completion_tokens") is not { } output) return null;
        var cached = usage.TryGetProperty("prompt_tokens_details", out var details) && details.ValueKind == JsonValueKind.Object ? Number(details, "cached_tokens") : null;
        return new(input, output, Math.Min(cached ?? 0, input));
    }

    private static byte[] WithReason(JsonElement body, string reason)
    {
        var root = JsonObject.Create(body)!;
        root["choices"]![0]!["finish_reason"] = reason;
        return JsonSerializer.SerializeToUtf8Bytes(root);
    }

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static long? Number(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out var number) && number >= 0 ? number : null;
}
