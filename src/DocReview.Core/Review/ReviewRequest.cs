using System.Collections.Immutable;
using DocReview.Core.Lenses;
using DocReview.Core.Reports;
using DocReview.Core.Rules;

namespace DocReview.Core.Review;

/// <summary>What to review against.</summary>
public sealed record ReviewRequest
{
    public required Lens Lens { get; init; }

    /// <summary>The rules of the lens.</summary>
    public required RuleSet Rules { get; init; }

    /// <summary>The practices in scope, in lens order.</summary>
    public required ImmutableArray<BestPractice> Practices { get; init; }

    /// <summary>Practices that a person put out of scope: id to reason.</summary>
    public ImmutableDictionary<string, string> NotApplicable { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>The date on the cover.</summary>
    public required DateOnly ReviewedOn { get; init; }

    public required RunFingerprint Fingerprint { get; init; }
}

/// <summary>The slow parts of a review, for a progress bar.</summary>
public enum ReviewStep
{
    Read,
    Structure,
    Classify,
    Assess,
    Compose,
    Write,
}
