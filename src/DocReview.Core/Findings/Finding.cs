using System.Collections.Immutable;
using DocReview.Core.Classification;

namespace DocReview.Core.Findings;

/// <summary>The verdict, after the house rule.</summary>
public enum FindingStatus
{
    Compliant,
    NonCompliant,
    NotApplicable,
}

/// <summary>What the document really says about the practice, before the house rule.</summary>
public enum FindingBasis
{
    /// <summary>The document says so.</summary>
    Satisfied,

    /// <summary>The document says part of it.</summary>
    Partial,

    /// <summary>The document says the opposite.</summary>
    Contradicted,

    /// <summary>The document is silent.</summary>
    NotStated,
}

/// <summary>What the document says about one criterion.</summary>
public enum CriterionState
{
    Satisfied,
    Contradicted,
    NotStated,
}

/// <summary>A statement cited for a verdict.</summary>
/// <param name="StatementId">The statement.</param>
/// <param name="TargetId">The criterion or anti-pattern it is cited for.</param>
/// <param name="Stance">For or against the practice.</param>
/// <param name="Weight">Enough, or merely on the subject.</param>
/// <param name="Quote">The document's own text.</param>
/// <param name="SectionId">Where it stands.</param>
/// <param name="Page">1-based page, for PDF only.</param>
/// <param name="Engine">Who proposed it.</param>
public sealed record Evidence(
    string StatementId,
    string TargetId,
    Stance Stance,
    Weight Weight,
    string Quote,
    string SectionId,
    int? Page,
    string Engine)
{
    /// <summary>What made the engine say so: a signal's id, or a rule's code.</summary>
    public string Source { get; init; } = "";
}

/// <summary>One criterion's verdict. <paramref name="Evidence"/> holds statement ids; a criterion that is only touched is not stated, with evidence.</summary>
public sealed record CriterionVerdict(string Id, bool Essential, CriterionState Verdict, ImmutableArray<string> Evidence);

/// <summary>An anti-pattern that the document states.</summary>
public sealed record AntiPatternHit(string Id, ImmutableArray<string> Evidence);

/// <summary>A rule that fired, and why.</summary>
public sealed record RuleTrace(string Id, string Detail);

/// <summary>What a rule notes on a practice.</summary>
/// <param name="PracticeId">The practice.</param>
/// <param name="Trace">The rule, and what it rests on.</param>
/// <param name="NeedsHuman">The reason code for which a person has to look; null when nobody has to.</param>
public sealed record PracticeRemark(string PracticeId, RuleTrace Trace, string? NeedsHuman)
{
    /// <summary>Documents to ask for; then the remark matters only where something is missing.</summary>
    public ImmutableArray<string> Documents { get; init; } = [];
}

/// <summary>Exactly one per best practice in scope.</summary>
public sealed record Finding
{
    public required string BestPracticeId { get; init; }

    public required FindingStatus Status { get; init; }

    public required FindingBasis Basis { get; init; }

    /// <summary>In lens order, one per criterion.</summary>
    public required ImmutableArray<CriterionVerdict> Criteria { get; init; }

    /// <summary>In lens order.</summary>
    public ImmutableArray<AntiPatternHit> AntiPatterns { get; init; } = [];

    /// <summary>In document order, each statement at most once per stance.</summary>
    public ImmutableArray<Evidence> Evidence { get; init; } = [];

    /// <summary>In the order they fired.</summary>
    public ImmutableArray<RuleTrace> Rules { get; init; } = [];

    /// <summary>Reason codes for which a person has to look.</summary>
    public ImmutableArray<string> NeedsHuman { get; init; } = [];

    /// <summary>Names of documents that were not handed in and to which this one refers for what is missing here.</summary>
    public ImmutableArray<string> OtherDocuments { get; init; } = [];

    /// <summary>Why a person put it out of scope; set exactly when <see cref="FindingStatus.NotApplicable"/>.</summary>
    public string? NotApplicableReason { get; init; }
}
