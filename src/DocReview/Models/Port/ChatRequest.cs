using System.Collections.Immutable;

namespace DocReview.Models.Port;

/// <summary>One question to a model: instructions first, identical between calls, then what differs.</summary>
internal sealed record ChatRequest
{
    /// <summary>Name of the prompt, such as <c>classify-statements</c>: for ledger and telemetry.</summary>
    public required string Prompt { get; init; }

    /// <summary>What the budget of a document is kept by: the SHA-256 of its bytes, or a name where there is no document. Never its text.</summary>
    public required string DocumentId { get; init; }

    /// <summary>Instructions and lens. The same bytes in every call of a prompt, so that providers cache them; never document text.</summary>
    public required string System { get; init; }

    /// <summary>Messages with document text, in order; they go over the wire byte for byte.</summary>
    public required ImmutableArray<string> UserMessages { get; init; }

    public required AnswerSchema Schema { get; init; }

    /// <summary>Most tokens the answer may have, reasoning included.</summary>
    public required int MaxOutputTokens { get; init; }

    /// <summary>0 to 2; null to leave it to the endpoint. Left out where the endpoint refuses it.</summary>
    public double? Temperature { get; init; } = 0;

    /// <summary>For endpoints that can repeat themselves; null for none. Left out where the endpoint refuses it.</summary>
    public long? Seed { get; init; }

    /// <summary>How this endpoint wants to be asked. Set on the way by what remembers its capabilities; callers leave it alone.</summary>
    public EndpointDialect Dialect { get; init; } = EndpointDialect.Best;
}
