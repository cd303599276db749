using DocReview.Core.Rules.Facts;

namespace DocReview.Core.Rules.Design;

/// <summary>DR033: one component stands in a public subnet in one place and in a private subnet in another.</summary>
internal sealed class PlacementDiffers : IDesignRule
{
    public string Code => "DR033";

    public RuleKind Kind => RuleKind.Inconsistency;

    public RuleNeeds Needs { get; } = new(["public", "private"], ["public", "private"]) { Values = ["subject"], Subjects = true };

    public IEnumerable<RuleResult> Analyze(RuleContext context)
    {
        var inside = BySubject(context.InPlace("private"));
        foreach (var (id, outer) in BySubject(context.InPlace("public")))
        {
            if (!inside.TryGetValue(id, out var inner) || inner.Statement.Id == outer.Statement.Id) continue;
            var subject = outer.Subjects[0].Subject;
            yield return RuleResult.Of(("public", [outer.Statement]), ("private", [inner.Statement])).With("subject", subject.Name.Ja, subject.Name.En) with { Subjects = [subject] };
        }
    }

    // A statement about several components places each of them somewhere; only one that is about a single one is plain.
    private static SortedDictionary<string, Fact> BySubject(IEnumerable<Fact> facts)
    {
        var bySubject = new SortedDictionary<string, Fact>(StringComparer.Ordinal);
        foreach (var fact in facts.Where(f => f.Subjects.Length == 1)) bySubject.TryAdd(fact.Subjects[0].Subject.Id, fact);
        return bySubject;
    }
}
