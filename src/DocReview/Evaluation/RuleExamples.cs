using System.Collections.Immutable;
using DocReview.Core.Classification.Offline;
using DocReview.Core.Documents;
using DocReview.Core.Documents.Structure;
using DocReview.Core.Lenses;
using DocReview.Core.Rules;
using DocReview.Core.Statements;
using DocReview.Core.Statements.Splitting;

namespace DocReview.Evaluation;

/// <summary>Runs the examples of a lens's rules through the same steps a document goes through, each rule by itself.</summary>
/// <param name="readMarkdown">Step 2 for a Markdown text.</param>
/// <param name="addressing">Words of step 4.</param>
internal sealed class RuleExamples(Func<string, RawDocument> readMarkdown, Addressing addressing)
{
    public ExampleReport Run(Lens lens)
    {
        var classifier = new OfflineClassifier(lens.Variants);
        ImmutableArray<BestPractice> practices = [.. lens.BestPractices];
        var failures = ImmutableArray.CreateBuilder<ExampleFailure>();
        var count = 0;
        foreach (var rule in lens.Rules)
        {
            var set = new RuleSet(lens with { Rules = [rule] });
            foreach (var (text, expectation) in rule.Fires.Select(t => (t, "fires")).Concat(rule.Silent.Select(t => (t, "silent"))))
            {
                count++;
                var seen = Seen(text);
                if (seen.Length > 0 != (expectation == "fires")) failures.Add(new(rule.Code, expectation, text, seen.Length > 0 ? seen : "nothing"));
            }

            string Seen(string text)
            {
                var document = DocumentStructure.Build(readMarkdown(text));
                var statements = StatementSplitter.Split(document, addressing);
                var observations = classifier.Classify(statements, practices, CancellationToken.None);
                var outcome = set.Apply(document, statements, practices, observations, CancellationToken.None);
                return string.Join(" / ", outcome.Diagnostics.Select(d => d.Message.En).Concat(outcome.Remarks.Select(r => $"{r.PracticeId} {r.Trace.Detail}")));
            }
        }

        return new(count, failures.ToImmutable());
    }
}
