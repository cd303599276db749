using System.Text.Json;
using DocReview.Models;
using DocReview.Models.Budget;
using DocReview.Models.Configuration;
using DocReview.Models.Endpoints;
using DocReview.Models.Port;
using Microsoft.AspNetCore.Http;
using WireMock;
using WireMock.RequestBuilders;
using WireMock.ResponseBuilders;
using WireMock.ResponseProviders;
using WireMock.Server;
using WireMock.Settings;

namespace DocReview.Tests.Models.Support;

/// <summary>An endpoint on this machine that answers by a script, and the chain of decorators in front of it.</summary>
internal sealed class FakeEndpoint : IDisposable
{
    public const string Secret = "sk-test-4f9c2b7e1d";
    private readonly WireMockServer server = WireMockServer.Start();
    private readonly TemporaryState state = new();

    /// <param name="replies">One reply after the other; the last one stays.</param>
    public FakeEndpoint(params IResponseBuilder[] replies) => server.Given(Request.Create().UsingPost()).RespondWith(new Script(replies));

    public Uri Url => new(server.Url! + "/v1");

    /// <summary>Requests in the order they came.</summary>
    public IReadOnlyList<IRequestMessage> Requests => [.. server.LogEntries.OrderBy(e => e.RequestMessage!.DateTime).Select(e => e.RequestMessage!)];

    public int Calls => server.LogEntries.Count;

    /// <summary>The body of a request as JSON.</summary>
    public JsonElement Body(int index)
    {
        using var json = JsonDocument.Parse(Requests[index].Body!);
        return json.RootElement.Clone();
    }

    public ModelSetup Setup(string engine = ModelSettings.OpenAi, string model = Replies.Model) => new()
    {
        Engine = engine,
        Endpoint = new()
        {
            BaseUrl = engine == ModelSettings.Anthropic ? new(server.Url!) : Url,
            Model = model,
            Key = ApiKey.Of(Secret, "variable TEST_KEY"),
        },
        Day = state.Day,
    };

    public ChatModels Open(TimeProvider? clock = null, Func<ModelSetup, ModelSetup>? change = null)
    {
        var setup = Setup();
        return new(change?.Invoke(setup) ?? setup, clock ?? new ImpatientTime());
    }

    /// <summary>Asks once, through everything.</summary>
    public async Task<ChatAnswer> AskAsync(TimeProvider? clock = null, Func<ModelSetup, ModelSetup>? change = null, ChatRequest? request = null)
    {
        using var models = Open(clock, change);
        return await models.Model.AskAsync(request ?? Asking.Request(), TestContext.Current.CancellationToken);
    }

    /// <summary>Asks once and gives the failure.</summary>
    public async Task<ModelException> FailAsync(TimeProvider? clock = null, Func<ModelSetup, ModelSetup>? change = null, ChatRequest? request = null) =>
        await Assert.ThrowsAnyAsync<ModelException>(() => AskAsync(clock, change, request));

    public void Dispose()
    {
        server.Stop();
        server.Dispose();
        state.Dispose();
    }

    // A scenario of the server moves on only after it has answered: a quick client gets the same reply again.
    private sealed class Script(IResponseBuilder[] replies) : IResponseProvider
    {
        private int next = -1;

        public Task<(IResponseMessage Message, IMapping? Mapping)> ProvideResponseAsync(IMapping mapping, HttpContext httpContext, IRequestMessage requestMessage, WireMockServerSettings settings) =>
            replies[Math.Min(Interlocked.Increment(ref next), replies.Length - 1)].ProvideResponseAsync(mapping, httpContext, requestMessage, settings);
    }

    private sealed class TemporaryState : IDisposable
    {
        private readonly Tests.Support.TemporaryFolder folder = new();

        public DayFile Day => new(folder.Folder, TimeZoneInfo.Utc, TimeProvider.System);

        public void Dispose() => folder.Dispose();
    }
}
