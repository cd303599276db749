using DocReview.Models.Port;
using DocReview.Models.Tokens;

namespace DocReview.Models.Transport;

/// <summary>Tokens of a call whose endpoint does not count them.</summary>
internal static class EstimatedUsage
{
    public static ChatUsage Of(ChatRequest request, string answer) =>
        new(TokenCounter.AtMost(TokenCounter.Count(request)), TokenCounter.AtMost(TokenCounter.Count(answer)), 0, IsEstimated: true);
}
