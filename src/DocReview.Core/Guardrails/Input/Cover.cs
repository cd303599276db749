using System.Collections.Immutable;

namespace DocReview.Core.Guardrails.Input;

/// <summary>IN-07: each statement stands in exactly one batch. Anything else is a fault of our own, and nothing is sent.</summary>
public static class Cover
{
    public const string Rule = "IN-07 Cover";

    /// <summary>What is wrong with the batches; empty when they cover the statements.</summary>
    /// <param name="asked">Ids of all statements that are to be sent.</param>
    /// <param name="batches">Ids of the statements in each batch.</param>
    public static ImmutableArray<GuardrailEvent> Check(IReadOnlyCollection<string> asked, IEnumerable<IEnumerable<string>> batches)
    {
        var times = asked.ToDictionary(id => id, _ => 0, StringComparer.Ordinal);
        var events = ImmutableArray.CreateBuilder<GuardrailEvent>();
        foreach (var id in batches.SelectMany(b => b))
        {
            if (times.TryGetValue(id, out var count)) times[id] = count + 1;
            else events.Add(Abort(id, "stands in a batch and is not to be sent"));
        }

        events.AddRange(asked.Where(id => times[id] != 1).Select(id => Abort(id, times[id] == 0 ? "stands in no batch" : $"stands in {times[id]} batches")));
        return events.ToImmutable();
    }

    private static GuardrailEvent Abort(string id, string reason) => new(Rule, id, "", "", GuardrailAction.Aborted) { Reason = reason };
}
