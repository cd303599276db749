namespace DocReview.Models.Port;

/// <summary>
/// There is no answer that can be used. Messages name the endpoint's codes and what to do; they hold neither key nor document text.
/// </summary>
internal class ModelException(ModelFailure failure, string message, Exception? inner = null) : Exception(message, inner)
{
    public ModelFailure Failure { get; } = failure;

    /// <summary>HTTP status; null when there was no response.</summary>
    public int? Status { get; init; }

    /// <summary>The endpoint's own code, such as <c>rate_limit_exceeded</c>; null when it gave none.</summary>
    public string? Code { get; init; }

    /// <summary>What the endpoint lacks, for <see cref="ModelFailure.Unsupported"/>.</summary>
    public EndpointFeature? Feature { get; init; }

    /// <summary>How long the endpoint asks to wait; null when it does not say.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>How often the request was sent before this.</summary>
    public Delivery Delivery { get; set; } = Delivery.None;

    /// <summary>
    /// The endpoint's own words, without the key. They may repeat the request, so they are for the screen of whoever asked, and for no log.
    /// </summary>
    public string? Detail { get; init; }

    /// <summary>Whether the same request may succeed a little later.</summary>
    public bool IsTransient => Failure is ModelFailure.Throttled or ModelFailure.Unreachable or ModelFailure.TimedOut or ModelFailure.ServerError;

    /// <summary>
    /// Whether it would meet every request, so that a run should stop (or go offline) instead of asking for the next batch. The others
    /// concern one request.
    /// </summary>
    public bool ConcernsEndpoint => Failure is ModelFailure.KeyRefused or ModelFailure.Forbidden or ModelFailure.QuotaExhausted or ModelFailure.NotFound
        or ModelFailure.CircuitOpen or ModelFailure.Redirected or ModelFailure.MissingUsage or ModelFailure.OtherModel;
}
