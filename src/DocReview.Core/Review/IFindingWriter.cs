using System.Collections.Immutable;
using DocReview.Core.Documents;
using DocReview.Core.Findings;
using DocReview.Core.Guardrails;
using DocReview.Core.Reports;

namespace DocReview.Core.Review;

/// <summary>Writes AS-IS and TO-BE for this document, in place of the templates' texts.</summary>
public interface IFindingWriter
{
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    Task<WrittenTexts> WriteAsync(ReviewReport report, CancellationToken cancellationToken);
}

/// <summary>AS-IS and TO-BE of one practice; null where the template's text stands.</summary>
public sealed record WrittenText(LocalizedText? AsIs, LocalizedText? ToBe);

/// <summary>What a writer wrote.</summary>
/// <param name="ByPractice">Practice id to text; a practice without an entry keeps the template's.</param>
/// <param name="Usage">What it spent.</param>
/// <param name="Diagnostics">What a reader of the results has to know.</param>
public sealed record WrittenTexts(ImmutableSortedDictionary<string, WrittenText> ByPractice, TokenUsage Usage, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>What the guardrails did to the texts.</summary>
    public ImmutableArray<GuardrailEvent> Events { get; init; } = [];

    /// <summary>The report with these texts.</summary>
    public ReviewReport In(ReviewReport report) => report with
    {
        Findings = [.. report.Findings.Select(In)],
        Actions = [.. report.Actions.Select(In)],
        Diagnostics = report.Diagnostics.AddRange(Diagnostics),
        Events = report.Events.AddRange(Events),
        Run = report.Run with { Usage = report.Run.Usage + Usage },
    };

    // What we could not read is said by the template, and must not be written away.
    private ReportedFinding In(ReportedFinding finding)
    {
        if (!ByPractice.TryGetValue(finding.Practice.Id, out var text)) return finding;
        var hasUnread = finding.Finding.NeedsHuman.Any(c => c is NeedsHumanCodes.UnreadParts or NeedsHumanCodes.UnreadFigure);
        return finding with { AsIs = hasUnread ? finding.AsIs : text.AsIs ?? finding.AsIs, ToBe = text.ToBe ?? finding.ToBe };
    }
}
