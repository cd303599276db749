using System.Text.Json;
using DocReview.Models.Port;

namespace DocReview.Models.Transport;

/// <summary>An error in an endpoint's words.</summary>
/// <param name="Code">Its code or, without one, its type.</param>
/// <param name="Parameter">The part of the request it is about.</param>
/// <param name="Message">Free text; may repeat the request.</param>
internal sealed record ErrorWords(string? Code, string? Parameter, string? Message)
{
    private static readonly (string Word, EndpointFeature Feature)[] Features =
    [
        ("max_completion_tokens", EndpointFeature.MaxCompletionTokens),
        ("response_format", EndpointFeature.ResponseFormat),
        ("json_schema", EndpointFeature.ResponseFormat),
        ("json_object", EndpointFeature.ResponseFormat),
        ("output_config", EndpointFeature.ResponseFormat),
        ("output_format", EndpointFeature.ResponseFormat),
        ("structured output", EndpointFeature.ResponseFormat),
        ("temperature", EndpointFeature.Temperature),
        ("seed", EndpointFeature.Seed),
    ];

    private static readonly string[] Amounts = ["too large", "at most", "exceed", "greater than"];

    /// <summary>Reads the body of an error; null when it holds none that can be read.</summary>
    public static ErrorWords? Of(byte[] body)
    {
        try
        {
            using var json = JsonDocument.Parse(body.AsMemory().TrimBom());
            return Of(json.RootElement) ?? Plain(json.RootElement);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Reads an <c>error</c> member, an object or a string, as most endpoints have it; null when there is none.</summary>
    public static ErrorWords? Of(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object) return null;
        if (!root.TryGetProperty("error", out var error)) return Text(root, "object") == "error" ? Plain(root) : null;
        return error.ValueKind switch
        {
            JsonValueKind.Object => new(Text(error, "code") ?? Text(error, "type"), Text(error, "param"), Text(error, "message")),
            JsonValueKind.String => new(null, null, error.GetString()),
            _ => null,
        };
    }

    /// <summary>The feature that the endpoint says it lacks; null when it complains about something else.</summary>
    public EndpointFeature? Lacking()
    {
        foreach (var (word, feature) in Features)
        {
            if (string.Equals(Parameter, word, StringComparison.OrdinalIgnoreCase) || (Says(word) && !Amounts.Any(Says)))
                return feature;
        }

        return null;
    }

    public bool SaysNoCredit() => HasCode("insufficient_quota", "billing_hard_limit_reached", "billing_not_active", "insufficient_balance", "credit_balance_too_low");

    public bool SaysTooLong() =>
        HasCode("context_length_exceeded", "string_above_max_length") || Says("context length") || Says("context window") || Says("prompt is too long") || Says("too many tokens");

    public bool SaysFiltered() => HasCode("content_filter", "content_policy_violation", "ResponsibleAIPolicyViolation");

    private bool HasCode(params string[] codes) => codes.Contains(Code, StringComparer.OrdinalIgnoreCase);

    private bool Says(string word) => Message?.Contains(word, StringComparison.OrdinalIgnoreCase) == true;

    // FastAPI says detail, AWS says message, older vLLM says message beside "object": "error".
    private static ErrorWords? Plain(JsonElement root) =>
        root.ValueKind != JsonValueKind.Object ? null : new(Text(root, "code") ?? Text(root, "type"), Text(root, "param"), Text(root, "message") ?? Text(root, "detail"));

    private static string? Text(JsonElement element, string name) => !element.TryGetProperty(name, out var value) ? null : value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetRawText(),
        _ => null,
    };
}
