using System.CommandLine;
using System.Text;
using DocReview.Evaluation.Goldens;
using DocReview.Evaluation.Mutation;
using DocReview.Hosting.Configuration;
using DocReview.Hosting.Lenses;
using DocReview.Hosting.Reviewing;

namespace DocReview.Hosting.Commands;

/// <summary><c>docreview eval mutate</c>.</summary>
internal static class MutateCommand
{
    private const int DefaultLimit = 40;
    private static readonly Argument<string[]> Paths = new("path") { Description = "Documents, folders of documents, or a folder of goldens.", DefaultValueFactory = _ => ["goldens"] };
    private static readonly Option<string?> LensOption = new("--lens") { Description = "Lens id, or the path of a lens file." };
    private static readonly Option<string[]> Only = new("--relation") { Description = "Check this relation only. Repeatable." };
    private static readonly Option<int?> Limit = new("--limit") { Description = $"Most mutants per relation, thinned out evenly (default: that of the floors, else {DefaultLimit})." };
    private static readonly Option<bool> Details = new("--details") { Description = "List the mutants on which a relation did not hold." };
    private static readonly Option<string?> FloorsFile = new("--floors") { Description = "File with the least rate per relation (default: mutation-floors.json of a folder of goldens)." };
    private static readonly Option<bool> AcceptOption = new("--accept") { Description = "Write the rates as the new floors." };

    public static Command Create()
    {
        var format = EvalCommands.FormatOption();
        var command = new Command("mutate", "Change documents in ways with a known consequence and check that the verdicts follow; needs no labels. Exits with 7 when a rate is below its floor.")
        {
            Paths, LensOption, Only, Limit, Details, FloorsFile, AcceptOption, format,
        };
        command.SetAction((parse, cancellationToken) => EvalCommands.GuardedAsync(() => RunAsync(parse, parse.GetValue(format)!, cancellationToken)));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parse, string format, CancellationToken cancellationToken)
    {
        var paths = parse.GetValue(Paths)!;
        var floorsFile = parse.GetValue(FloorsFile) ?? (paths is [var folder] && GoldenCase.IsFolder(folder) ? MutationFloors.PathOf(folder) : null);
        if (parse.GetValue(AcceptOption) && floorsFile is null) throw new UsageException("--accept: name the file with --floors, or give one folder of goldens.");
        var all = RelationCatalog.With(InsertedTexts.Load(InsertedTexts.DefaultPath));
        var floors = floorsFile is null ? null : MutationFloors.Load(floorsFile, all);
        var limit = parse.GetValue(Limit) ?? floors?.Limit ?? DefaultLimit;
        if (limit < 1) throw new UsageException("--limit: give a number from 1.");
        var relations = Chosen(all, parse.GetValue(Only) ?? []);

        var settings = SettingsLoader.Load(Environment.CurrentDirectory);
        var judge = new Judge(LensCatalog.BesideProgram.LoadForReview(parse.GetValue(LensOption) ?? settings.Lens), LensCatalog.BesideProgram.Addressing());
        var documents = await RawDocuments.ReadAsync(paths, settings, judge, cancellationToken).ConfigureAwait(false);
        var results = new MutationRun(judge, limit).Run(documents, relations, cancellationToken);

        Console.Write(format == "json" ? MutationJson.Print(results, floors) : MutationTable.Print(results, floors, parse.GetValue(Details)));
        if (parse.GetValue(AcceptOption)) return Write(floorsFile!, MutationFloors.Of(results, limit), cancellationToken);
        var broken = floors?.Broken(results).ToList() ?? [];
        foreach (var (result, floor) in broken)
            await Console.Error.WriteLineAsync(FormattableString.Invariant($"BELOW {result.Relation.Id}: {result.Rate:0.000}, the floor is {floor:0.000}")).ConfigureAwait(false);
        return broken.Count == 0 ? ExitCodes.Done : ExitCodes.RelationBroken;
    }

    private static List<IRelation> Chosen(IReadOnlyList<IRelation> all, string[] ids)
    {
        var unknown = ids.Except(all.Select(r => r.Id), StringComparer.Ordinal).FirstOrDefault();
        if (unknown is not null) throw new UsageException($"--relation: there is no \"{unknown}\"; use one of {string.Join(", ", all.Select(r => r.Id))}.");
        return [.. all.Where(r => ids.Length == 0 || ids.Contains(r.Id))];
    }

    private static int Write(string file, MutationFloors floors, CancellationToken cancellationToken)
    {
        ResultFile.Write(Path.GetFullPath(file), s => s.Write(Encoding.UTF8.GetBytes(floors.ToJson())), cancellationToken);
        Console.Error.WriteLine($"Floors written: {file}");
        return ExitCodes.Done;
    }
}
