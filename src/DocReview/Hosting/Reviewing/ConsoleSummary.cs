using DocReview.Core.Documents;
using DocReview.Core.Findings;
using DocReview.Core.Lenses;
using DocReview.Core.Reports;
using DocReview.Core.Review;
using DocReview.Writing.Plain;
using Spectre.Console;
using Table = Spectre.Console.Table;

namespace DocReview.Hosting.Reviewing;

/// <summary>What the user sees when the work is done: one page for one document, one line each for many.</summary>
internal static class ConsoleSummary
{
    private const int MostActions = 8;

    public static void Print(IAnsiConsole console, IReadOnlyList<ReviewedFile> files, ReviewOptions options)
    {
        if (files.Count == 1) One(console, files[0], options.Verbose);
        else Many(console, files, options.Verbose);
    }

    private static void One(IAnsiConsole console, ReviewedFile file, bool verbose)
    {
        if (file.Report is { } report)
        {
            console.MarkupLineInterpolated($"[bold]{SafeLine.Of(report.Document.DisplayTitle)}[/]");
            console.MarkupLineInterpolated($"{report.Lens.Title.En}, edition {report.Lens.Edition}; engine {report.Run.Engine}; {report.Statements.Length} statements");
            console.WriteLine();
            console.Write(Counts(report));
            console.WriteLine();
            Actions(console, report);
            NotSeen(console, report);
        }

        Diagnostics(console, file, verbose);
        if (file.Report is not null && file.Diagnostics.Any(d => d.Severity != DiagnosticSeverity.Info))
            console.WriteLine($"(docreview read \"{file.Input.Path}\" shows what was understood of the document)");
        foreach (var path in file.Written) console.WriteLine($"-> {path}");
    }

    private static Table Counts(ReviewReport report)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumns("Question", "satisfied", "partial", "contradicted", "not stated", "n/a");
        foreach (var column in table.Columns.Skip(1)) column.RightAligned();
        foreach (var question in report.Questions) AddCounts(table, question.QuestionId, question.Counts);
        AddCounts(table, "Total", report.Summary.Counts);
        return table;
    }

    private static void AddCounts(Table table, string name, VerdictCounts c) =>
        table.AddRow([name, .. new[] { c.Satisfied, c.Partial, c.Contradicted, c.NotStated, c.NotApplicable }.Select(n => n == 0 ? "-" : n.ToString(System.Globalization.CultureInfo.InvariantCulture))]);

    private static void Actions(IAnsiConsole console, ReviewReport report)
    {
        if (report.Actions.IsEmpty) return;
        console.WriteLine($"First actions ({report.Actions.Length} in all; high risk {report.Summary.NonCompliantByRisk[Risk.High]}):");
        foreach (var action in report.Actions.Take(MostActions))
            console.WriteLine($"  {action.Practice.Id}  {action.Practice.Risk,-6} {Name(action.Finding.Basis),-12} {action.Practice.Title.Ja} / {action.Practice.Title.En}");
        console.WriteLine();
    }

    private static void NotSeen(IAnsiConsole console, ReviewReport report)
    {
        if (!report.NotJudged.IsEmpty)
        {
            console.WriteLine($"Not judged: {string.Join(", ", report.NotJudged.Select(p => p.Id))}. The model failed on them; see the error below, and run the same command again.");
            console.WriteLine();
        }

        if (report.UnreadPlaces is not { } places) return;
        console.WriteLine($"Not read: {places.En}. {report.Summary.DependingOnUnread} verdicts depend on it and need to be checked against the original.");
        console.WriteLine();
    }

    private static string Name(FindingBasis basis) => basis switch
    {
        FindingBasis.Satisfied => "satisfied",
        FindingBasis.Partial => "partial",
        FindingBasis.Contradicted => "contradicted",
        _ => "not stated",
    };

    private static void Diagnostics(IAnsiConsole console, ReviewedFile file, bool verbose)
    {
        foreach (var d in file.Diagnostics.Where(d => verbose || d.Severity != DiagnosticSeverity.Info))
            console.WriteLine(SafeLine.Of($"{d.Severity.ToString().ToLowerInvariant()}: {d.Code}: {d.Message.En}"));
        var hidden = verbose ? 0 : file.Diagnostics.Count(d => d.Severity == DiagnosticSeverity.Info);
        if (hidden > 0) console.WriteLine($"({hidden} more notes on the document are in the report; --verbose prints them)");
    }

    private static void Many(IAnsiConsole console, IReadOnlyList<ReviewedFile> files, bool verbose)
    {
        foreach (var file in files)
        {
            var name = Path.GetFileName(file.Input.Path);
            var result = file.Report is { } report
                ? $"compliant {report.Summary.Counts.Compliant}, non-compliant {report.Summary.Counts.NonCompliant} (high {report.Summary.NonCompliantByRisk[Risk.High]})"
                : "failed";
            console.WriteLine($"{(file.Status == OutcomeStatus.Succeeded ? "ok     " : file.Status == OutcomeStatus.Failed ? "FAILED " : "partly ")} {name}: {result}");
            if (file.Report?.UnreadPlaces is { } places) console.WriteLine($"         not read: {places.En}; {file.Report.Summary.DependingOnUnread} verdicts to check");
            if (file.Report is { NotJudged.Length: > 0 and var count }) console.WriteLine($"         not judged: {count} practices, on which the model failed");
            foreach (var d in file.Diagnostics.Where(d => verbose || d.Severity == DiagnosticSeverity.Error)) console.WriteLine(SafeLine.Of($"         {d.Code}: {d.Message.En}"));
        }

        var failed = files.Count(f => f.Status == OutcomeStatus.Failed);
        console.WriteLine($"{files.Count} documents: {files.Count - failed} reviewed, {failed} failed");
    }
}
