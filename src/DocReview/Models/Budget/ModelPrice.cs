using DocReview.Models.Port;

namespace DocReview.Models.Budget;

/// <summary>What a model costs, per million tokens, in the currency of its list.</summary>
/// <param name="Name">The model, as its provider names it.</param>
/// <param name="Input">Input that is not cached.</param>
/// <param name="CachedInput">Input from the provider's cache.</param>
/// <param name="CacheWrite">Input that goes into the provider's cache.</param>
/// <param name="Output">Output, reasoning included.</param>
/// <param name="AsOf">Day on which somebody looked it up.</param>
internal sealed record ModelPrice(string Name, decimal Input, decimal CachedInput, decimal CacheWrite, decimal Output, DateOnly AsOf)
{
    private const decimal Million = 1_000_000m;

    public decimal Of(ChatUsage usage)
    {
        var full = Math.Max(0, usage.InputTokens - usage.CachedTokens - usage.CacheWriteTokens);
        return ((full * Input) + (usage.CachedTokens * CachedInput) + (usage.CacheWriteTokens * CacheWrite) + (usage.OutputTokens * Output)) / Million;
    }

    /// <summary>What a call costs at most: nothing cached, everything written to the cache, and an answer of full length.</summary>
    public decimal AtMost(long inputTokens, long outputTokens) =>
        ((inputTokens * Math.Max(Input, CacheWrite)) + (outputTokens * Output)) / Million;
}
