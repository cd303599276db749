using System.Runtime.CompilerServices;
using DocReview.Core.Documents;
using DocReview.Core.Review;

namespace DocReview.Hosting.Reviewing;

/// <summary>
/// Reviews once what lies several times in one run: customers' folders hold copies of the same file under other names. A copy gets the
/// report of the first under its own name. Only the last few are kept, as copies are few and reports are large.
/// </summary>
/// <param name="review">Reviews a file.</param>
/// <param name="capacity">How many reports are kept.</param>
internal sealed class RepeatedContent(Func<SourceFile, IProgress<ReviewStep>?, CancellationToken, Task<ReviewOutcome>> review, int capacity)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<(string Sha256, SourceFormat Format), Task<ReviewOutcome>> _outcomes = [];
    private readonly Queue<(string Sha256, SourceFormat Format)> _oldestFirst = [];

    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async Task<ReviewOutcome> ReviewAsync(SourceFile file, IProgress<ReviewStep>? progress, CancellationToken cancellationToken)
    {
        var key = (file.Sha256, file.Format);
        var mine = new TaskCompletionSource<ReviewOutcome>(TaskCreationOptions.RunContinuationsAsynchronously);
        Task<ReviewOutcome>? first;
        lock (_gate)
        {
            if (!_outcomes.TryGetValue(key, out first)) Remember(key, mine.Task);
        }

        if (first is not null)
        {
            var outcome = await Done(first).WaitAsync(cancellationToken).ConfigureAwait(false);
            if (outcome?.Report is not null) return Named(outcome, file.FileName);
        }

        var running = review(file, progress, cancellationToken);
        await Ended(running);
        mine.SetFromTask(running);
        return await running.ConfigureAwait(false);
    }

    private void Remember((string Sha256, SourceFormat Format) key, Task<ReviewOutcome> outcome)
    {
        _outcomes.Add(key, outcome);
        _oldestFirst.Enqueue(key);
        if (_oldestFirst.Count > capacity) _outcomes.Remove(_oldestFirst.Dequeue());
    }

    // What failed for the first file, failed for it: a limit or a cancellation says nothing about the copy, which is tried itself.
    private static async Task<ReviewOutcome?> Done(Task<ReviewOutcome> first)
    {
        await Ended(first);
        return first.IsCompletedSuccessfully ? await first.ConfigureAwait(false) : null;
    }

    private static ConfiguredTaskAwaitable Ended(Task task) => task.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

    private static ReviewOutcome Named(ReviewOutcome outcome, string fileName) => new(outcome.Reading with { FileName = fileName })
    {
        Report = outcome.Report! with { Document = outcome.Report.Document with { FileName = fileName } },
    };
}
