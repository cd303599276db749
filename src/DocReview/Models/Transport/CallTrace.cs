using System.Text.Json;
using DocReview.Models.Port;

namespace DocReview.Models.Transport;

/// <summary>
/// What the HTTP pipeline saw of the call under way. It travels beside the SDK, which has no place for it; each call has its own.
/// </summary>
internal sealed class CallTrace
{
    private static readonly AsyncLocal<CallTrace?> Ambient = new();

    private CallTrace(long startedAt) => StartedAt = startedAt;

    /// <summary>The trace of the call that this code runs for; null outside of a call.</summary>
    public static CallTrace? Current => Ambient.Value;

    /// <summary>Timestamp of the clock of the pipeline.</summary>
    public long StartedAt { get; }

    public int Attempts { get; set; }

    public int Unanswered { get; set; }

    /// <summary>What the envelope of the successful answer said.</summary>
    public Envelope? Envelope { get; set; }

    public Delivery Delivery => new(Attempts, Unanswered);

    /// <summary>Starts the trace of a call; it ends with the async method that calls this.</summary>
    public static CallTrace Begin(TimeProvider clock) => Ambient.Value = new(clock.GetTimestamp());
}

/// <summary>The part of an answer around its text.</summary>
/// <param name="Finish">Why the model stopped.</param>
/// <param name="Model">Who served; null when the endpoint does not say.</param>
/// <param name="Usage">Null when the endpoint gives no numbers.</param>
internal sealed record Envelope(ChatFinish Finish, string? Model, ChatUsage? Usage);

/// <summary>How a provider wraps an answer.</summary>
internal interface IEnvelopeReader
{
    /// <summary>Reads the envelope of a body with status 200 that is a JSON object without an error in it.</summary>
    /// <param name="body">The body.</param>
    /// <param name="readable">The body as the SDK can read it: a reason to stop that it does not know would make it throw.</param>
    /// <returns>Null when there is no answer in the body.</returns>
    Envelope? Read(JsonElement body, ref byte[] readable);
}
