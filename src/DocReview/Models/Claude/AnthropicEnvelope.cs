using System.Text.Json;
using DocReview.Models.Port;
using DocReview.Models.Transport;

namespace DocReview.Models.Claude;

/// <summary>A <c>message</c> object, as Anthropic answers.</summary>
internal sealed class AnthropicEnvelope : IEnvelopeReader
{
    /// <inheritdoc/>
    public Envelope? Read(JsonElement body, ref byte[] readable)
    {
        if (!body.TryGetProperty("content", out var content) || content.ValueKind != JsonValueKind.Array) return null;
        var finish = Finish(Text(body, "stop_reason"));
        if (content.GetArrayLength() == 0 && finish != ChatFinish.Refused) return null;
        return new(finish, Text(body, "model"), Usage(body));
    }

    private static ChatFinish Finish(string? reason) => reason switch
    {
        "end_turn" or "stop_sequence" => ChatFinish.Complete,
        "max_tokens" or "model_context_window_exceeded" => ChatFinish.Length,
        "refusal" => ChatFinish.Refused,
        _ => ChatFinish.Unproven,
    };

    // Anthropic counts what comes from the cache, and what goes there, beside the input; we count it inside.
    private static ChatUsage? Usage(JsonElement body)
    {
        if (!body.TryGetProperty("usage", out var usage) || usage.ValueKind != JsonValueKind.Object) return null;
        if (Number(usage, "input_tokens") is not { } input || Number(usage, "output_tokens") is not { } output) return null;
        var (read, written) = (Number(usage, "cache_read_input_tokens") ?? 0, Number(usage, "cache_creation_input_tokens") ?? 0);
        return new(input + read + written, output, read, written);
    }

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static long? Number(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out var number) && number >= 0 ? number : null;
}
