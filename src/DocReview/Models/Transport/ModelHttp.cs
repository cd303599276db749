using System.Net;
using DocReview.Models.Endpoints;
using DocReview.Models.Limits;
using Microsoft.Extensions.Http.Resilience;

namespace DocReview.Models.Transport;

/// <summary>The HTTP pipeline that all endpoints share.</summary>
internal static class ModelHttp
{
    /// <summary>An HTTP client for one endpoint. Whoever asks for it disposes it.</summary>
    /// <param name="endpoint">Where it goes.</param>
    /// <param name="reader">How the provider wraps an answer.</param>
    /// <param name="limits">Time and retries.</param>
    /// <param name="concurrency">Learns from every attempt.</param>
    /// <param name="clock">Measures waits and timeouts.</param>
    public static HttpClient Create(ModelEndpoint endpoint, IEnvelopeReader reader, ModelLimits limits, SharedConcurrency concurrency, TimeProvider clock)
    {
        var sockets = new SocketsHttpHandler
        {
            // A redirect would take document and key to another host.
            AllowAutoRedirect = false,
            UseCookies = false,
            AutomaticDecompression = DecompressionMethods.All,
            ConnectTimeout = limits.Connect,
            PooledConnectionLifetime = limits.ConnectionLifetime,
        };
        var envelope = new EnvelopeHandler(endpoint, reader, clock) { InnerHandler = sockets };
        var attempt = new AttemptHandler(concurrency) { InnerHandler = envelope };
        var resilience = new ResilienceHandler(ModelResilience.Build(limits, clock)) { InnerHandler = attempt };
        return new(new PipelineHandler(endpoint) { InnerHandler = resilience }) { Timeout = Timeout.InfiniteTimeSpan };
    }
}
