namespace DocReview.Models.Port;

/// <summary>
/// The one way to a model. An endpoint implements it, and so does everything that stands around an endpoint (budget, limits, telemetry,
/// cache): each wraps another one.
/// </summary>
internal interface IChatModel
{
    /// <summary>
    /// Asks once. An answer that is cut off or refused is an answer (<see cref="ChatAnswer.Finish"/>); whatever prevents an answer is an
    /// exception.
    /// </summary>
    /// <exception cref="ModelException">There is no answer that can be used; <see cref="ModelException.Failure"/> says why.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    Task<ChatAnswer> AskAsync(ChatRequest request, CancellationToken cancellationToken);
}
