using System.Collections.Immutable;
using DocReview.Core.Classification;
using DocReview.Core.Classification.Offline;
using DocReview.Core.Documents;
using DocReview.Core.Documents.Structure;
using DocReview.Core.Lenses;
using DocReview.Core.Rules;
using DocReview.Core.Statements.Splitting;
using DocReview.Reading.Text;
using DocReview.Tests.Support;

namespace DocReview.Tests.Rules;

/// <summary>Runs all rules of the built-in lens on a Markdown text.</summary>
internal static class Ruled
{
    private static readonly OfflineClassifier Classifier = new(BuiltInLens.Lens.Variants);
    private static readonly RuleSet Rules = new(BuiltInLens.Lens);

    public static ImmutableArray<BestPractice> Practices { get; } = [.. BuiltInLens.Lens.BestPractices];

    public static (ImmutableArray<ProposedClassification> Before, RuleOutcome After) Run(string markdown, ImmutableArray<BestPractice>? scope = null, RuleSet? rules = null)
    {
        var practices = scope ?? Practices;
        var document = DocumentStructure.Build(PlainTextReader.Read(markdown, SourceFormat.Markdown));
        var statements = StatementSplitter.Split(document, BuiltInLens.Addressing);
        var before = Classifier.Classify(statements, Practices, CancellationToken.None).Where(o => practices.Any(p => p.Id == o.PracticeId)).ToImmutableArray();
        return (before, (rules ?? Rules).Apply(document, statements, practices, before, CancellationToken.None));
    }

    /// <summary>Codes of the rules that remarked or noted anything, in order.</summary>
    public static IEnumerable<string> Fired(string markdown)
    {
        var outcome = Run(markdown).After;
        return BuiltInLens.Lens.Rules.Select(r => r.Code).Where(c =>
            outcome.Remarks.Any(r => r.Trace.Id == c) || outcome.Diagnostics.Any(d => d.Message.En.EndsWith($"({c})", StringComparison.Ordinal)));
    }
}
