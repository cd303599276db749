using DocReview.Models.Endpoints;
using DocReview.Models.Port;
using Polly.CircuitBreaker;
using Polly.Timeout;

namespace DocReview.Models.Transport;

/// <summary>The outermost handler: what the retries themselves give up with becomes a <see cref="ModelException"/> too.</summary>
internal sealed class PipelineHandler(ModelEndpoint endpoint) : DelegatingHandler
{
    /// <inheritdoc/>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        try
        {
            return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }
        catch (TimeoutRejectedException e)
        {
            throw new ModelException(
                ModelFailure.TimedOut,
                $"{endpoint.Name}: no answer within {e.Timeout.TotalSeconds:0} s. Model:Limits:AttemptSeconds and TotalSeconds can allow more.",
                e);
        }
        catch (BrokenCircuitException e)
        {
            throw new ModelException(ModelFailure.CircuitOpen, $"{endpoint.Name}: it failed so often that nothing is sent for a while.", e);
        }
    }
}
