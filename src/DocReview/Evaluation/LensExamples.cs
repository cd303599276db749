using System.Collections.Immutable;
using DocReview.Core.Classification;
using DocReview.Core.Classification.Offline;
using DocReview.Core.Documents;
using DocReview.Core.Documents.Structure;
using DocReview.Core.Lenses;
using DocReview.Core.Statements;
using DocReview.Core.Statements.Splitting;

namespace DocReview.Evaluation;

/// <summary>An example that does not do what the lens says it does.</summary>
/// <param name="Target">Such as <c>SEC02-BP01/human_mfa</c>.</param>
/// <param name="Expectation"><c>match</c>, <c>noMatch</c> or <c>contradict</c>.</param>
/// <param name="Example">The example's text.</param>
/// <param name="Seen">What the engine saw instead.</param>
internal sealed record ExampleFailure(string Target, string Expectation, string Example, string Seen);

/// <summary>What <see cref="LensExamples"/> found.</summary>
internal sealed record ExampleReport(int Examples, ImmutableArray<ExampleFailure> Failures);

/// <summary>Runs the examples of a lens through the same steps a document goes through.</summary>
/// <param name="readMarkdown">Step 2 for a Markdown text.</param>
/// <param name="addressing">Words of step 4.</param>
internal sealed class LensExamples(Func<string, RawDocument> readMarkdown, Addressing addressing)
{
    public ExampleReport Run(Lens lens)
    {
        var classifier = new OfflineClassifier(lens.Variants);
        var failures = ImmutableArray.CreateBuilder<ExampleFailure>();
        var count = 0;
        foreach (var practice in lens.BestPractices)
        {
            ImmutableArray<BestPractice> scope = [practice];
            foreach (var (id, isAntiPattern, examples) in Targets(practice))
            {
                count += examples.Match.Length + examples.NoMatch.Length + examples.Contradict.Length;
                var wanted = isAntiPattern ? Stance.Contradicts : Stance.Supports;
                foreach (var text in examples.Match) Check(text, "match", s => s.Any(c => c.Stance == wanted));
                foreach (var text in examples.NoMatch) Check(text, "noMatch", s => !s.Any(c => c.Stance == wanted && c.Weight == Weight.States));
                foreach (var text in examples.Contradict) Check(text, "contradict", s => s.Any(c => c.Stance == Stance.Contradicts));

                void Check(string text, string expectation, Func<ImmutableArray<ProposedClassification>, bool> holds)
                {
                    var seen = Classify(text, scope, id, classifier);
                    if (holds(seen)) return;
                    var said = seen.IsEmpty ? "nothing" : string.Join(", ", seen.Select(c => $"{c.Stance} {c.Weight} ({c.Source})").Distinct());
                    failures.Add(new($"{practice.Id}/{id}", expectation, text, said));
                }
            }
        }

        return new(count, failures.ToImmutable());
    }

    private ImmutableArray<ProposedClassification> Classify(string text, ImmutableArray<BestPractice> scope, string targetId, OfflineClassifier classifier)
    {
        var statements = StatementSplitter.Split(DocumentStructure.Build(readMarkdown(text)), addressing);
        return [.. classifier.Classify(statements, scope, CancellationToken.None).Where(c => c.TargetId == targetId)];
    }

    private static IEnumerable<(string Id, bool IsAntiPattern, SignalExamples Examples)> Targets(BestPractice practice) =>
        practice.Criteria.Select(c => (c.Id, false, c.Examples)).Concat(practice.AntiPatterns.Select(a => (a.Id, true, a.Examples)));
}
