using System.Collections.Immutable;
using DocReview.Core.Review;

namespace DocReview.Hosting.Reviewing;

/// <summary>Reviews many files; one that fails does not stop the others.</summary>
internal sealed class BatchReview(DocumentReviewer reviewer, int parallelism)
{
    /// <summary>Results in the order of the inputs.</summary>
    /// <param name="inputs">What to review.</param>
    /// <param name="onStep">Called when a file enters a step; from several threads.</param>
    /// <param name="onDone">Called when a file is done; from several threads.</param>
    /// <param name="cancellationToken">Stops after the steps under way; results already written stay.</param>
    public async Task<ImmutableArray<ReviewedFile>> RunAsync(
        IReadOnlyList<InputFile> inputs,
        Action<InputFile, ReviewStep> onStep,
        Action<ReviewedFile> onDone,
        CancellationToken cancellationToken)
    {
        var results = new ReviewedFile?[inputs.Count];
        var options = new ParallelOptions { MaxDegreeOfParallelism = parallelism, CancellationToken = cancellationToken };
        await Parallel.ForAsync(0, inputs.Count, options, async (i, token) =>
        {
            var input = inputs[i];
            var progress = new StepProgress(step => onStep(input, step));
            var result = await reviewer.ReviewAsync(input, progress, token).ConfigureAwait(false);

            results[i] = inputs.Count == 1 ? result : Summarised(result);
            onDone(result);
        }).ConfigureAwait(false);
        return [.. results.Select(r => r!)];
    }

    // A folder of a thousand documents must not hold a thousand reports: only their counts are printed at the end.
    private static ReviewedFile Summarised(ReviewedFile file) => file.Report is null
        ? file
        : file with { Report = file.Report with { Statements = [], Findings = [], Actions = [], Questions = [], Diagnostics = [], Document = file.Report.Document with { Sections = [] } } };

    // Progress<T> posts to a context and may report late; a progress bar wants the step now.
    private sealed class StepProgress(Action<ReviewStep> report) : IProgress<ReviewStep>
    {
        public void Report(ReviewStep value) => report(value);
    }
}
