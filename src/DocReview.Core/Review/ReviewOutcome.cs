using System.Collections.Immutable;
using DocReview.Core.Documents;
using DocReview.Core.Reports;
using DocReview.Core.Statements;

namespace DocReview.Core.Review;

/// <summary>What came of one document.</summary>
public sealed record ReviewOutcome(
    SourceFile File,
    DesignDocument Document,
    ImmutableArray<Statement> Statements,
    ImmutableArray<Diagnostic> Diagnostics)
{
    private static readonly ImmutableHashSet<string> Fatal =
    [
        DiagnosticCodes.NoText, DiagnosticCodes.UnsupportedLanguage, DiagnosticCodes.Encrypted, DiagnosticCodes.DamagedFile,
    ];

    /// <summary>The report; null when the document could not be read, because then silence is ours and not the customer's.</summary>
    public ReviewReport? Report { get; init; }

    /// <summary>Whether there is text to judge.</summary>
    public bool IsReadable => !Statements.IsEmpty && !Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error && Fatal.Contains(d.Code));

    public bool HasUnreadParts => Document.Parts.Any(p => p.Status != PartStatus.Ok);

    public OutcomeStatus Status =>
        Report is null ? OutcomeStatus.Failed
        : HasUnreadParts || Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error) ? OutcomeStatus.PartiallySucceeded
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
