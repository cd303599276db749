using System.Collections.Immutable;
using DocReview.Core.Documents;
using DocReview.Core.Reports;

namespace DocReview.Core.Review;

/// <summary>What came of one document.</summary>
/// <param name="Reading">What was understood of it.</param>
public sealed record ReviewOutcome(DocumentReading Reading)
{
    /// <summary>The report; null when the document could not be read, because then silence is ours and not the customer's.</summary>
    public ReviewReport? Report { get; init; }

    public ImmutableArray<Diagnostic> Diagnostics => Reading.Diagnostics;

    public OutcomeStatus Status =>
        Report is null ? OutcomeStatus.Failed
        : Reading.HasUnreadParts || Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error) ? OutcomeStatus.PartiallySucceeded
        : OutcomeStatus.Succeeded;
}

/// <summary>How a document ended.</summary>
public enum OutcomeStatus
{
    Succeeded,

    /// <summary>There is a report, and it says what was not seen.</summary>
    PartiallySucceeded,

    /// <summary>There is no report; the diagnostics say why.</summary>
    Failed,
}
