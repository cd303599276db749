using System.CommandLine;
using System.Text;
using DocReview.Core.Review;
using DocReview.Evaluation.Goldens;
using DocReview.Hosting.Configuration;
using DocReview.Hosting.Lenses;
using DocReview.Hosting.Reviewing;
using DocReview.Models.Configuration;

namespace DocReview.Hosting.Commands;

/// <summary><c>docreview eval run</c>.</summary>
internal static class GoldenCommand
{
    private static readonly Argument<string> Folder = new("goldens") { Description = "Folder with cases/ and baselines/.", DefaultValueFactory = _ => "goldens" };
    private static readonly Option<string?> LensOption = new("--lens") { Description = "Lens id, or the path of a lens file." };
    private static readonly Option<bool> Details = new("--details") { Description = "List every practice whose basis or evidence does not agree, except those of held-out cases." };
    private static readonly Option<bool> ShowHeldOut = new("--show-held-out") { Description = "With --details, list those of held-out cases too; from then on they are no longer held out." };
    private static readonly Option<bool> AcceptOption = new("--accept") { Description = "Write the result as the new baseline." };

    public static Command Create()
    {
        var format = EvalCommands.FormatOption();
        var command = new Command("run", "Review all goldens and compare with their labels; exits with 1 when something is worse than the baseline.")
        {
            Folder, LensOption, Details, ShowHeldOut, AcceptOption, format,
        };
        command.SetAction((parse, cancellationToken) => EvalCommands.GuardedAsync(() => RunAsync(parse, parse.GetValue(format) == "json", cancellationToken)));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parse, bool asJson, CancellationToken cancellationToken)
    {
        var goldens = parse.GetValue(Folder)!;
        var baseline = Baseline.Load(goldens);
        var scores = await ScoreAsync(goldens, parse.GetValue(LensOption), cancellationToken).ConfigureAwait(false);
        var regressions = baseline?.Regressions(scores).ToList() ?? [];
        var details = parse.GetValue(Details) ? parse.GetValue(ShowHeldOut) ? ScoreDetails.All : ScoreDetails.Open : ScoreDetails.None;
        Console.Write(asJson ? ScoreJson.Print(scores, details, regressions) : ScoreTable.Print(scores, details));
        if (parse.GetValue(AcceptOption)) return Accept(goldens, Baseline.Of(scores), cancellationToken);
        await Compare(goldens, baseline, regressions).ConfigureAwait(false);
        return regressions.Count == 0 ? ExitCodes.Done : ExitCodes.GateFailed;
    }

    private static async Task<IReadOnlyList<CaseScore>> ScoreAsync(string goldens, string? lensName, CancellationToken cancellationToken)
    {
        var settings = SettingsLoader.Load(Environment.CurrentDirectory, ModelSettings.Offline);
        var lens = LensCatalog.BesideProgram.LoadForReview(lensName ?? settings.Lens);
        var options = ReviewOptions.ForAll(settings, lens);
        using var readers = DocumentReaders.Open(settings.Reading, Console.Error, TimeProvider.System);
        var reviewer = ReviewSetup.Build(options, LensCatalog.BesideProgram, readers, models: null, TimeProvider.System);
        var scores = new List<CaseScore>();
        foreach (var (golden, folder) in GoldenCase.LoadAll(goldens))
        {
            foreach (var source in GoldenCase.Sources(folder))
            {
                var reviewed = await reviewer.ReviewAsync(new(source, ""), null, cancellationToken).ConfigureAwait(false);
                if (reviewed.Status == OutcomeStatus.Failed) throw new InvalidDataException($"{source}: {reviewed.Diagnostics[0].Message.En}");
                scores.Add(CaseScore.Of($"{golden.Id}/{Path.GetExtension(source)[1..]}", golden, reviewed.Report!));
            }
        }

        return scores;
    }

    // On standard error, so that JSON on standard output stays JSON.
    private static async Task Compare(string goldens, Baseline? baseline, List<string> regressions)
    {
        var lines = baseline is null ? [$"There is no baseline yet; write one with: docreview eval run {goldens} --accept"]
            : regressions.Count == 0 ? ["Nothing is worse than the baseline."]
            : regressions.Select(r => $"WORSE {r}").Append($"See what moved: docreview eval run {goldens} --details. Accept it: docreview eval run {goldens} --accept");
        foreach (var line in lines) await Console.Error.WriteLineAsync(line).ConfigureAwait(false);
    }

    private static int Accept(string goldens, Baseline baseline, CancellationToken cancellationToken)
    {
        ResultFile.Write(Path.GetFullPath(Baseline.PathOf(goldens)), s => s.Write(Encoding.UTF8.GetBytes(baseline.ToJson())), cancellationToken);
        Console.Error.WriteLine($"Baseline written: {Baseline.PathOf(goldens)}");
        return ExitCodes.Done;
    }
}
