using System.Collections.Immutable;
using DocReview.Core.Classification;
using DocReview.Core.Documents;
using DocReview.Core.Findings;
using DocReview.Core.Statements;

namespace DocReview.Evaluation.Mutation;

/// <summary>A document as it was read, and its verdicts.</summary>
internal sealed record ReviewedDocument(string Name, RawDocument Raw, Judgement Judgement);

/// <summary>The verdicts on a document, after steps 4 to 7.</summary>
internal sealed record Judgement(DesignDocument Document, ImmutableArray<Statement> Statements, ImmutableArray<Finding> Findings)
{
    private readonly ImmutableArray<(Finding Finding, Evidence Evidence)> _evidence = [.. Findings.SelectMany(f => f.Evidence.Select(e => (f, e)))];

    /// <summary>Statements that are cited as stating something with this stance, in document order.</summary>
    public IEnumerable<Statement> Cited(Stance stance)
    {
        var ids = _evidence.Where(e => IsStated(e.Evidence, stance)).Select(e => e.Evidence.StatementId).ToHashSet(StringComparer.Ordinal);
        return Statements.Where(s => ids.Contains(s.Id));
    }

    /// <summary>What the statements chosen are cited for with this stance: practice and criterion or anti-pattern, each once.</summary>
    public IReadOnlyList<(string Practice, string Target)> Targets(Func<Statement, bool> chosen, Stance stance)
    {
        var ids = Statements.Where(chosen).Select(s => s.Id).ToHashSet(StringComparer.Ordinal);
        return [.. _evidence
            .Where(e => ids.Contains(e.Evidence.StatementId) && IsStated(e.Evidence, stance))
            .Select(e => (e.Finding.BestPracticeId, e.Evidence.TargetId))
            .Distinct()];
    }

    public FindingBasis Basis(string practiceId) => Findings.First(f => f.BestPracticeId == practiceId).Basis;

    private static bool IsStated(Evidence evidence, Stance stance) => evidence.Stance == stance && evidence.Weight == Weight.States;
}
