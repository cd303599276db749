using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using DocReview.Core.Lenses;
using DocReview.Core.Lenses.Loading;
using DocReview.Core.Review;
using DocReview.Hosting.Configuration;
using DocReview.Hosting.Lenses;
using DocReview.Hosting.ModelAccess;
using DocReview.Hosting.Reviewing;
using DocReview.Models.Configuration;

namespace DocReview.Hosting.Commands;

/// <summary><c>docreview review</c>.</summary>
internal static class ReviewCommand
{
    private static readonly Argument<string[]> Paths = new("path") { Description = "Documents (.docx, .pdf, .txt, .md) or folders.", Arity = ArgumentArity.OneOrMore };
    private static readonly Option<string?> Out = new("--out", "-o") { Description = "Folder for the results (default: beside each input)." };
    private static readonly Option<string?> LensOption = new("--lens") { Description = "Lens id, or the path of a lens file." };
    private static readonly Option<string[]> ScopeOption = new("--scope") { Description = "Pillars, questions or best practices to review, such as SEC01,SEC05-BP02 (default: all)." };
    private static readonly Option<string?> LanguageOption = Choice("--language", "Language of the Word report.", "ja", "en", "both");
    private static readonly Option<string?> Format = new("--format") { Description = "Results to write: docx, json, or both separated by a comma." };
    private static readonly Option<string[]> NotApplicable = new("--not-applicable") { Description = "Put a best practice out of scope with a reason: SEC05-BP01=\"reason\". Repeatable." };
    private static readonly Option<string?> FailOnOption = Choice("--fail-on", "Exit with 1 when a finding of this risk or higher is non-compliant.", "high", "medium", "any");
    private static readonly Option<string?> Date = new("--date") { Description = "Date on the cover, yyyy-MM-dd (default: today)." };
    private static readonly Option<string?> EngineOption = Choice("--engine", "Engine, instead of Model:Engine.", ModelSettings.Offline, ModelSettings.OpenAi, ModelSettings.Anthropic);
    private static readonly Option<bool> Estimate = new("--estimate") { Description = "Say how many tokens a model would be sent and what that costs; ask nothing, write nothing." };
    private static readonly Option<bool> Quiet = new("--quiet", "-q") { Description = "Print errors only." };
    private static readonly Option<bool> Verbose = new("--verbose", "-v") { Description = "Print all diagnostics." };

    public static Command Create()
    {
        var command = new Command("review", "Review documents and write a Word report and review.json for each.")
        {
            Paths, Out, LensOption, ScopeOption, LanguageOption, Format, NotApplicable, FailOnOption, Date, EngineOption, Estimate, Quiet, Verbose,
        };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parse, CancellationToken cancellationToken)
    {
        try
        {
            var settings = SettingsLoader.Load(Environment.CurrentDirectory, parse.GetValue(EngineOption));
            var inputs = InputFiles.Resolve(parse.GetValue(Paths)!, parse.GetValue(Out));
            if (inputs.Count == 0) throw new UsageException("There is no document (.docx, .pdf, .txt, .md) in the folder given.");
            using var readers = DocumentReaders.Open(settings.Reading, parse.GetValue(Verbose) ? Console.Error : TextWriter.Null, TimeProvider.System);
            readers.Begin(inputs);
            var options = Read(parse, settings);
            if (parse.GetValue(Estimate)) return await EstimateView.RunAsync(inputs, options, readers, cancellationToken).ConfigureAwait(false);
            using var models = ReviewModels.Open(settings, options.OutputFolder);
            var reviewer = ReviewSetup.Build(options, LensCatalog.BesideProgram, readers, models.Host, TimeProvider.System);
            var console = Terminal.Open();
            var batch = new BatchReview(reviewer, Math.Max(1, Environment.ProcessorCount));
            var files = await ProgressView.RunAsync(console, inputs, batch, options.Quiet, cancellationToken).ConfigureAwait(false);
            if (!options.Quiet) ConsoleSummary.Print(console, files, options);
            else PrintFailures(files);
            return ExitCode(files, options.FailOn);
        }
        catch (LensException e)
        {
            foreach (var problem in e.Problems) await Console.Error.WriteLineAsync(problem.ToString()).ConfigureAwait(false);
            return ExitCodes.Usage;
        }
        catch (Exception e) when (e is UsageException or SettingsException or IOException or UnauthorizedAccessException or InvalidDataException or JsonException)
        {
            await Console.Error.WriteLineAsync(e.Message).ConfigureAwait(false);
            return ExitCodes.Usage;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            await Console.Error.WriteLineAsync("Cancelled. Results already written are complete; run the same command again for the rest.").ConfigureAwait(false);
            return ExitCodes.Cancelled;
        }
    }

