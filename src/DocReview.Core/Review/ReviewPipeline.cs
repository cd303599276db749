using DocReview.Core.Classification.Offline;
using DocReview.Core.Documents;
using DocReview.Core.Findings;
using DocReview.Core.Reports;
using DocReview.Core.Statements;

namespace DocReview.Core.Review;

/// <summary>One document through the nine steps (intake and writing stand at the edges).</summary>
/// <param name="readers">Step 2, one per format.</param>
/// <param name="addressing">Words of steps 4 and 6: what speaks to a reviewer or a model.</param>
/// <param name="engine">Steps 5 and 6.</param>
/// <param name="templates">Texts of step 8.</param>
/// <param name="clock">Says when the review was made.</param>
/// <param name="writer">Writes texts of step 8 for this document; null where the templates' stand.</param>
public sealed class ReviewPipeline(
    IReadOnlyList<IDocumentReader> readers,
    Addressing addressing,
    IReviewEngine engine,
    FindingTemplates templates,
    TimeProvider clock,
    IFindingWriter? writer = null)
{
    /// <summary>Reviews one document. Bad content is a <see cref="ReviewOutcome"/> with diagnostics, never an exception.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async Task<ReviewOutcome> ReviewAsync(SourceFile file, ReviewRequest request, IProgress<ReviewStep>? progress, CancellationToken cancellationToken)
    {
        var started = clock.GetUtcNow();
        var from = clock.GetTimestamp();

        progress?.Report(ReviewStep.Read);
        var raw = readers.First(r => r.Reads(file.Format)).Read(file, cancellationToken);

        progress?.Report(ReviewStep.Structure);
        var reading = DocumentReading.Of(file, raw, addressing);
        if (!reading.IsReadable) return new(reading);
        if (SubjectCheck.Find(request.Lens, reading.Statements) is { } offSubject)
            reading = reading with { Diagnostics = reading.Diagnostics.Add(offSubject) };

        progress?.Report(ReviewStep.Classify);
        var practices = request.Practices;
        var statements = reading.Statements;
        var facts = Task.Run(() => request.Rules.Read(statements, cancellationToken), cancellationToken);
        var found = await engine.RunAsync(new(file.Sha256, statements, practices, request.Lens.Retired), cancellationToken).ConfigureAwait(false);
        reading = reading with { Diagnostics = reading.Diagnostics.AddRange(found.Diagnostics) };
        if (found.HasFailed) return new(reading); // A failure of ours is no finding about the document.

        // A person's word on a practice needs no engine.
        var judged = practices.RemoveAll(p => found.NotJudged.Contains(p.Id) && !request.NotApplicable.ContainsKey(p.Id));

        progress?.Report(ReviewStep.Assess);
        var ruled = request.Rules.Apply(reading.Document, reading.Statements, await facts.ConfigureAwait(false), judged, found.Accepted, cancellationToken);
        reading = reading with { Diagnostics = reading.Diagnostics.AddRange(ruled.Diagnostics) };
        var findings = Assessor.Assess(judged, ruled.Observations, new(reading.Statements, reading.HasUnreadParts, request.NotApplicable)
        {
            UnreadFigureSections = reading.UnreadFigureSections,
            Refused = found.Events,
            Remarks = ruled.Remarks,
        });

        progress?.Report(ReviewStep.Compose);
        var report = ReportComposer.Compose(
            new()
            {
                Document = new(file.FileName, file.Sha256, file.Format, reading.Pages, reading.Title, reading.Sections) { Figures = reading.Figures },
                Lens = request.Lens,
                Practices = judged,
                NotJudged = [.. practices.Except(judged)],
                Events = found.Events,
                Findings = findings,
                Statements = reading.Statements,
                Diagnostics = reading.Diagnostics,
                Parts = reading.Parts,
                Run = new()
                {
                    Engine = engine.Name,
                    Model = engine.Model,
                    StartedAt = started,
                    DurationMs = (long)clock.GetElapsedTime(from).TotalMilliseconds,
                    Usage = found.Usage,
                    Fingerprint = request.Fingerprint,
                },
                ReviewedOn = request.ReviewedOn,
            },
            templates);
        if (writer is not null) report = (await writer.WriteAsync(report, cancellationToken).ConfigureAwait(false)).In(report);
        return new(reading with { Diagnostics = report.Diagnostics }) { Report = report };
    }
}
