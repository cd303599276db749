using System.Collections.Immutable;
using System.CommandLine;
using System.Text.Json;
using DocReview.Core.Lenses.Loading;
using DocReview.Hosting.Configuration;
using DocReview.Hosting.Lenses;
using DocReview.Hosting.ModelAccess;
using DocReview.Hosting.Reviewing;
using DocReview.Hosting.Updating;
using DocReview.Writing.Json;
using DocReview.Writing.Texts;
using DocReview.Writing.Word;
using DocReview.Writing.Word.Revising;

namespace DocReview.Hosting.Commands;

/// <summary><c>docreview update</c>: an edited report and a new run become a new report in which both are.</summary>
internal static class UpdateCommand
{
    private static readonly Argument<string> Edited = new("edited") { Description = "The report that people edited (.docx). It is never written to." };
    private static readonly Option<string?> Source = new("--source") { Description = "The document to review anew." };
    private static readonly Option<string?> Report = new("--report") { Description = "A finished report of the new run (.review.docx) instead of --source." };
    private static readonly Option<string?> Out = new("--out", "-o") { Description = "The new report (default: <edited>.updated.docx beside the edited one)." };
    private static readonly Option<string?> LensOption = new("--lens") { Description = "Lens id, or the path of a lens file." };
    private static readonly Option<string[]> ScopeOption = new("--scope") { Description = "Questions or best practices to review (default: all)." };
    private static readonly Option<string[]> NotApplicable = new("--not-applicable") { Description = "Put a best practice out of scope with a reason: SEC05-BP01=\"reason\". Repeatable." };
    private static readonly Option<string?> Date = new("--date") { Description = "Date of the changes and of the review, yyyy-MM-dd (default: today)." };

    public static Command Create()
    {
        var command = new Command("update", "Review a document anew and merge the result into a report that people edited.")
        {
            Edited, Source, Report, Out, LensOption, ScopeOption, NotApplicable, Date,
        };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parse, CancellationToken cancellationToken)
    {
        try
        {
            return await UpdateAsync(parse, cancellationToken).ConfigureAwait(false);
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
            await Console.Error.WriteLineAsync("Cancelled. Nothing was written.").ConfigureAwait(false);
            return ExitCodes.Cancelled;
        }
    }

    private static async Task<int> UpdateAsync(ParseResult parse, CancellationToken cancellationToken)
    {
        var path = parse.GetValue(Edited)!;
        if (parse.GetValue(Source) is null == parse.GetValue(Report) is null) throw new UsageException("Give either --source <document> or --report <new report>.");
        var target = UpdateTarget.Of(path, parse.GetValue(Out));
        var edited = await File.ReadAllBytesAsync(path, cancellationToken).ConfigureAwait(false);
        var texts = ReportTexts.Load(ReportTexts.DefaultPath);
        var fresh = parse.GetValue(Report) is { } report
            ? await File.ReadAllBytesAsync(report, cancellationToken).ConfigureAwait(false)
            : await ReviewAsync(parse, ReportMerge.LanguageOf(edited, path), cancellationToken).ConfigureAwait(false);
        if (fresh is null) return ExitCodes.DocumentFailed;
        var outcome = new ReportMerge(texts).Merge(edited, Path.GetFileName(path), fresh);
        target.Write(outcome, edited, fresh, cancellationToken);
        Print(outcome, target);
        return outcome.Bytes is null ? ExitCodes.DocumentFailed : ExitCodes.Done;
    }

    // The new run is written in the language of the edited report, whatever the configuration says.
    private static async Task<byte[]?> ReviewAsync(ParseResult parse, ReportLanguage? language, CancellationToken cancellationToken)
    {
        var settings = SettingsLoader.Load(Environment.CurrentDirectory);
        var source = parse.GetValue(Source)!;
        var lens = LensCatalog.BesideProgram.LoadForReview(parse.GetValue(LensOption) ?? settings.Lens);
        var options = ReviewOptions.ForAll(settings, lens) with
        {
            Practices = Scope.Resolve(lens, parse.GetValue(ScopeOption) ?? []),
            NotApplicable = Scope.NotApplicable(lens, parse.GetValue(NotApplicable) ?? []),
            Language = language?.Code() ?? settings.Report.Language,
            Formats = ["docx"],
            Date = ReviewCommand.ParseDate(parse.GetValue(Date)),
        };
        var folder = Directory.CreateTempSubdirectory("docreview-update-");
        try
        {
            ImmutableArray<InputFile> inputs = [new(source, Path.Combine(folder.FullName, "new"))];
            using var readers = DocumentReaders.Open(settings.Reading, TextWriter.Null, TimeProvider.System);
            readers.Begin(inputs);
            using var models = ReviewModels.Open(settings, outputFolder: null);
            var file = await ReviewSetup.Build(options, LensCatalog.BesideProgram, readers, models.Host, TimeProvider.System).ReviewAsync(inputs[0], null, cancellationToken).ConfigureAwait(false);
            foreach (var d in file.Diagnostics.Where(d => d.Severity == Core.Documents.DiagnosticSeverity.Error))
                await Console.Error.WriteLineAsync($"{source}: {d.Code}: {d.Message.En}").ConfigureAwait(false);
            // A practice without a verdict is no withdrawn one.
            return file.Report is not { NotJudged.IsEmpty: true } ? null : await File.ReadAllBytesAsync(Path.Combine(folder.FullName, "new.review.docx"), cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Print(MergeOutcome outcome, UpdateTarget target)
    {
        if (outcome.Bytes is null)
        {
            Console.Error.WriteLine($"{outcome.Lost.Length} fields can no longer be told apart: the tables were rebuilt, or the file was converted. Nothing was merged.");
            Console.Error.WriteLine($"A fresh report: {target.Fresh}");
            Console.Error.WriteLine($"What stands in which field: {target.Differences}");
            return;
        }

        if (!outcome.BaseKnown) Console.WriteLine("The file no longer holds what was generated before; every difference counts as an edit and was kept.");
        foreach (var action in outcome.Decisions.GroupBy(d => d.Action).OrderBy(g => g.Key)) Console.WriteLine($"{JsonNames.Of(action.Key),-16} {action.Count()}");
        foreach (var conflict in outcome.Decisions.Where(d => d.IsConflict)) Console.WriteLine($"  check {conflict.Key.Row} ({conflict.Key.Language.Code()}): {JsonNames.Of(conflict.Action)}");
        Console.WriteLine($"{target.Result}");
        Console.WriteLine($"{target.Receipt}");
    }
}
