using DocReview.Models.Port;

namespace DocReview.Models.Limits;

/// <summary>Lets a call through when there is a place. The time of the call starts then, not while it waits.</summary>
internal sealed class LimitedChatModel(IChatModel inner, SharedConcurrency concurrency) : IChatModel
{
    /// <inheritdoc/>
    public async Task<ChatAnswer> AskAsync(ChatRequest request, CancellationToken cancellationToken)
    {
        using var place = await concurrency.EnterAsync(cancellationToken).ConfigureAwait(false);
        return await inner.AskAsync(request, cancellationToken).ConfigureAwait(false);
    }
}
