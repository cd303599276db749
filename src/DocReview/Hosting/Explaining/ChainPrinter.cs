using System.Globalization;
using DocReview.Core.Classification.Offline;
using DocReview.Core.Documents;
using DocReview.Core.Lenses;
using DocReview.Core.Statements;
using Spectre.Console;

namespace DocReview.Hosting.Explaining;

/// <summary>Prints how a verdict came about: statements, signals, observations, rules, basis, status.</summary>
/// <param name="console">Where to; colours appear on a terminal only.</param>
/// <param name="languages">In this order.</param>
internal sealed class ChainPrinter(IAnsiConsole console, IReadOnlyList<Language> languages)
{
    private const string Indent = "  ";
    private const string Deep = "          ";

    /// <param name="file">The result.</param>
    /// <param name="finding">The finding to explain.</param>
    /// <param name="lens">The lens of the review; null when it is not at hand, or has changed since.</param>
    public void Print(ReviewFile file, ReviewedFinding finding, Lens? lens)
    {
        var practice = lens?.BestPractices.FirstOrDefault(p => p.Id == finding.BestPracticeId);
        console.MarkupLineInterpolated($"[bold]{finding.BestPracticeId}[/]  {Say(finding.Title)}");
        console.WriteLine($"{file.Document.FileName} | {file.Lens?.Id} {file.Lens?.Edition} | {file.Run?.Engine}{(file.Run?.Model is { } model ? $" {model}" : "")} | {Word(finding.Risk)}");
        Statements(file, finding);
        Signals(file, finding, practice, lens);
        Observations(finding, practice);
        Rules(finding, lens);
        Basis(finding, practice);
        Status(finding);
    }

    private void Statements(ReviewFile file, ReviewedFinding finding)
    {
        Heading(1, ExplainTexts.Statements);
        var cited = Cited(finding).ToHashSet(StringComparer.Ordinal);
        var sections = file.Document.Sections.ToDictionary(s => s.Id, StringComparer.Ordinal);
        var statements = file.Document.Statements.Where(s => cited.Contains(s.Id)).ToList();
        if (statements.Count == 0) console.WriteLine(Indent + Say(ExplainTexts.NoStatement));
        foreach (var statement in statements)
        {
            var place = sections.TryGetValue(statement.SectionId, out var section) ? section.Heading : "";
            var page = statement.Page is { } number ? Say(Format(ExplainTexts.Page, number)) : "";
            console.WriteLine(Indent + string.Join("  ", new[] { statement.Id, $"[{Word(statement.Kind)}]", place, page }.Where(t => t.Length > 0)));
            foreach (var line in statement.Text.Split('\n')) console.WriteLine(Deep + line);
        }
    }

    private void Signals(ReviewFile file, ReviewedFinding finding, BestPractice? practice, Lens? lens)
    {
        Heading(2, ExplainTexts.Signals);
        if (!Recorded(finding)) return;
        var sources = finding.Observations!.Where(o => o.Source.Contains('#', StringComparison.Ordinal)).GroupBy(o => o.Source, StringComparer.Ordinal).ToList();
        if (sources.Count == 0) console.WriteLine(Indent + Say(ExplainTexts.None));
        else if (practice is null) console.WriteLine($"{Indent}({Say(ExplainTexts.OtherLens)})");
        var folder = new TextFolder(lens?.Variants ?? []);
        foreach (var source in sources)
        {
            var signal = practice is null ? null : SignalText.Find(practice, source.Key);
            var statements = source.Select(o => o.StatementId).Distinct(StringComparer.Ordinal).Select(id => id + Words(file, id, signal, folder));
            console.WriteLine($"{Indent}{source.Key}  <- {string.Join(", ", statements)}");
            if (signal is not null) console.WriteLine(Deep + SignalText.Write(signal));
        }
    }

    // The document's own words: what a signal looks for is written in another way in almost every document.
    private static string Words(ReviewFile file, string statementId, Signal? signal, TextFolder folder)
    {
        var text = file.Document.Statements.FirstOrDefault(s => s.Id == statementId)?.Text;
        return signal is null || text is null ? "" : string.Concat(SignalWords.In(text, signal, folder).Select(w => $"「{w}」"));
    }

