using System.CommandLine;
using DocReview.Core.Documents;
using DocReview.Core.Lenses;
using DocReview.Core.Lenses.Loading;
using DocReview.Hosting.Explaining;
using DocReview.Hosting.Lenses;
using DocReview.Hosting.Reviewing;

namespace DocReview.Hosting.Commands;

/// <summary><c>docreview explain</c>.</summary>
internal static class ExplainCommand
{
    private static readonly Argument<string> FileArgument = new("review.json") { Description = "A result of docreview review." };
    private static readonly Argument<string> PracticeArgument = new("practice") { Description = "Best practice, such as SEC02-BP03." };
    private static readonly Option<string?> LensOption = new("--lens") { Description = "Lens id, or the path of a lens file, to show signals from (default: the lens that the result names)." };
    private static readonly Option<string> LanguageOption = Choice();

    public static Command Create()
    {
        var command = new Command("explain", "Show how a verdict came about: statements, signals, observations, rules, basis, status.") { FileArgument, PracticeArgument, LensOption, LanguageOption };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult parse)
    {
        try
        {
            var path = parse.GetValue(FileArgument)!;
            var file = ReviewFile.Load(path);
            var finding = Find(file, path, parse.GetValue(PracticeArgument)!);
            var lens = LensOf(file, parse.GetValue(LensOption));
            new ChainPrinter(Terminal.Open(), Languages(parse.GetValue(LanguageOption)!)).Print(file, finding, lens);
            return ExitCodes.Done;
        }
        catch (LensException e)
        {
            foreach (var problem in e.Problems) Console.Error.WriteLine(problem);
            return ExitCodes.Usage;
        }
        catch (Exception e) when (e is UsageException or InvalidDataException or IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(e.Message);
            return ExitCodes.Usage;
        }
    }

    private static ReviewedFinding Find(ReviewFile file, string path, string id)
    {
        if (file.Findings.Length == 0) throw new UsageException($"{path}: {file.Document.FileName} could not be reviewed, so there is no verdict to explain; the file's diagnostics say why.");
        return file.Findings.FirstOrDefault(f => f.BestPracticeId.Equals(id, StringComparison.OrdinalIgnoreCase))
            ?? throw new UsageException($"{path} has no finding on \"{id}\"; it holds {file.Findings.Length}, from {file.Findings[0].BestPracticeId} to {file.Findings[^1].BestPracticeId}.");
    }

    // Signals of another edition would explain a verdict that was never made; a lens asked for by name has to be there.
    private static Lens? LensOf(ReviewFile file, string? asked)
    {
        var name = asked ?? (file.Lens is { } reviewed && LensCatalog.BesideProgram.Ids.Contains(reviewed.Id, StringComparer.Ordinal) ? reviewed.Id : null);
        var lens = name is null ? null : LensCatalog.BesideProgram.Load(name);
        return lens?.Sha256 == file.Lens?.Sha256 ? lens : null;
    }

    private static Language[] Languages(string choice) => choice switch
    {
        "ja" => [Language.Japanese],
        "en" => [Language.English],
        _ => [Language.Japanese, Language.English],
    };

    private static Option<string> Choice()
    {
        var option = new Option<string>("--language") { Description = "Language of the explanation: ja, en or both.", DefaultValueFactory = _ => "both" };
        option.AcceptOnlyFromAmong("ja", "en", "both");
        return option;
    }
}
