using System.Collections.Immutable;
using DocReview.Core.Classification;
using DocReview.Core.Findings;
using DocReview.Core.Lenses;
using DocReview.Core.Statements;

namespace DocReview.Core.Rules;

/// <summary>
/// Applies what rules change, one result after the other. A rule can only take away or speak against: no rule makes a practice more
/// compliant than the observations do.
/// </summary>
internal sealed class EffectApplication
{
    private const string Engine = "rules";
    private readonly HashSet<string> _practices;
    private readonly List<ProposedClassification> _observations;
    private readonly List<PracticeRemark> _remarks = [];

    public EffectApplication(IEnumerable<BestPractice> practices, IEnumerable<ProposedClassification> observations)
    {
        _practices = practices.Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        _observations = [.. observations];
    }

    public ImmutableArray<ProposedClassification> Observations => [.. _observations];

    public ImmutableArray<PracticeRemark> Remarks => [.. _remarks];

    /// <summary>Whether the effect concerns a practice in scope.</summary>
    public bool Concerns(RuleEffect effect) => effect.PracticeId is null || _practices.Contains(effect.PracticeId);

    public void Apply(IDesignRule rule, RuleResult result, RuleEffect effect)
    {
        if (!result.Cited.TryGetValue(effect.Cite, out var cited) || cited.IsEmpty || !Concerns(effect)) return;
        var changed = effect.Kind switch
        {
            RuleEffectKind.Contradicts => Contradict(rule.Code, effect, cited),
            RuleEffectKind.Doubts => Doubt(rule.Code, effect, cited),
            RuleEffectKind.Withdraws => Weaken(o => Concerns(effect, o) && cited.Any(s => s.Id == o.StatementId)),
            _ => Asked(effect, cited),
        };
        foreach (var practice in changed)
            _remarks.Add(new(practice, new(rule.Code, Detail(effect, result)), RuleKinds.NeedsHuman(rule.Kind)) { Documents = result.Documents });
    }

    private List<string> Contradict(string code, RuleEffect effect, ImmutableArray<Statement> cited)
    {
        foreach (var statement in cited)
            _observations.Add(new(statement.Id, effect.PracticeId!, effect.TargetId!, Stance.Contradicts, Weight.States, 1, Engine, code));
        return [effect.PracticeId!];
    }

    // What raises the doubt is shown beside what it doubts; where nothing was supported, there is nothing to doubt.
    private List<string> Doubt(string code, RuleEffect effect, ImmutableArray<Statement> cited)
    {
        var targets = _observations.Where(o => o is { Stance: Stance.Supports, Weight: Weight.States } && Concerns(effect, o)).Select(o => o.TargetId).Distinct(StringComparer.Ordinal).ToList();
        var practices = Weaken(o => Concerns(effect, o));
        foreach (var target in targets)
        {
            foreach (var statement in cited)
                _observations.Add(new(statement.Id, effect.PracticeId!, target, Stance.Contradicts, Weight.Touches, 1, Engine, code));
        }

        return practices;
    }

    private List<string> Weaken(Func<ProposedClassification, bool> concerned)
    {
        var practices = new List<string>();
        for (var i = 0; i < _observations.Count; i++)
        {
            var observation = _observations[i];
            if (observation is not { Stance: Stance.Supports, Weight: Weight.States } || !concerned(observation)) continue;
            _observations[i] = observation with { Weight = Weight.Touches };
            if (!practices.Contains(observation.PracticeId)) practices.Add(observation.PracticeId);
        }

        return practices;
    }

    private List<string> Asked(RuleEffect effect, ImmutableArray<Statement> cited)
    {
        if (effect.PracticeId is not null) return [effect.PracticeId];
        var ids = cited.Select(s => s.Id).ToHashSet(StringComparer.Ordinal);
        return [.. _observations.Where(o => o.Stance == Stance.Supports && ids.Contains(o.StatementId)).Select(o => o.PracticeId).Distinct(StringComparer.Ordinal)];
    }

    private static bool Concerns(RuleEffect effect, ProposedClassification observation) =>
        (effect.PracticeId is null || observation.PracticeId == effect.PracticeId) && (effect.TargetId is null || observation.TargetId == effect.TargetId);

    // "contradicts scoped_policies: setting S-0012; claim S-0003"
    private static string Detail(RuleEffect effect, RuleResult result)
    {
        var what = effect.TargetId is null ? Name(effect.Kind) : $"{Name(effect.Kind)} {effect.TargetId}";
        var cited = result.Cited.Where(c => !c.Value.IsEmpty).OrderBy(c => c.Key == effect.Cite ? 0 : 1)
            .Select(c => $"{c.Key} {string.Join(", ", c.Value.Select(s => s.Id))}");
        return $"{what}: {string.Join("; ", cited)}";
    }

    private static string Name(RuleEffectKind kind) => kind switch
    {
        RuleEffectKind.Contradicts => "contradicts",
        RuleEffectKind.Doubts => "doubts",
        RuleEffectKind.Withdraws => "withdraws",
        _ => "asks",
    };
}
