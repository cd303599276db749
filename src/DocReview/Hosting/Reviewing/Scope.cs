using System.Collections.Immutable;
using DocReview.Core.Lenses;

namespace DocReview.Hosting.Reviewing;

/// <summary>The user's words do not fit the lens; the message says which and what would.</summary>
internal sealed class UsageException(string message) : Exception(message);

/// <summary>Resolves <c>--scope</c> and <c>--not-applicable</c> against a lens.</summary>
internal static class Scope
{
    /// <summary>The practices named, in lens order; all when none is named.</summary>
    /// <exception cref="UsageException">A name is no pillar, question or best practice of the lens.</exception>
    public static ImmutableArray<BestPractice> Resolve(Lens lens, IEnumerable<string> names)
    {
        var wanted = names.SelectMany(n => n.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (wanted.Count == 0) return [.. lens.BestPractices];
        foreach (var name in wanted)
        {
            if (!lens.BestPractices.Any(p => Names(p, name))) throw new UsageException($"--scope: \"{name}\" is no pillar, question or best practice of {lens.Id}. See: docreview lens show.");
        }

        return [.. lens.BestPractices.Where(p => wanted.Any(w => Names(p, w)))];
    }

    /// <summary>Practice id to reason, from <c>SEC05-BP01=reason</c>.</summary>
    /// <exception cref="UsageException">The form is wrong, the practice unknown, or the reason empty.</exception>
    public static ImmutableDictionary<string, string> NotApplicable(Lens lens, IEnumerable<string> entries)
    {
        var reasons = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            var parts = entry.Split('=', 2);
            var practice = lens.BestPractices.FirstOrDefault(p => p.Id.Equals(parts[0].Trim(), StringComparison.OrdinalIgnoreCase))
                ?? throw new UsageException($"--not-applicable: \"{parts[0].Trim()}\" is no best practice of {lens.Id}.");
            var reason = parts.Length == 2 ? parts[1].Trim() : "";
            if (reason.Length == 0) throw new UsageException($"--not-applicable: give a reason, such as {practice.Id}=\"no workload of our own runs there\".");
            reasons[practice.Id] = reason;
        }

        return reasons.ToImmutable();
    }

    private static bool Names(BestPractice practice, string name) =>
        practice.Id.Equals(name, StringComparison.OrdinalIgnoreCase)
        || practice.QuestionId.Equals(name, StringComparison.OrdinalIgnoreCase)
        || practice.PillarId.Equals(name, StringComparison.OrdinalIgnoreCase);
}
