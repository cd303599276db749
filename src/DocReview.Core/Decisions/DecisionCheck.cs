using System.Collections.Immutable;
using DocReview.Core.Findings;

namespace DocReview.Core.Decisions;

/// <summary>Whether a decision still stands on what it was made on.</summary>
public enum DecisionStanding
{
    /// <summary>The evidence is what it was.</summary>
    Kept,

    /// <summary>The evidence changed: a person should look again.</summary>
    EvidenceChanged,

    /// <summary>The file does not say what evidence was decided on.</summary>
    Unknown,

    /// <summary>The new run does not assess the practice.</summary>
    Withdrawn,
}

/// <summary>A practice's decisions and how they stand in a new run.</summary>
public sealed record CheckedDecision(PracticeDecision Decision, DecisionStanding Standing);

/// <summary>Holds the decisions of an earlier report against a new run. No decision is dropped; those on changed ground are marked.</summary>
public static class DecisionCheck
{
    public static ImmutableArray<CheckedDecision> Against(ReviewDecisions decisions, IEnumerable<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        return Against(decisions, findings.ToDictionary(f => f.BestPracticeId, f => (string?)EvidenceHash.Of(f), StringComparer.Ordinal));
    }

    /// <param name="decisions">The decisions.</param>
    /// <param name="evidence">The new run's <see cref="EvidenceHash"/> by practice; null where it is not known.</param>
    public static ImmutableArray<CheckedDecision> Against(ReviewDecisions decisions, IReadOnlyDictionary<string, string?> evidence)
    {
        ArgumentNullException.ThrowIfNull(decisions);
        ArgumentNullException.ThrowIfNull(evidence);
        return [.. decisions.Practices.Select(p => new CheckedDecision(p, Standing(p, evidence)))];
    }

    private static DecisionStanding Standing(PracticeDecision practice, IReadOnlyDictionary<string, string?> evidence)
    {
        if (!evidence.TryGetValue(practice.PracticeId, out var now)) return DecisionStanding.Withdrawn;
        if (practice.EvidenceHash is null || now is null) return DecisionStanding.Unknown;
        return practice.EvidenceHash == now ? DecisionStanding.Kept : DecisionStanding.EvidenceChanged;
    }
}
