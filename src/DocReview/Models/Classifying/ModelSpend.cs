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
            total += new TokenUsage(1, answer.Usage.InputTokens, answer.Usage.OutputTokens, answer.Usage.CachedTokens);
    }
}
