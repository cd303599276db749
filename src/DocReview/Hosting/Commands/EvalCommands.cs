using System.CommandLine;
using System.Text.Json;
using DocReview.Core.Lenses.Loading;
using DocReview.Core.Review;
using DocReview.Evaluation.Goldens;
using DocReview.Hosting.Configuration;
using DocReview.Hosting.Lenses;
using DocReview.Hosting.Reviewing;

namespace DocReview.Hosting.Commands;

/// <summary><c>docreview eval run</c>; <see cref="EvalReadCommand"/> is beside it.</summary>
internal static class EvalCommands
{
    public static Command Create()
    {
        var command = new Command("eval", "Measure verdicts and readings against the goldens.");
        command.Subcommands.Add(Run());
        command.Subcommands.Add(EvalReadCommand.Create());
        return command;
    }

    private static Command Run()
    {
        var folder = new Argument<string>("goldens") { Description = "Folder with cases/ and baselines/.", DefaultValueFactory = _ => "goldens" };
        var lens = new Option<string?>("--lens") { Description = "Lens id, or the path of a lens file." };
        var details = new Option<bool>("--details") { Description = "List every practice whose basis or evidence does not agree." };
        var accept = new Option<bool>("--accept") { Description = "Write the result as the new baseline." };
        var command = new Command("run", "Review all goldens and compare with their labels; exits with 1 when something is worse than the baseline.") { folder, lens, details, accept };
        command.SetAction(async (parse, cancellationToken) =>
        {
            try
            {
                var goldens = parse.GetValue(folder)!;
                var scores = await ScoreAsync(goldens, parse.GetValue(lens), cancellationToken).ConfigureAwait(false);
                Console.Write(ScoreTable.Print(scores, parse.GetValue(details)));
                return parse.GetValue(accept) ? Accept(goldens, scores) : Compare(goldens, scores);
            }
            catch (Exception e) when (e is LensException or InvalidDataException or SettingsException or FileNotFoundException or JsonException)
            {
                await Console.Error.WriteLineAsync(e.Message).ConfigureAwait(false);
                return ExitCodes.Usage;
            }
        });
        return command;
    }

    private static async Task<IReadOnlyList<CaseScore>> ScoreAsync(string goldens, string? lensName, CancellationToken cancellationToken)
    {
        var settings = SettingsLoader.Load(Environment.CurrentDirectory);
        var lens = LensCatalog.BesideProgram.Load(lensName ?? settings.Lens);
        var options = ReviewOptions.ForAll(settings, lens);
        using var readers = DocumentReaders.Open(settings.Reading, Console.Error, TimeProvider.System);
        var reviewer = ReviewSetup.Build(options, LensCatalog.BesideProgram, readers, TimeProvider.System);
        var scores = new List<CaseScore>();
        foreach (var (golden, folder) in GoldenCase.LoadAll(goldens))
        {
            foreach (var source in Directory.EnumerateFiles(folder, "source.*").Order(StringComparer.Ordinal))
            {
                var reviewed = await reviewer.ReviewAsync(new(source, ""), null, cancellationToken).ConfigureAwait(false);
                var name = $"{golden.Id}/{Path.GetExtension(source)[1..]}";
                if (reviewed.Status == OutcomeStatus.Failed) throw new InvalidDataException($"{source}: {reviewed.Diagnostics[0].Message.En}");
                scores.Add(CaseScore.Of(name, golden, reviewed.Report!));
            }
        }

        return scores;
    }

    private static int Compare(string goldens, IReadOnlyList<CaseScore> scores)
    {
        if (Baseline.Load(goldens) is not { } baseline)
        {
            Console.WriteLine($"\nThere is no baseline yet; write one with: docreview eval run {goldens} --accept");
            return ExitCodes.Done;
        }

        var regressions = baseline.Regressions(scores).ToList();
        foreach (var regression in regressions) Console.WriteLine($"WORSE {regression}");
        if (regressions.Count > 0) Console.WriteLine($"See what moved: docreview eval run {goldens} --details. Accept it: docreview eval run {goldens} --accept");
        else Console.WriteLine("\nNothing is worse than the baseline.");
        return regressions.Count == 0 ? ExitCodes.Done : ExitCodes.GateFailed;
    }

    private static int Accept(string goldens, IReadOnlyList<CaseScore> scores)
    {
        var baseline = new Baseline
        {
            Agreed = new(scores.ToDictionary(s => s.Name, s => s.Agreed), StringComparer.Ordinal),
            FalseCompliant = new(scores.ToDictionary(s => s.Name, s => s.FalseCompliant), StringComparer.Ordinal),
        };
        var json = JsonSerializer.Serialize(baseline, GoldenJson.Default.Baseline);
        ResultFile.Write(Baseline.PathOf(goldens), s => s.Write(System.Text.Encoding.UTF8.GetBytes(json + "\n")), CancellationToken.None);
        Console.WriteLine($"\nBaseline written: {Baseline.PathOf(goldens)}");
        return ExitCodes.Done;
    }
}
