using System.Collections.Immutable;
using DocReview.Core.Documents;
using DocReview.Core.Reports;
using DocReview.Core.Review;
using DocReview.Reading.Intake;
using DocReview.Writing.Json;
using DocReview.Writing.Word;

namespace DocReview.Hosting.Reviewing;

/// <summary>What came of one input.</summary>
/// <param name="Input">The input.</param>
/// <param name="Status">How it ended.</param>
/// <param name="Report">The report; null when it failed.</param>
/// <param name="Diagnostics">All diagnostics, intake included.</param>
/// <param name="Written">Files written.</param>
internal sealed record ReviewedFile(
    InputFile Input,
    OutcomeStatus Status,
    ReviewReport? Report,
    ImmutableArray<Diagnostic> Diagnostics,
    ImmutableArray<string> Written);

/// <summary>Takes one file through all nine steps and writes its results.</summary>
internal sealed class DocumentReviewer(FileIntake intake, ReviewPipeline pipeline, WordReportWriter word, ReviewOptions options, ReviewRequest request)
{
    private const int ReportsKept = 8;
    private readonly RepeatedContent _reviews = new((file, progress, token) => pipeline.ReviewAsync(file, request, progress, token), ReportsKept);

    /// <exception cref="OperationCanceledException">The token was cancelled; nothing half-written is left.</exception>
    public async Task<ReviewedFile> ReviewAsync(InputFile input, IProgress<ReviewStep>? progress, CancellationToken cancellationToken)
    {
        var taken = await intake.TakeAsync(input.Path, cancellationToken).ConfigureAwait(false);
        if (taken.File is null) return Fail(input, taken, [.. taken.Diagnostics], cancellationToken);
        var outcome = await _reviews.ReviewAsync(taken.File, progress, cancellationToken).ConfigureAwait(false);
        ImmutableArray<Diagnostic> diagnostics = [.. taken.Diagnostics, .. outcome.Diagnostics];
        if (outcome.Report is null) return Fail(input, taken, diagnostics, cancellationToken);
        progress?.Report(ReviewStep.Write);
        var report = outcome.Report with { Diagnostics = diagnostics };
        return new(input, outcome.Status, report, diagnostics, Write(input, report, cancellationToken));
    }

    private ImmutableArray<string> Write(InputFile input, ReviewReport report, CancellationToken cancellationToken)
    {
        var written = ImmutableArray.CreateBuilder<string>();
        if (options.Formats.Contains("docx"))
        {
            var path = $"{input.OutputBase}.review.docx";
            var look = new WordReportOptions { EastAsianFont = options.Settings.Report.EastAsianFont, LatinFont = options.Settings.Report.LatinFont };
            ResultFile.Write(path, s => word.Write(report, ToLanguage(options.Language), look, s), cancellationToken);
            written.Add(path);
        }

        if (options.Formats.Contains("json"))
        {
            var path = $"{input.OutputBase}.review.json";
            ResultFile.Write(path, s => ReviewJsonWriter.Write(report, s), cancellationToken);
            written.Add(path);
        }

        return written.ToImmutable();
    }

    // A document that could not be read gets its reasons in writing, and no findings: silence would be ours, not the customer's.
    private ReviewedFile Fail(InputFile input, IntakeResult taken, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        if (!options.Formats.Contains("json") || taken.Sha256 is null) return new(input, OutcomeStatus.Failed, null, diagnostics, []);
        var path = $"{input.OutputBase}.review.json";
        ResultFile.Write(path, s => ReviewJsonWriter.WriteFailure(taken.FileName, taken.Sha256, diagnostics, s), cancellationToken);
        return new(input, OutcomeStatus.Failed, null, diagnostics, [path]);
    }

    private static ReportLanguage ToLanguage(string language) => language switch
    {
        "ja" => ReportLanguage.Ja,
        "en" => ReportLanguage.En,
        _ => ReportLanguage.Both,
    };
}
