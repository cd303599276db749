using System.CommandLine;
using System.Globalization;
using DocReview.Hosting.Configuration;
using DocReview.Hosting.ModelAccess;
using DocReview.Hosting.Reviewing;
using DocReview.Models.Classifying;

namespace DocReview.Hosting.Commands;

/// <summary><c>docreview cache stats|prune</c>.</summary>
internal static class CacheCommands
{
    private static readonly Option<int> Days = new("--older-than") { Description = "Days an answer has to be old to be removed.", DefaultValueFactory = _ => 90 };

    public static Command Create()
    {
        var stats = new Command("stats", "Say how many answers of models are kept.");
        stats.SetAction(_ => Run(answers =>
        {
            var (count, bytes) = answers.Count();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count:N0} answers, {bytes / 1024.0:N0} KB"));
        }));
        var prune = new Command("prune", "Remove old answers of models; they are asked, and paid, again when needed.") { Days };
        prune.SetAction(parse => Run(answers =>
        {
            var days = parse.GetValue(Days);
            if (days < 0) throw new UsageException($"--older-than: {days} is no number of days.");
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{answers.Prune(TimeProvider.System.GetUtcNow().AddDays(-days)):N0} answers removed"));
        }));
        var command = new Command("cache", "Look after the kept answers of models.");
        command.Subcommands.Add(stats);
        command.Subcommands.Add(prune);
        return command;
    }

    private static int Run(Action<AnswerStore> action)
    {
        try
        {
            action(ModelEngines.Answers(SettingsLoader.Load(Environment.CurrentDirectory).Model));
            return ExitCodes.Done;
        }
        catch (Exception e) when (e is UsageException or SettingsException or IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(e.Message);
            return ExitCodes.Usage;
        }
    }
}