    private void Observations(ReviewedFinding finding, BestPractice? practice)
    {
        Heading(3, ExplainTexts.Observations);
        if (!Recorded(finding)) return;
        if (finding.Observations!.Length == 0) console.WriteLine(Indent + Say(ExplainTexts.None));
        foreach (var o in finding.Observations!)
        {
            console.WriteLine($"{Indent}{o.StatementId}  {Word(o.Stance)}: {o.Target}  ({Word(o.Weight)}; {o.Engine}{(o.Source.Length > 0 ? $", {o.Source}" : "")})");
            if (TextOf(practice, o.Target) is { } text) Lines(text);
        }
    }

    private void Rules(ReviewedFinding finding, Lens? lens)
    {
        Heading(4, ExplainTexts.Rules);
        var titles = lens?.Rules.ToDictionary(r => r.Code, r => r.Title, StringComparer.Ordinal) ?? [];
        foreach (var rule in finding.Rules)
        {
            console.WriteLine($"{Indent}{rule.Id}  {rule.Detail}");
            if (titles.TryGetValue(rule.Id, out var title)) Lines(title);
        }
    }

    private void Basis(ReviewedFinding finding, BestPractice? practice)
    {
        Heading(5, ExplainTexts.Basis);
        foreach (var c in finding.Criteria)
        {
            var evidence = c.Evidence.Length > 0 ? $"  <- {string.Join(", ", c.Evidence)}" : "";
            console.WriteLine($"{Indent}[{Say(c.Essential ? ExplainTexts.Essential : ExplainTexts.Optional)}] {c.Id}: {Word(c.Verdict)}{evidence}");
            if (TextOf(practice, c.Id) is { } text) Lines(text);
        }

        console.MarkupLineInterpolated($"{Indent}= [bold]{Word(finding.Basis)}[/]");
        Lines(finding.Rationale);
    }

    private void Status(ReviewedFinding finding)
    {
        Heading(6, ExplainTexts.Status);
        console.MarkupLineInterpolated($"{Indent}[bold]{Word(finding.Status)}[/]");
        if (finding.NeedsHuman.Length > 0) console.WriteLine($"{Indent}{Say(ExplainTexts.Person)}: {string.Join(", ", finding.NeedsHuman)}");
        if (finding.OtherDocuments.Length > 0) console.WriteLine($"{Indent}{Say(ExplainTexts.Ask)}: {string.Join(", ", finding.OtherDocuments)}");
    }

    private static IEnumerable<string> Cited(ReviewedFinding finding) =>
        finding.Criteria.SelectMany(c => c.Evidence).Concat((finding.Observations ?? []).Select(o => o.StatementId));

    private bool Recorded(ReviewedFinding finding)
    {
        if (finding.Observations is not null) return true;
        console.WriteLine($"{Indent}({Say(ExplainTexts.NotRecorded)})");
        return false;
    }

    private static LocalizedText? TextOf(BestPractice? practice, string target) =>
        practice?.Criteria.FirstOrDefault(c => c.Id == target)?.Text ?? practice?.AntiPatterns.FirstOrDefault(a => a.Id == target)?.Text;

    private void Heading(int number, LocalizedText title)
    {
        console.WriteLine();
        console.MarkupLineInterpolated($"[bold]{number}. {Say(title)}[/]");
    }

    private void Lines(LocalizedText text)
    {
        foreach (var language in languages) console.WriteLine(Deep + text.In(language));
    }

    private string Word(string word) => Say(ExplainTexts.Word(word));

    private string Say(LocalizedText text) => string.Join(" / ", languages.Select(text.In).Distinct(StringComparer.Ordinal));

    private static LocalizedText Format(LocalizedText text, int value) => new(
        string.Format(CultureInfo.InvariantCulture, text.Ja, value), string.Format(CultureInfo.InvariantCulture, text.En, value));
}
