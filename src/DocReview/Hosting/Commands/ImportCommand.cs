using System.CommandLine;
using DocReview.Core.Decisions;
using DocReview.Hosting.Reviewing;
using DocReview.Writing.Json;
using DocReview.Writing.Texts;
using DocReview.Writing.Word.Revising;

namespace DocReview.Hosting.Commands;

/// <summary><c>docreview import</c>: what people decided in an edited report, as data.</summary>
internal static class ImportCommand
{
    private static readonly Argument<string> Edited = new("edited") { Description = "The report that people edited (.docx)." };
    private static readonly Option<string?> Report = new("--report") { Description = "Report of a new run (.review.docx): decisions whose evidence changed are marked." };
    private static readonly Option<string?> Out = new("--out", "-o") { Description = "The file to write (default: <edited>.decisions.json beside the edited one)." };

    public static Command Create()
    {
        var command = new Command("import", "Read people's decisions out of an edited report.") { Edited, Report, Out };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parse, CancellationToken cancellationToken)
    {
        try
        {
            var path = parse.GetValue(Edited)!;
            var output = Path.GetFullPath(parse.GetValue(Out) ?? Path.ChangeExtension(path, ".decisions.json"));
            if (string.Equals(output, Path.GetFullPath(path), StringComparison.OrdinalIgnoreCase)) throw new UsageException("--out: the edited report is never overwritten; give another name.");
            var bytes = await File.ReadAllBytesAsync(path, cancellationToken).ConfigureAwait(false);
            var decisions = new ReportDecisions(ReportTexts.Load(ReportTexts.DefaultPath)).Read(bytes, Path.GetFileName(path));
            var marked = await MarkAsync(decisions, parse.GetValue(Report), cancellationToken).ConfigureAwait(false);
            ResultFile.Write(output, s => DecisionsJson.Write(decisions.Source, marked, s), cancellationToken);
            Console.WriteLine($"{decisions.Practices.Sum(p => p.Decisions.Length)} decisions on {decisions.Practices.Length} best practices: {output}");
            foreach (var (decision, standing) in marked.Where(m => m.Standing is not (null or DecisionStanding.Kept)))
                Console.WriteLine($"  check {decision.PracticeId}: {JsonNames.Of(standing!.Value)}");
            return ExitCodes.Done;
        }
        catch (Exception e) when (e is UsageException or IOException or UnauthorizedAccessException or InvalidDataException)
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

    private static async Task<List<(PracticeDecision Decision, DecisionStanding? Standing)>> MarkAsync(ReviewDecisions decisions, string? report, CancellationToken cancellationToken)
    {
        if (report is null) return [.. decisions.Practices.Select(p => (p, (DecisionStanding?)null))];
        var bytes = await File.ReadAllBytesAsync(report, cancellationToken).ConfigureAwait(false);
        return [.. DecisionCheck.Against(decisions, ReportDecisions.EvidenceOf(bytes, report)).Select(c => (c.Decision, (DecisionStanding?)c.Standing))];
    }
}
