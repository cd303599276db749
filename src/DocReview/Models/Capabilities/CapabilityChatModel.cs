using DocReview.Models.Port;

namespace DocReview.Models.Capabilities;

/// <summary>TR-04: asks in the best dialect that the endpoint is known to take, and steps down when it names a feature it lacks.</summary>
internal sealed class CapabilityChatModel(IChatModel inner, string endpoint, EndpointCapabilities capabilities) : IChatModel
{
    /// <inheritdoc/>
    public async Task<ChatAnswer> AskAsync(ChatRequest request, CancellationToken cancellationToken)
    {
        var dialect = capabilities.Of(endpoint);
        var delivery = Delivery.None;
        while (true)
        {
            try
            {
                var answer = await inner.AskAsync(request with { Dialect = dialect }, cancellationToken).ConfigureAwait(false);
                return answer with { Delivery = delivery + answer.Delivery };
            }
            catch (ModelException e) when (e is { Failure: ModelFailure.Unsupported, Feature: not null })
            {
                delivery += e.Delivery;
                e.Delivery = delivery;
                if (capabilities.StepDown(endpoint, dialect, e.Feature.Value) is not { } next) throw;
                dialect = next;
            }
            catch (ModelException e)
            {
                e.Delivery = delivery + e.Delivery;
                throw;
            }
        }
    }
}
