using DocReview.Models.Budget;
using DocReview.Models.Capabilities;
using DocReview.Models.Claude;
using DocReview.Models.Configuration;
using DocReview.Models.Endpoints;
using DocReview.Models.Limits;
using DocReview.Models.OpenAi;
using DocReview.Models.Port;
using DocReview.Models.Telemetry;

namespace DocReview.Models;

/// <summary>The model of a process: one endpoint and what stands around it, in the one place that knows the order.</summary>
internal sealed class ChatModels : IDisposable
{
    private readonly IDisposable owned;

    /// <param name="setup">What is configured.</param>
    /// <param name="clock">Measures everything.</param>
    public ChatModels(ModelSetup setup, TimeProvider clock)
    {
        Endpoint = setup.Endpoint;
        Price = setup.Price;
        Book = new(setup.Caps, setup.Day);
        Capabilities = new(setup.OnLearnt);
        Concurrency = new(setup.Limits.Concurrency);
        IChatModel endpoint = setup.Engine == ModelSettings.Anthropic
            ? new AnthropicChatModel(setup.Endpoint, setup.Limits, Concurrency, clock)
            : new OpenAiChatModel(setup.Endpoint, setup.Limits, Concurrency, clock);
        owned = (IDisposable)endpoint;

        var capable = new CapabilityChatModel(endpoint, Endpoint.Name, Capabilities);
        var limited = new LimitedChatModel(capable, Concurrency);
        var budgeted = new BudgetChatModel(limited, Book, Price);
        Model = new TelemetryChatModel(budgeted, Endpoint.Model, Price, setup.OnCall, clock);
    }

    /// <summary>Telemetry → budget → shared concurrency → capabilities → endpoint. What remembers answers goes around it.</summary>
    public IChatModel Model { get; }

    public ModelEndpoint Endpoint { get; }

    /// <summary>Null where the price list has none.</summary>
    public ModelPrice? Price { get; }

    /// <summary>What is spent.</summary>
    public SpendBook Book { get; }

    public EndpointCapabilities Capabilities { get; }

    /// <summary>How many calls may be under way now.</summary>
    public SharedConcurrency Concurrency { get; }

    public void Dispose() => owned.Dispose();
}
