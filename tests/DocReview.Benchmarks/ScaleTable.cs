using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using DocReview.Core.Classification.Offline;
using DocReview.Core.Documents;
using DocReview.Core.Documents.Structure;
using DocReview.Core.Findings;
using DocReview.Core.Guardrails;
using DocReview.Core.Lenses;
using DocReview.Core.Reports;
using DocReview.Core.Statements;
using DocReview.Core.Statements.Checks;
using DocReview.Core.Statements.Splitting;
using DocReview.Hosting.Lenses;
using DocReview.Reading.Intake;
using DocReview.Reading.Word;

namespace DocReview.Benchmarks;

/// <summary>Prints how the time of steps 3 to 8 grows with the length of a document: the time per character has to stay the same.</summary>
internal static class ScaleTable
{
    private static readonly int[] Lengths = [10_000, 30_000, 100_000, 300_000, 1_000_000];
    private static readonly string[] Steps = ["structure", "split", "checks", "classify", "verify", "assess", "compose"];

    public static void Run()
    {
        var path = Path.Combine(Repository.Root, "goldens", "cases", "hospital-booking", "source.docx");
        var golden = new WordReader().Read(FileIntake.Take("source.docx", File.ReadAllBytes(path)).File!, CancellationToken.None);
        var lens = LensCatalog.BesideProgram.Load(LensCatalog.DefaultLens);
        var templates = FindingTemplates.Parse(LensCatalog.BesideProgram.Templates());
        var addressing = LensCatalog.BesideProgram.Addressing();
        var classifier = new OfflineClassifier(lens.Variants);
        ImmutableArray<BestPractice> practices = [.. lens.BestPractices];

        // Warm: compiled, and the lens's expressions built.
        for (var i = 0; i < 5; i++) Measure(LongDocument.Of(golden, 30_000), lens, practices, classifier, addressing, templates);
        Console.WriteLine($"{"characters",10} {"statements",10} {string.Concat(Steps.Select(s => $"{s,11}"))} {"total ms",10} {"us/char",8}");
        foreach (var length in Lengths)
        {
            var raw = LongDocument.Of(golden, length);
            GC.Collect();
            var (statements, times) = Enumerable.Range(0, 3).Select(_ => Measure(raw, lens, practices, classifier, addressing, templates)).MinBy(m => m.Times.Sum());
            var total = times.Sum();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{length,10} {statements,10} {string.Concat(times.Select(t => t.ToString("0.0", CultureInfo.InvariantCulture).PadLeft(11)))} {total,10:0.0} {total * 1000 / length,8:0.00}"));
        }
    }

    private static (int Statements, List<double> Times) Measure(
        RawDocument raw, Lens lens, ImmutableArray<BestPractice> practices, OfflineClassifier classifier, Addressing addressing, FindingTemplates templates)
    {
        var times = new List<double>();
        var document = Time(() => DocumentStructure.Build(raw));
        var statements = Time(() => StatementSplitter.Split(document, addressing));
        var diagnostics = Time(() => DocumentChecks.Find(document, statements, addressing));
        var proposals = Time(() => classifier.Classify(statements, practices, CancellationToken.None));
        var verified = Time(() => Verifier.Verify(proposals, new(statements, practices)));
        var findings = Time(() => Assessor.Assess(practices, verified.Accepted, new(statements, false, ImmutableDictionary<string, string>.Empty) { Refused = verified.Events }));
        Time(() => ReportComposer.Compose(Input(), templates));
        return (statements.Length, times);

        T Time<T>(Func<T> step)
        {
            var from = Stopwatch.GetTimestamp();
            var result = step();
            times.Add(Stopwatch.GetElapsedTime(from).TotalMilliseconds);
            return result;
        }

        CompositionInput Input() => new()
        {
            Document = new("long.docx", new('0', 64), SourceFormat.Docx, null, null, document.Sections),
            Lens = lens,
            Practices = practices,
            Findings = findings,
            Statements = statements,
            Diagnostics = diagnostics,
            Parts = [],
            Run = new() { Engine = classifier.Engine, StartedAt = DateTimeOffset.UnixEpoch, DurationMs = 0, Usage = TokenUsage.None, Fingerprint = new("", lens.Sha256, "", "") },
            ReviewedOn = new(2026, 1, 1),
        };
    }
}
