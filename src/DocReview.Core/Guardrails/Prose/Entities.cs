using System.Collections.Immutable;

namespace DocReview.Core.Guardrails.Prose;

/// <summary>OUT-10: a service in a generated text that neither the statements nor the lens name was invented.</summary>
public static class Entities
{
    public const string Rule = "OUT-10 Entities";

    /// <param name="generated">The text.</param>
    /// <param name="sources">The statements it rests on, and the lens's texts on the practice.</param>
    /// <param name="services">The services that are known.</param>
    public static ImmutableArray<GuardrailEvent> Check(string generated, IEnumerable<string> sources, ServiceList services)
    {
        var known = sources.SelectMany(services.Find).ToHashSet(StringComparer.Ordinal);
        return [.. services.Find(generated)
            .Where(s => !known.Contains(s))
            .Select(s => new GuardrailEvent(Rule, null, s, "", GuardrailAction.Rejected) { Reason = "named in no statement and not in the lens" })];
    }
}
