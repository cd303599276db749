using DocReview.Models.Limits;
using DocReview.Models.Port;

namespace DocReview.Models.Transport;

/// <summary>Counts what is sent, and tells the shared concurrency how it went. Stands inside the retries, so that it sees every attempt.</summary>
internal sealed class AttemptHandler(SharedConcurrency concurrency) : DelegatingHandler
{
    private static readonly HttpRequestError[] NeverSent =
        [HttpRequestError.NameResolutionError, HttpRequestError.ConnectionError, HttpRequestError.SecureConnectionError, HttpRequestError.ProxyTunnelError];

    /// <inheritdoc/>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var trace = CallTrace.Current;
        var epoch = concurrency.Epoch;
        if (trace is not null) trace.Attempts++;
        try
        {
            var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
            concurrency.Succeeded();
            return response;
        }
        catch (OperationCanceledException) when (trace is not null)
        {
            trace.Unanswered++;
            throw;
        }
        catch (ModelException e)
        {
            if (e.Failure == ModelFailure.Throttled) concurrency.Throttled(epoch);
            if (e.Failure == ModelFailure.Unreachable && trace is not null && !WasNeverSent(e)) trace.Unanswered++;
            throw;
        }
    }

    private static bool WasNeverSent(ModelException e) => e.InnerException is HttpRequestException http && NeverSent.Contains(http.HttpRequestError);
}
