using DocReview.Models.Endpoints;
using DocReview.Models.Port;

namespace DocReview.Models.Transport;

/// <summary>One call through an SDK: its text from the SDK, everything around it from the envelope that the pipeline read.</summary>
internal static class TracedCall
{
    /// <param name="endpoint">Whom is asked.</param>
    /// <param name="request">What is asked.</param>
    /// <param name="clock">The clock of the pipeline.</param>
    /// <param name="ask">Sends the request and gives the text of the answer.</param>
    /// <exception cref="ModelException">There is no answer that can be used.</exception>
    /// <exception cref="OperationCanceledException">The call was cancelled.</exception>
    public static async Task<ChatAnswer> RunAsync(ModelEndpoint endpoint, ChatRequest request, TimeProvider clock, Func<Task<string>> ask)
    {
        var trace = CallTrace.Begin(clock);
        try
        {
            var text = await ask().ConfigureAwait(false);
            var envelope = trace.Envelope ?? throw Unreadable(endpoint, "nothing was sent", null);
            return Answer(endpoint, request, trace, envelope, text);
        }
        catch (ModelException e) when (e.Failure == ModelFailure.Filtered)
        {
            return Answer(endpoint, request, trace, new(ChatFinish.Refused, null, ChatUsage.None), "");
        }
        catch (ModelException e)
        {
            e.Delivery = trace.Delivery;
            throw;
        }
        catch (Exception e) when (e is not OperationCanceledException && FindInside(e) is { } inner)
        {
            inner.Delivery = trace.Delivery;
            throw inner;
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // The SDK's message may repeat the body, and with it the document.
            throw Unreadable(endpoint, e.GetType().Name, trace);
        }
    }

    private static ChatAnswer Answer(ModelEndpoint endpoint, ChatRequest request, CallTrace trace, Envelope envelope, string text) => new()
    {
        Text = envelope.Finish == ChatFinish.Refused ? "" : text,
        Finish = envelope.Finish,
        Usage = envelope.Usage ?? EstimatedUsage.Of(request, text),
        Model = envelope.Model ?? endpoint.Model,
        Shape = request.Dialect.Shape,
        Delivery = trace.Delivery,
    };

    private static ModelException Unreadable(ModelEndpoint endpoint, string why, CallTrace? trace) =>
        new(ModelFailure.Unreadable, $"{endpoint.Name}: the answer could not be read ({why}).") { Delivery = trace?.Delivery ?? Delivery.None };

    private static ModelException? FindInside(Exception e)
    {
        for (var at = e.InnerException; at is not null; at = at.InnerException)
        {
            if (at is ModelException found) return found;
        }

        return null;
    }
}
