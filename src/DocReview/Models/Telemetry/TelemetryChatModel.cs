using System.Diagnostics;
using DocReview.Models.Budget;
using DocReview.Models.Port;

namespace DocReview.Models.Telemetry;

/// <summary>Measures every call, and hands its record on. What it writes are names and numbers, never text.</summary>
/// <param name="inner">Who is asked.</param>
/// <param name="model">As asked for.</param>
/// <param name="price">Null where no price is known.</param>
/// <param name="onCall">Takes the record of each call, from several threads.</param>
/// <param name="clock">Measures latency.</param>
internal sealed class TelemetryChatModel(IChatModel inner, string model, ModelPrice? price, Action<CallRecord> onCall, TimeProvider clock) : IChatModel
{
    /// <inheritdoc/>
    public async Task<ChatAnswer> AskAsync(ChatRequest request, CancellationToken cancellationToken)
    {
        using var activity = ModelMetrics.Activities.StartActivity($"chat {model}", ActivityKind.Client);
        var (at, from) = (clock.GetUtcNow(), clock.GetTimestamp());
        CallRecord Record(Delivery delivery) => new()
        {
            At = at,
            Prompt = request.Prompt,
            DocumentId = request.DocumentId,
            Model = model,
            LatencyMs = (long)clock.GetElapsedTime(from).TotalMilliseconds,
            Delivery = delivery,
        };
        try
        {
            var answer = await inner.AskAsync(request, cancellationToken).ConfigureAwait(false);
            Report(activity, Record(answer.Delivery) with
            {
                ServedBy = answer.Model,
                Finish = answer.Finish,
                Shape = answer.Shape,
                Usage = answer.Usage,
                Price = price?.Of(answer.Usage),
            });
            return answer;
        }
        catch (ModelException e)
        {
            activity?.SetStatus(ActivityStatusCode.Error);
            Report(activity, Record(e.Delivery) with { Failure = e.Failure });
            throw;
        }
    }

    private void Report(Activity? activity, CallRecord call)
    {
        var outcome = call.Failure?.ToString() ?? call.Finish?.ToString();
        activity?.SetTag("gen_ai.operation.name", "chat")
            .SetTag("gen_ai.request.model", model)
            .SetTag("gen_ai.response.model", call.ServedBy)
            .SetTag("gen_ai.usage.input_tokens", call.Usage.InputTokens)
            .SetTag("gen_ai.usage.output_tokens", call.Usage.OutputTokens)
            .SetTag("docreview.prompt", call.Prompt)
            .SetTag("docreview.outcome", outcome)
            .SetTag("docreview.attempts", call.Delivery.Attempts);
        var of = new KeyValuePair<string, object?>("gen_ai.request.model", model);
        ModelMetrics.Duration.Record(call.LatencyMs / 1000.0, of, new("docreview.prompt", call.Prompt), new("docreview.outcome", outcome));
        ModelMetrics.Tokens.Add(call.Usage.InputTokens, of, new("gen_ai.token.type", "input"));
        ModelMetrics.Tokens.Add(call.Usage.OutputTokens, of, new("gen_ai.token.type", "output"));
        ModelMetrics.Tokens.Add(call.Usage.CachedTokens, of, new("gen_ai.token.type", "cached"));
        if (call.Price is { } cost) ModelMetrics.Cost.Add((double)cost, of);
        if (call.Delivery.Attempts > 1) ModelMetrics.Repeats.Add(call.Delivery.Attempts - 1, of);
        onCall(call);
    }
}
