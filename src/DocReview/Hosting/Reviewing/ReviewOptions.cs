using System.Collections.Immutable;
using DocReview.Core.Lenses;
using DocReview.Hosting.Configuration;

namespace DocReview.Hosting.Reviewing;

/// <summary>What the user asked for, checked.</summary>
internal sealed record ReviewOptions
{
    public required Settings Settings { get; init; }

    public required Lens Lens { get; init; }

    /// <summary>The practices in scope, in lens order.</summary>
    public required ImmutableArray<BestPractice> Practices { get; init; }

    public required ImmutableDictionary<string, string> NotApplicable { get; init; }

    /// <summary>Where results go; null for beside the input.</summary>
    public string? OutputFolder { get; init; }

    public required string Language { get; init; }

    public required ImmutableArray<string> Formats { get; init; }

    public FailOn FailOn { get; init; }

    public DateOnly? Date { get; init; }

    public bool Quiet { get; init; }

    public bool Verbose { get; init; }

    /// <summary>Everything in scope, and nothing written: for evaluation.</summary>
    public static ReviewOptions ForAll(Settings settings, Lens lens) => new()
    {
        Settings = settings,
        Lens = lens,
        Practices = [.. lens.BestPractices],
        NotApplicable = ImmutableDictionary<string, string>.Empty,
        Language = settings.Report.Language,
        Formats = [],
    };
}

/// <summary>Which non-compliant findings make the exit code say so.</summary>
internal enum FailOn
{
    Never,
    High,
    Medium,
    Any,
}
