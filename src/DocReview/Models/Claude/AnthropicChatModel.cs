using System.Collections.Immutable;
using System.Text.Json;
using Anthropic;
using Anthropic.Models.Messages;
using DocReview.Models.Endpoints;
using DocReview.Models.Limits;
using DocReview.Models.Port;
using DocReview.Models.Transport;

namespace DocReview.Models.Claude;

/// <summary>Anthropic's messages, by its official SDK.</summary>
internal sealed class AnthropicChatModel : IChatModel, IDisposable
{
    private readonly ModelEndpoint endpoint;
    private readonly TimeProvider clock;
    private readonly HttpClient http;
    private readonly AnthropicClient client;

    public AnthropicChatModel(ModelEndpoint endpoint, ModelLimits limits, SharedConcurrency concurrency, TimeProvider clock)
    {
        (this.endpoint, this.clock) = (endpoint, clock);
        http = ModelHttp.Create(endpoint, new AnthropicEnvelope(), limits, concurrency, clock);
        client = new()
        {
            HttpClient = http,
            BaseUrl = endpoint.BaseUrl.AbsoluteUri.TrimEnd('/'),
            // Set, so that the SDK looks for none by itself.
            ApiKey = endpoint.Key?.Reveal() ?? "none",
            AuthToken = null,
            MaxRetries = 0,
            Timeout = 2 * limits.Total,
        };
    }

    /// <inheritdoc/>
    public Task<ChatAnswer> AskAsync(ChatRequest request, CancellationToken cancellationToken) => TracedCall.RunAsync(
        endpoint,
        request,
        clock,
        async () =>
        {
            var message = await client.Messages.Create(Parameters(request), cancellationToken).ConfigureAwait(false);
            return string.Concat(message.Content.Select(b => b.TryPickText(out var text) ? text.Text : ""));
        });

    public void Dispose()
    {
        client.Dispose();
        http.Dispose();
    }

    // The API takes neither temperature nor seed any more.
    private MessageCreateParams Parameters(ChatRequest request)
    {
        var withSchema = request.Dialect.Shape is AnswerShape.StrictSchema or AnswerShape.Schema;
        // The instructions end a block of their own, which the provider keeps for the next call.
        List<TextBlockParam> system = [new() { Text = request.System, CacheControl = new() }];
        if (!withSchema) system.Add(new() { Text = request.Schema.InWords });
        var parameters = new MessageCreateParams
        {
            Model = endpoint.Model,
            MaxTokens = request.MaxOutputTokens,
            System = system,
            Messages = [.. request.UserMessages.Select(m => (MessageParam)new UserMessageParam { Content = m })],
        };
        return withSchema ? parameters with { OutputConfig = new() { Format = new() { Schema = Schema(request.Schema) } } } : parameters;
    }

    private static ImmutableDictionary<string, JsonElement> Schema(AnswerSchema schema) =>
        schema.Json.EnumerateObject().ToImmutableDictionary(p => p.Name, p => p.Value, StringComparer.Ordinal);
}
