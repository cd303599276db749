using DocReview.Core.Rules.Facts;

namespace DocReview.Core.Rules.Design;

/// <summary>DR035: a service is described as in place, and elsewhere its introduction is still a plan.</summary>
internal sealed class PlannedElsewhere : IDesignRule
{
    public string Code => "DR035";

    public RuleKind Kind => RuleKind.PlanAsDone;

    public RuleNeeds Needs { get; } = new(["in_place", "introduction"], ["in_place", "plan"]) { Values = ["subject"], Subjects = true };

    public IEnumerable<RuleResult> Analyze(RuleContext context)
    {
        var planned = new Dictionary<string, Fact>(StringComparer.Ordinal);
        foreach (var fact in context.Planned("introduction").Where(f => f.Subjects.Length == 1 && !f.Statement.OutsideProduction))
            planned.TryAdd(fact.Subjects[0].Subject.Id, fact);
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var fact in context.InPlace("in_place"))
        {
            foreach (var subject in fact.Subjects.Select(s => s.Subject))
            {
                if (!planned.TryGetValue(subject.Id, out var plan) || plan.Statement.Id == fact.Statement.Id || !told.Add(subject.Id)) continue;
                yield return RuleResult.Of(("in_place", [fact.Statement]), ("plan", [plan.Statement])).With("subject", subject.Name.Ja, subject.Name.En) with { Subjects = [subject] };
            }
        }
    }
}
