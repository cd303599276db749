using DocReview.Core.Reports;
using DocReview.Models.Port;

namespace DocReview.Models.Classifying;

/// <summary>Sums what the calls of one review used; they run side by side.</summary>
internal sealed class ModelSpend
{
    private readonly Lock gate = new();
    private TokenUsage total = TokenUsage.None;

    public TokenUsage Total
    {
        get
        {
            lock (gate) return total;
        }
    }

    public void Add(ChatAnswer answer)
    {
        lock (gate)
            total = new(total.Calls + 1, total.InputTokens + answer.Usage.InputTokens, total.OutputTokens + answer.Usage.OutputTokens, total.CachedTokens + answer.Usage.CachedTokens);
    }
}
