using System.Collections.Immutable;
using DocReview.Core.Classification;
using DocReview.Core.Guardrails;
using DocReview.Core.Lenses;
using DocReview.Core.Statements;

namespace DocReview.Core.Findings;

/// <summary>What the assessment needs beside the observations.</summary>
/// <param name="Statements">All statements of the document.</param>
/// <param name="HasUnreadParts">Whether a page or part could not be read wholly, so that silence may be ours.</param>
/// <param name="NotApplicable">Practices that a person put out of scope, with the reason.</param>
public sealed record AssessmentInput(
    ImmutableArray<Statement> Statements,
    bool HasUnreadParts,
    ImmutableDictionary<string, string> NotApplicable)
{
    /// <summary>Sections with a figure whose content is no text.</summary>
    public ImmutableHashSet<string> UnreadFigureSections { get; init; } = [];

    /// <summary>What the guardrails refused or changed, for the trail and for the list of what a person has to look at.</summary>
    public ImmutableArray<GuardrailEvent> Refused { get; init; } = [];

    /// <summary>What the rules note.</summary>
    public ImmutableArray<PracticeRemark> Remarks { get; init; } = [];
}

/// <summary>Step 7: exactly one finding per best practice. Absence becomes non-compliance here, and nowhere else.</summary>
public static class Assessor
{
    /// <summary>Findings in the order of <paramref name="practices"/>.</summary>
    public static ImmutableArray<Finding> Assess(
        ImmutableArray<BestPractice> practices,
        ImmutableArray<ProposedClassification> observations,
        AssessmentInput input)
    {
        var byPractice = observations.ToLookup(o => o.PracticeId, StringComparer.Ordinal);
        var statements = new StatementOrder(input.Statements);
        return [.. practices.Select(p => input.NotApplicable.TryGetValue(p.Id, out var reason)
            ? NotApplicable(p, reason)
            : Assess(p, [.. byPractice[p.Id]], statements, input))];
    }

    private static Finding Assess(BestPractice practice, ImmutableArray<ProposedClassification> observations, StatementOrder statements, AssessmentInput input)
    {
        var criteria = practice.Criteria.Select(c => CriterionJudgement.Judge(c, observations, statements)).ToImmutableArray();
        var antiPatterns = practice.AntiPatterns
            .Select(a => new AntiPatternHit(a.Id, statements.Ids(observations.Where(o => o.TargetId == a.Id))))
            .Where(a => a.Evidence.Length > 0)
            .ToImmutableArray();
        var evidence = statements.Evidence(observations);
        var decision = BasisDecision.Decide(practice, criteria, antiPatterns, observations);

        // What another document may say matters only where this one does not say enough.
        var remarks = input.Remarks.Where(r => r.PracticeId == practice.Id && (r.Documents.IsEmpty || decision.Basis != FindingBasis.Satisfied)).ToList();
        return new()
        {
            BestPracticeId = practice.Id,
            Status = MissingInfo.StatusOf(decision.Basis),
            Basis = decision.Basis,
            Criteria = criteria,
            AntiPatterns = antiPatterns,
            Evidence = evidence,
            Rules = [.. remarks.Select(r => r.Trace).Distinct(), decision.Rule, .. HouseRule(decision.Basis), .. Refusals(practice, input.Refused)],
            NeedsHuman = [.. Unread(decision.Basis, evidence, input).Concat(BothWays(observations)).Concat(remarks.Select(r => r.NeedsHuman).OfType<string>()).Concat(ForPerson(practice, input.Refused)).Distinct(StringComparer.Ordinal)],
            OtherDocuments = [.. remarks.SelectMany(r => r.Documents).Distinct(StringComparer.Ordinal)],
        };
    }

    private static Finding NotApplicable(BestPractice practice, string reason) => new()
    {
        BestPracticeId = practice.Id,
        Status = FindingStatus.NotApplicable,
        Basis = FindingBasis.NotStated,
        Criteria = [.. practice.Criteria.Select(c => new CriterionVerdict(c.Id, c.Essential, CriterionState.NotStated, []))],
        Rules = [new("not-applicable", $"put out of scope by a person: {reason}")],
        NotApplicableReason = reason,
    };

    private static IEnumerable<RuleTrace> Refusals(BestPractice practice, ImmutableArray<GuardrailEvent> refused) =>
        refused.Where(r => r.PracticeId == practice.Id).Select(r => new RuleTrace(r.Rule, r.Reason)).Distinct();

    private static IEnumerable<string> ForPerson(BestPractice practice, ImmutableArray<GuardrailEvent> events) =>
        events.Where(e => e.PracticeId == practice.Id && e.Action == GuardrailAction.ForPerson).Select(e => NeedsHumanCodes.Of(e.Rule)).OfType<string>();

    private static IEnumerable<RuleTrace> HouseRule(FindingBasis basis)
    {
        if (basis == FindingBasis.NotStated) yield return new("house-rule", "missing information counts as non-compliant");
    }

    // What is missing may stand where we could not read. A figure concerns the section it stands in; marking every practice because the
    // document has a picture somewhere would tell nobody where to look.
    private static IEnumerable<string> Unread(FindingBasis basis, ImmutableArray<Evidence> evidence, AssessmentInput input)
    {
        if (basis is not (FindingBasis.NotStated or FindingBasis.Partial)) yield break;
        if (input.HasUnreadParts) yield return NeedsHumanCodes.UnreadParts;
        if (evidence.Any(e => input.UnreadFigureSections.Contains(e.SectionId))) yield return NeedsHumanCodes.UnreadFigure;
    }

    private static IEnumerable<string> BothWays(ImmutableArray<ProposedClassification> observations)
    {
        if (observations.Any(o => o.Stance == Stance.Supports && o.Weight == Weight.States) && observations.Any(o => o.Stance == Stance.Contradicts))
            yield return NeedsHumanCodes.EvidenceBothWays;
    }
}
