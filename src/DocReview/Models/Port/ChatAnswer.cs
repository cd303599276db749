namespace DocReview.Models.Port;

/// <summary>What a model answered. The text proves nothing yet: whoever asked checks it.</summary>
internal sealed record ChatAnswer
{
    /// <summary>As it came; empty when refused.</summary>
    public required string Text { get; init; }

    public required ChatFinish Finish { get; init; }

    public required ChatUsage Usage { get; init; }

    /// <summary>Name of the model that served, as the endpoint gives it; may be more precise than the one asked for.</summary>
    public required string Model { get; init; }

    /// <summary>How firmly the endpoint was held to the schema.</summary>
    public required AnswerShape Shape { get; init; }

    /// <summary>How it was sent.</summary>
    public Delivery Delivery { get; init; } = Delivery.Once;
}

/// <summary>Why a model stopped.</summary>
internal enum ChatFinish
{
    /// <summary>It was done.</summary>
    Complete,

    /// <summary>The limit of tokens cut it off: halve the batch, keep complete items (OUT-01).</summary>
    Length,

    /// <summary>The model or a content filter declined: do not ask again (OUT-02).</summary>
    Refused,

    /// <summary>No reason, or one we do not know: not proven complete, to be treated as cut off.</summary>
    Unproven,
}

/// <summary>Tokens of one call as the endpoint counts them.</summary>
/// <param name="InputTokens">All of the request, cached ones included.</param>
/// <param name="OutputTokens">All of the answer, reasoning included.</param>
/// <param name="CachedTokens">Part of the input that came from the provider's cache.</param>
/// <param name="CacheWriteTokens">Part of the input that the provider charges for putting into its cache.</param>
/// <param name="IsEstimated">Whether the endpoint gave no numbers and these are counted here.</param>
internal sealed record ChatUsage(long InputTokens, long OutputTokens, long CachedTokens, long CacheWriteTokens = 0, bool IsEstimated = false)
{
    public static ChatUsage None { get; } = new(0, 0, 0);
}

/// <summary>How often a request had to be sent.</summary>
/// <param name="Attempts">Times it was sent, the successful one included.</param>
/// <param name="Unanswered">Attempts that timed out or broke off; the provider may have charged for them.</param>
internal sealed record Delivery(int Attempts, int Unanswered)
{
    public static Delivery Once { get; } = new(1, 0);

    public static Delivery None { get; } = new(0, 0);

    public static Delivery operator +(Delivery a, Delivery b) => new(a.Attempts + b.Attempts, a.Unanswered + b.Unanswered);
}
