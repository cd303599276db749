using System.Collections.Immutable;
using DocReview.Core.Review;
using Spectre.Console;

namespace DocReview.Hosting.Reviewing;

/// <summary>Progress bars on a terminal; nothing where the output goes to a file or a pipe.</summary>
internal static class ProgressView
{
    public static async Task<ImmutableArray<ReviewedFile>> RunAsync(
        IAnsiConsole console,
        IReadOnlyList<InputFile> inputs,
        BatchReview batch,
        bool quiet,
        CancellationToken cancellationToken)
    {
        if (quiet || Console.IsOutputRedirected || !console.Profile.Capabilities.Interactive)
            return await batch.RunAsync(inputs, (_, _) => { }, _ => { }, cancellationToken).ConfigureAwait(false);

        return await console.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn())
            .StartAsync(async context => inputs.Count == 1
                ? await OneAsync(context, inputs, batch, cancellationToken).ConfigureAwait(false)
                : await ManyAsync(context, inputs, batch, cancellationToken).ConfigureAwait(false))
            .ConfigureAwait(false);
    }

    private static Task<ImmutableArray<ReviewedFile>> OneAsync(ProgressContext context, IReadOnlyList<InputFile> inputs, BatchReview batch, CancellationToken cancellationToken)
    {
        var task = context.AddTask(Markup.Escape(Path.GetFileName(inputs[0].Path)), maxValue: Enum.GetValues<ReviewStep>().Length);
        return batch.RunAsync(inputs, (_, step) => task.Value = (int)step, _ => task.Value = task.MaxValue, cancellationToken);
    }

    private static Task<ImmutableArray<ReviewedFile>> ManyAsync(ProgressContext context, IReadOnlyList<InputFile> inputs, BatchReview batch, CancellationToken cancellationToken)
    {
        var task = context.AddTask($"{inputs.Count} documents", maxValue: inputs.Count);
        return batch.RunAsync(inputs, (_, _) => { }, _ => task.Increment(1), cancellationToken);
    }
}
