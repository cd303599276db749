using System.Collections.Immutable;
using DocReview.Evaluation.Reading.Probes;
using DocReview.Evaluation.Reading.Scores;

namespace DocReview.Evaluation.Reading;

/// <summary>Everything that one run of <c>eval read</c> measured.</summary>
internal sealed record ReadingResult
{
    public required ImmutableArray<DocumentScore> Documents { get; init; }

    public required ImmutableArray<TwinScore> Twins { get; init; }

    /// <summary>Files that did not read the same twice.</summary>
    public required ImmutableArray<string> Unstable { get; init; }

    public required Ratio Ids { get; init; }

    /// <summary>Damaged copies that ended with a result or a clear error; what failed is in <see cref="Faults"/>.</summary>
    public required Ratio Damaged { get; init; }

    public required Ratio Hostile { get; init; }

    /// <summary>Exceptions that came out of a reader, one line each.</summary>
    public required ImmutableArray<string> Faults { get; init; }

    /// <summary>Characters against pdftotext per PDF; empty where it is not installed.</summary>
    public required ImmutableArray<Comparison> Oracle { get; init; }

    /// <summary>What each file has too little or too much, as text.</summary>
    public required ImmutableArray<string> Differences { get; init; }

    /// <summary>Pages per second of the second reading of every PDF.</summary>
    public required double PagesPerSecond { get; init; }
}