    private static ReviewOptions Read(ParseResult parse, Settings settings)
    {
        var lens = LensCatalog.BesideProgram.LoadForReview(parse.GetValue(LensOption) ?? settings.Lens);
        return new()
        {
            Settings = settings,
            Lens = lens,
            Practices = Scope.Resolve(lens, parse.GetValue(ScopeOption) ?? []),
            NotApplicable = Scope.NotApplicable(lens, parse.GetValue(NotApplicable) ?? []),
            OutputFolder = parse.GetValue(Out),
            Language = parse.GetValue(LanguageOption) ?? settings.Report.Language,
            Formats = [.. Formats(parse.GetValue(Format)) ?? settings.Report.Formats],
            FailOn = parse.GetValue(FailOnOption) is { } failOn ? Enum.Parse<FailOn>(failOn, ignoreCase: true) : FailOn.Never,
            Date = ParseDate(parse.GetValue(Date)),
            Quiet = parse.GetValue(Quiet),
            Verbose = parse.GetValue(Verbose),
        };
    }

    private static string[]? Formats(string? list)
    {
        if (list is null) return null;
        var formats = list.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var unknown = formats.FirstOrDefault(f => f is not ("docx" or "json"));
        if (formats.Length == 0 || unknown is not null) throw new UsageException($"--format: \"{unknown}\" is not known; use docx, json.");
        return formats;
    }

    internal static DateOnly? ParseDate(string? text)
    {
        if (text is null) return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return date;
        throw new UsageException($"--date: \"{text}\" is no date of the form yyyy-MM-dd.");
    }

    private static int ExitCode(IReadOnlyList<ReviewedFile> files, FailOn failOn)
    {
        if (files.Any(f => f.Status == OutcomeStatus.Failed || f.Diagnostics.Any(d => d.Severity == Core.Documents.DiagnosticSeverity.Error))) return ExitCodes.DocumentFailed;
        return files.Any(f => f.Report is { } report && Fails(report, failOn)) ? ExitCodes.GateFailed : ExitCodes.Done;
    }

    private static bool Fails(Core.Reports.ReviewReport report, FailOn failOn) => failOn switch
    {
        FailOn.High => report.Summary.NonCompliantByRisk[Risk.High] > 0,
        FailOn.Medium => report.Summary.NonCompliantByRisk[Risk.High] + report.Summary.NonCompliantByRisk[Risk.Medium] > 0,
        FailOn.Any => report.Summary.Counts.NonCompliant > 0,
        _ => false,
    };

    private static void PrintFailures(IReadOnlyList<ReviewedFile> files)
    {
        foreach (var file in files)
        {
            foreach (var d in file.Diagnostics.Where(d => d.Severity == Core.Documents.DiagnosticSeverity.Error))
                Console.Error.WriteLine($"{file.Input.Path}: {d.Code}: {d.Message.En}");
        }
    }

    private static Option<string?> Choice(string name, string description, params string[] values)
    {
        var option = new Option<string?>(name) { Description = description };
        option.AcceptOnlyFromAmong(values);
        return option;
    }
}
