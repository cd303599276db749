using DocReview.Models.Port;

namespace DocReview.Models.Telemetry;

/// <summary>One call, in numbers and names; no text.</summary>
internal sealed record CallRecord
{
    public required DateTimeOffset At { get; init; }

    /// <summary>Name of the prompt.</summary>
    public required string Prompt { get; init; }

    public required string DocumentId { get; init; }

    /// <summary>As asked for.</summary>
    public required string Model { get; init; }

    /// <summary>As served; null without an answer.</summary>
    public string? ServedBy { get; init; }

    /// <summary>Null without an answer.</summary>
    public ChatFinish? Finish { get; init; }

    /// <summary>Null with an answer.</summary>
    public ModelFailure? Failure { get; init; }

    public AnswerShape? Shape { get; init; }

    public ChatUsage Usage { get; init; } = ChatUsage.None;

    /// <summary>In the currency of the price list; null where no price is known.</summary>
    public decimal? Price { get; init; }

    public required long LatencyMs { get; init; }

    public required Delivery Delivery { get; init; }
}
