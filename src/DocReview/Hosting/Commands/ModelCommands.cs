using System.CommandLine;
using DocReview.Hosting.Configuration;
using DocReview.Hosting.Lenses;
using DocReview.Hosting.ModelAccess;
using DocReview.Hosting.Reviewing;
using DocReview.Models.Configuration;
using DocReview.Models.Port;
using DocReview.Writing.Plain;

namespace DocReview.Hosting.Commands;

/// <summary><c>docreview model check</c>.</summary>
internal static class ModelCommands
{
    private static readonly Argument<string?> File = new("file") { Description = "Document whose review is estimated.", Arity = ArgumentArity.ZeroOrOne };

    public static Command Create()
    {
        var check = new Command("check", "Ask the configured model one small question and say what it can do, how fast it is, and what a review would cost.") { File };
        check.SetAction(CheckAsync);
        var command = new Command("model", "Look at the configured model.");
        command.Subcommands.Add(check);
        return command;
    }

    private static async Task<int> CheckAsync(ParseResult parse, CancellationToken cancellationToken)
    {
        try
        {
            var settings = SettingsLoader.Load(Environment.CurrentDirectory);
            if (settings.Model.Engine == ModelSettings.Offline)
            {
                Console.WriteLine("The engine is offline: no model is asked, and a review costs nothing. Set Model:Engine to openai or anthropic to use one.");
                return ExitCodes.Done;
            }

            using var host = ModelHost.Open(settings, learnt => Console.WriteLine($"             {learnt}"), _ => { }, TimeProvider.System);
            var probe = await EndpointProbe.RunAsync(host.Models, TimeProvider.System, cancellationToken).ConfigureAwait(false);
            foreach (var line in ProbeText.Of(host.Models.Endpoint, probe)) Console.WriteLine(SafeLine.Of(line));
            return parse.GetValue(File) is { } file ? await EstimateAsync(file, settings, host, cancellationToken).ConfigureAwait(false) : ExitCodes.Done;
        }
        catch (ModelException e)
        {
            await Console.Error.WriteLineAsync(SafeLine.Of($"Answers:     no. {e.Message}")).ConfigureAwait(false);
            if (e.Detail is { } detail) await Console.Error.WriteLineAsync(SafeLine.Of($"             The endpoint says: {detail}")).ConfigureAwait(false);
            return ExitCodes.GateFailed;
        }
        catch (Exception e) when (e is UsageException or SettingsException or IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync(e.Message).ConfigureAwait(false);
            return ExitCodes.Usage;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return ExitCodes.Cancelled;
        }
    }

    private static async Task<int> EstimateAsync(string file, Settings settings, ModelHost host, CancellationToken cancellationToken)
    {
        using var readers = DocumentReaders.Open(settings.Reading, TextWriter.Null, TimeProvider.System);
        var reading = await readers.ReadAsync(file, LensCatalog.BesideProgram.Addressing(), cancellationToken).ConfigureAwait(false);
        if (!reading.IsReadable)
        {
            await Console.Error.WriteLineAsync(SafeLine.Of($"{file}: {reading.Diagnostics[0].Message.En}")).ConfigureAwait(false);
            return ExitCodes.DocumentFailed;
        }

        var estimate = ReviewEstimate.Of(reading, [.. LensCatalog.BesideProgram.LoadForReview(settings.Lens).BestPractices]);
        foreach (var line in estimate.Describe(Path.GetFileName(file), host.Models.Price, host.Prices.Currency)) Console.WriteLine(SafeLine.Of(line));
        return ExitCodes.Done;
    }
}
