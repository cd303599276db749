using System.ClientModel;
using System.ClientModel.Primitives;
using DocReview.Models.Endpoints;
using DocReview.Models.Limits;
using DocReview.Models.Port;
using DocReview.Models.Transport;
using Microsoft.SemanticKernel.ChatCompletion;
using Microsoft.SemanticKernel.Connectors.OpenAI;
using OpenAI;

namespace DocReview.Models.OpenAi;

/// <summary>Any endpoint that speaks OpenAI's chat completions, by Semantic Kernel.</summary>
internal sealed class OpenAiChatModel : IChatModel, IDisposable
{
    // The SDK wants a key; endpoints that ask for none ignore it.
    private const string NoKey = "none";

    private readonly ModelEndpoint endpoint;
    private readonly TimeProvider clock;
    private readonly HttpClient http;
    private readonly OpenAIChatCompletionService service;

    public OpenAiChatModel(ModelEndpoint endpoint, ModelLimits limits, SharedConcurrency concurrency, TimeProvider clock)
    {
        (this.endpoint, this.clock) = (endpoint, clock);
        http = ModelHttp.Create(endpoint, new OpenAiEnvelope(), limits, concurrency, clock);
        var options = new OpenAIClientOptions
        {
            Endpoint = endpoint.BaseUrl,
            Transport = new HttpClientPipelineTransport(http),
            RetryPolicy = new ClientRetryPolicy(maxRetries: 0),
            NetworkTimeout = Timeout.InfiniteTimeSpan,
            // The SDK's own logs would hold headers and bodies.
            ClientLoggingOptions = new() { EnableLogging = false, EnableMessageLogging = false, EnableMessageContentLogging = false },
        };
        service = new(endpoint.Model, new OpenAIClient(new ApiKeyCredential(endpoint.Key?.Reveal() ?? NoKey), options));
    }

    /// <inheritdoc/>
    public Task<ChatAnswer> AskAsync(ChatRequest request, CancellationToken cancellationToken) => TracedCall.RunAsync(
        endpoint,
        request,
        clock,
        async () =>
        {
            // Texts are added, never templated: a template would encode < and & in them.
            var history = new ChatHistory();
            history.AddSystemMessage(OpenAiSettings.Instructions(request));
            foreach (var message in request.UserMessages) history.AddUserMessage(message);
            var answer = await service.GetChatMessageContentAsync(history, OpenAiSettings.Of(request), kernel: null, cancellationToken).ConfigureAwait(false);
            return answer.Content ?? "";
        });

    public void Dispose() => http.Dispose();
}
