using System.Collections.Immutable;

namespace DocReview.Models.Endpoints;

/// <summary>What to ask, and where.</summary>
internal sealed record ModelEndpoint
{
    public required Uri BaseUrl { get; init; }

    /// <summary>Name of the model or deployment, as requests say it.</summary>
    public required string Model { get; init; }

    /// <summary>Other names that may serve; see <see cref="ModelNames"/>.</summary>
    public ImmutableArray<string> ServedAs { get; init; } = [];

    /// <summary>Null for an endpoint that asks for none.</summary>
    public ApiKey? Key { get; init; }

    /// <summary>Whether an answer without numbers of tokens counts; they are estimated then.</summary>
    public bool AllowsMissingUsage { get; init; }

    /// <summary>Endpoint and model in one line, for messages and as the name that capabilities are remembered by.</summary>
    public string Name => $"{Model} at {BaseUrl}";
}
