using DocReview.Models.Limits;
using DocReview.Models.Port;
using Polly;
using Polly.Retry;
using Polly.Timeout;

namespace DocReview.Models.Transport;

/// <summary>TR-01 and TR-02: what is sent again, after how long, and when to give up.</summary>
internal static class ModelResilience
{
    /// <summary>From the outside in: time of all attempts, retries, circuit breaker, time of one attempt.</summary>
    public static ResiliencePipeline<HttpResponseMessage> Build(ModelLimits limits, TimeProvider clock)
    {
        var pipeline = new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = clock }.AddTimeout(limits.Total);
        // The library refuses a strategy that never retries.
        if (limits.Retries > 0) pipeline.AddRetry(Retries(limits, clock));
        return pipeline
            .AddCircuitBreaker(new()
            {
                SamplingDuration = 2 * limits.Attempt,
                FailureRatio = limits.CircuitRatio,
                MinimumThroughput = limits.CircuitCalls,
                BreakDuration = limits.CircuitBreak,
                ShouldHandle = args => ValueTask.FromResult(args.Outcome.Exception is TimeoutRejectedException
                    or ModelException { Failure: ModelFailure.Unreachable or ModelFailure.ServerError or ModelFailure.TimedOut }),
            })
            .AddTimeout(limits.Attempt)
            .Build();
    }

    private static RetryStrategyOptions<HttpResponseMessage> Retries(ModelLimits limits, TimeProvider clock) => new()
    {
        MaxRetryAttempts = limits.Retries,
        BackoffType = DelayBackoffType.Exponential,
        Delay = limits.FirstDelay,
        MaxDelay = limits.LongestDelay,
        UseJitter = true,
        ShouldHandle = args => ValueTask.FromResult(IsWorthARetry(args, limits, clock)),
        DelayGenerator = args => ValueTask.FromResult((args.Outcome.Exception as ModelException)?.RetryAfter),
    };

    // Waiting longer than there is time would only delay the bad news.
    private static bool IsWorthARetry(RetryPredicateArguments<HttpResponseMessage> args, ModelLimits limits, TimeProvider clock)
    {
        if (args.Outcome.Exception is TimeoutRejectedException) return true;
        if (args.Outcome.Exception is not ModelException { IsTransient: true } failure) return false;
        var elapsed = CallTrace.Current is { } trace ? clock.GetElapsedTime(trace.StartedAt) : TimeSpan.Zero;
        return failure.RetryAfter is not { } wait || elapsed + wait < limits.Total;
    }
}
