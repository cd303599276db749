using DocReview.Models.Port;

namespace DocReview.Models.Capabilities;

/// <summary>What was learnt about endpoints while asking them; kept for the life of the process.</summary>
/// <param name="onLearnt">Told in one sentence whenever something is learnt, to be printed.</param>
internal sealed class EndpointCapabilities(Action<string> onLearnt)
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, EndpointDialect> known = new(StringComparer.Ordinal);

    /// <summary>How the endpoint wants to be asked, as far as is known.</summary>
    public EndpointDialect Of(string endpoint)
    {
        lock (gate) return known.GetValueOrDefault(endpoint, EndpointDialect.Best);
    }

    /// <summary>Notes that a request in a dialect was refused for a feature, and gives the next dialect to try; null when there is none.</summary>
    public EndpointDialect? StepDown(string endpoint, EndpointDialect tried, EndpointFeature feature)
    {
        if (Without(tried, feature) is not { } next) return null;
        lock (gate)
        {
            var before = known.GetValueOrDefault(endpoint, EndpointDialect.Best);
            var after = Weaker(before, next);
            // Calls under way together learn the same thing; it is said once.
            if (after == before) return after;
            known[endpoint] = after;
            onLearnt($"{endpoint}: {feature} is not supported; going on with {Describe(after)}.");
            return after;
        }
    }

    private static EndpointDialect? Without(EndpointDialect tried, EndpointFeature feature) => feature switch
    {
        EndpointFeature.ResponseFormat when tried.Shape != AnswerShape.Text => tried with { Shape = tried.Shape + 1 },
        EndpointFeature.MaxCompletionTokens when tried.TokenLimit == TokenLimitName.MaxCompletionTokens => tried with { TokenLimit = TokenLimitName.MaxTokens },
        EndpointFeature.Temperature when tried.TakesTemperature => tried with { TakesTemperature = false },
        EndpointFeature.Seed when tried.TakesSeed => tried with { TakesSeed = false },
        _ => null,
    };

    private static EndpointDialect Weaker(EndpointDialect a, EndpointDialect b) => new(
        (AnswerShape)Math.Max((int)a.Shape, (int)b.Shape),
        (TokenLimitName)Math.Max((int)a.TokenLimit, (int)b.TokenLimit),
        a.TakesTemperature && b.TakesTemperature,
        a.TakesSeed && b.TakesSeed);

    private static string Describe(EndpointDialect d) =>
        $"{d.Shape}, {d.TokenLimit}{(d.TakesTemperature ? "" : ", no temperature")}{(d.TakesSeed ? "" : ", no seed")}";
}
