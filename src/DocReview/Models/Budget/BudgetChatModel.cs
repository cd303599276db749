using DocReview.Models.Port;
using DocReview.Models.Tokens;

namespace DocReview.Models.Budget;

/// <summary>IN-06: refuses before sending what could exceed a budget, and books what a call did cost, repeats included.</summary>
/// <param name="inner">Who is asked.</param>
/// <param name="book">What is spent.</param>
/// <param name="price">Null where no price is known; then only tokens count.</param>
internal sealed class BudgetChatModel(IChatModel inner, SpendBook book, ModelPrice? price) : IChatModel
{
    /// <inheritdoc/>
    public async Task<ChatAnswer> AskAsync(ChatRequest request, CancellationToken cancellationToken)
    {
        var input = TokenCounter.AtMost(TokenCounter.Count(request));
        var most = Cost(input, request.MaxOutputTokens);
        book.Reserve(request.DocumentId, most);
        var actual = default(Spend);
        try
        {
            var answer = await inner.AskAsync(request, cancellationToken).ConfigureAwait(false);
            actual = new Spend(answer.Usage.InputTokens + answer.Usage.OutputTokens, price?.Of(answer.Usage) ?? 0) + Lost(answer.Delivery);
            return answer;
        }
        catch (ModelException e)
        {
            actual = Lost(e.Delivery) + Discarded(e.Failure);
            throw;
        }
        catch (OperationCanceledException)
        {
            // It was sent, and nobody knows how far it got.
            actual = Cost(input, 0);
            throw;
        }
        finally
        {
            book.Settle(request.DocumentId, most, actual);
        }

        Spend Lost(Delivery delivery) => Times(Cost(input, 0), delivery.Unanswered);

        // An answer that cannot be used was made all the same.
        Spend Discarded(ModelFailure failure) =>
            failure is ModelFailure.MissingUsage or ModelFailure.OtherModel or ModelFailure.NoChoices or ModelFailure.NotJson or ModelFailure.Unreadable or ModelFailure.TooLarge ? most : default;
    }

    private Spend Cost(long input, long output) => new(input + output, price?.AtMost(input, output) ?? 0);

    private static Spend Times(Spend spend, int count) => new(spend.Tokens * count, spend.Price * count);
}
