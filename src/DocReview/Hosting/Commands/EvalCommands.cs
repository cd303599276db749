using System.CommandLine;
using System.Text.Json;
using DocReview.Core.Lenses.Loading;
using DocReview.Hosting.Configuration;
using DocReview.Hosting.Reviewing;

namespace DocReview.Hosting.Commands;

/// <summary><c>docreview eval run|mutate|read</c>.</summary>
internal static class EvalCommands
{
    public static Command Create()
    {
        var command = new Command("eval", "Measure verdicts and readings against the goldens, or verdicts against changed documents.");
        command.Subcommands.Add(GoldenCommand.Create());
        command.Subcommands.Add(MutateCommand.Create());
        command.Subcommands.Add(EvalReadCommand.Create());
        return command;
    }

    internal static Option<string> FormatOption()
    {
        var format = new Option<string>("--format") { Description = "Print a table or JSON.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        return format;
    }

    internal static async Task<int> GuardedAsync(Func<Task<int>> action)
    {
        try
        {
            return await action().ConfigureAwait(false);
        }
        catch (LensException e)
        {
            foreach (var problem in e.Problems) await Console.Error.WriteLineAsync(problem.ToString()).ConfigureAwait(false);
            return ExitCodes.Usage;
        }
        catch (Exception e) when (e is UsageException or InvalidDataException or SettingsException or IOException or JsonException)
        {
            await Console.Error.WriteLineAsync(e.Message).ConfigureAwait(false);
            return ExitCodes.Usage;
        }
    }
}
