using System.Collections.Immutable;

namespace DocReview.Core.Decisions;

/// <summary>What people decided in an edited report or sheet, as data. Independent of the file it was read from.</summary>
public sealed record ReviewDecisions
{
    /// <summary>Version of the JSON form, <c>docs/schemas/decisions.schema.json</c>.</summary>
    public const int FormatVersion = 1;

    public required DecisionSource Source { get; init; }

    /// <summary>In the order of the report; practices without a decision are not listed.</summary>
    public required ImmutableArray<PracticeDecision> Practices { get; init; }
}

/// <summary>The file that the decisions were read from.</summary>
/// <param name="FileName">Name without folder.</param>
/// <param name="Sha256">Of its bytes, lower-case hex.</param>
/// <param name="RunId">The run that generated the report, or null when the file no longer says.</param>
public sealed record DecisionSource(string FileName, string Sha256, string? RunId);

/// <summary>The decisions on one practice.</summary>
public sealed record PracticeDecision
{
    public required string PracticeId { get; init; }

    /// <summary><see cref="EvidenceHash"/> of the finding that was decided on; null when the file does not say.</summary>
    public string? EvidenceHash { get; init; }

    /// <summary>At least one, in the order of <see cref="DecisionSubject"/>.</summary>
    public required ImmutableArray<Decision> Decisions { get; init; }
}

/// <summary>What a decision is about.</summary>
public enum DecisionSubject
{
    /// <summary>Another verdict than the machine's: <c>satisfied</c>, <c>partial</c>, <c>contradicted</c>, <c>notStated</c>, <c>notApplicable</c>, or a person's own words.</summary>
    Verdict,

    /// <summary><c>high</c>, <c>medium</c>, <c>low</c>, or a person's own words.</summary>
    Priority,

    /// <summary>Who takes care of it.</summary>
    Owner,

    /// <summary>Due date as the person wrote it.</summary>
    Due,

    /// <summary><c>open</c>, <c>inProgress</c>, <c>check</c>, <c>done</c>, <c>accepted</c>, or a person's own words.</summary>
    State,
}

/// <summary>One decision: what was generated, and what a person made of it.</summary>
/// <param name="Subject">What it is about.</param>
/// <param name="Was">The generated value; null when the file no longer says.</param>
/// <param name="Is">The person's value.</param>
public sealed record Decision(DecisionSubject Subject, string? Was, string Is)
{
    /// <summary>The person's reason, for a verdict; null when none is given.</summary>
    public string? Reason { get; init; }

    /// <summary>Who, as far as the file knows.</summary>
    public string? By { get; init; }

    /// <summary>When, as far as the file knows.</summary>
    public DateTimeOffset? At { get; init; }
}
