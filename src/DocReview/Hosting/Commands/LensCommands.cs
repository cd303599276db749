using System.CommandLine;
using DocReview.Core.Documents;
using DocReview.Core.Lenses.Loading;
using DocReview.Evaluation;
using DocReview.Hosting.Lenses;
using DocReview.Reading.Text;

namespace DocReview.Hosting.Commands;

/// <summary><c>docreview lens list|show|validate|test</c>.</summary>
internal static class LensCommands
{
    public static Command Create()
    {
        var command = new Command("lens", "Look at, check and test lenses (the frameworks to review against).");
        command.Subcommands.Add(List());
        command.Subcommands.Add(Show());
        command.Subcommands.Add(Validate());
        command.Subcommands.Add(Test());
        return command;
    }

    private static Command List()
    {
        var command = new Command("list", "List the built-in lenses.");
        command.SetAction(_ => Guarded(() =>
        {
            foreach (var id in LensCatalog.BesideProgram.Ids)
            {
                var lens = LensCatalog.BesideProgram.Load(id);
                Console.WriteLine($"{lens.Id}  edition {lens.Edition}  {lens.Questions.Count()} questions, {lens.BestPractices.Count()} best practices  {lens.Title.En} / {lens.Title.Ja}");
            }

            return ExitCodes.Done;
        }));
        return command;
    }

    private static Command Show()
    {
        var lens = new Argument<string>("lens") { Description = "Lens id or file.", DefaultValueFactory = _ => LensCatalog.DefaultLens };
        var practice = new Option<string?>("--practice") { Description = "Show one best practice with its criteria, such as SEC02-BP03." };
        var command = new Command("show", "Show the questions and best practices of a lens.") { lens, practice };
        command.SetAction(parse => Guarded(() =>
        {
            var loaded = LensCatalog.BesideProgram.Load(parse.GetValue(lens)!);
            return parse.GetValue(practice) is { } id ? LensPrinter.PrintPractice(loaded, id) : LensPrinter.PrintLens(loaded);
        }));
        return command;
    }

    private static Command Validate()
    {
        var file = new Argument<string>("file") { Description = "Lens id, lens file, or one question file." };
        var command = new Command("validate", "Check a lens file; every problem is named with file and JSON path.") { file };
        command.SetAction(parse => Guarded(() =>
        {
            var lens = LensCatalog.BesideProgram.Load(parse.GetValue(file)!);
            Console.WriteLine($"{lens.Id}: {lens.BestPractices.Count()} best practices, {lens.BestPractices.Sum(p => p.Criteria.Length)} criteria, {lens.BestPractices.Sum(p => p.AntiPatterns.Length)} anti-patterns, {lens.Rules.Length} rules. No problems.");
            return ExitCodes.Done;
        }));
        return command;
    }

    private static Command Test()
    {
        var file = new Argument<string>("file") { Description = "Lens id, lens file, or one question file.", DefaultValueFactory = _ => LensCatalog.DefaultLens };
        var command = new Command("test", "Run the examples of a lens: each must match, or must not, as the lens says.") { file };
        command.SetAction(parse => Guarded(() =>
        {
            var lens = LensCatalog.BesideProgram.Load(parse.GetValue(file)!);
            Core.Documents.RawDocument ReadMarkdown(string text) => PlainTextReader.Read(text, SourceFormat.Markdown);
            var addressing = LensCatalog.BesideProgram.Addressing();
            ExampleReport[] reports = [new LensExamples(ReadMarkdown, addressing).Run(lens), new RuleExamples(ReadMarkdown, addressing).Run(lens), AddressingExamples.Run(addressing)];
            var failures = reports.SelectMany(r => r.Failures).ToList();
            foreach (var failure in failures)
                Console.WriteLine($"FAIL {failure.Target} {failure.Expectation}: {failure.Example.ReplaceLineEndings("\\n")}\n     engine saw: {failure.Seen}");
            Console.WriteLine($"{reports.Sum(r => r.Examples) - failures.Count} examples as expected, {failures.Count} not");
            return failures.Count == 0 ? ExitCodes.Done : ExitCodes.GateFailed;
        }));
        return command;
    }

    private static int Guarded(Func<int> action)
    {
        try
        {
            return action();
        }
        catch (LensException e)
        {
            foreach (var problem in e.Problems) Console.Error.WriteLine(problem);
            Console.Error.WriteLine($"{e.Problems.Count} problem(s) found.");
            return ExitCodes.Usage;
        }
        catch (Exception e) when (e is IOException or InvalidDataException)
        {
            Console.Error.WriteLine(e.Message);
            return ExitCodes.Usage;
        }
    }
}
