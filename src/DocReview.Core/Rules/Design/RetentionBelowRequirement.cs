using DocReview.Core.Rules.Facts;
using DocReview.Core.Rules.Values;

namespace DocReview.Core.Rules.Design;

/// <summary>
/// DR027: logs are kept for less time than the same document requires (〜以上保管する). What counts is the longest time that is stated
/// for a kind of log, because a log may lie in several places for different times.
/// </summary>
internal sealed class RetentionBelowRequirement : IDesignRule
{
    public string Code => "DR027";

    public RuleKind Kind => RuleKind.Contradiction;

    public RuleNeeds Needs { get; } = new(["required", "stated"], ["setting", "requirement"]) { Values = ["subject", "required", "stated"], Subjects = true };

    public IEnumerable<RuleResult> Analyze(RuleContext context)
    {
        var longest = Longest(context.InPlace("stated"));
        foreach (var required in context.InPlace("required"))
        {
            if (Quantities.In(required.Reading.Key).Where(q => q is { Unit: "minutes", Bound: Bound.AtLeast }).ToList() is not [var least]) continue;
            var named = required.Subjects.Select(s => s.Subject.Id).ToHashSet(StringComparer.Ordinal);
            var tooShort = longest.Where(l => (named.Count == 0 || named.Contains(l.Key)) && l.Value.Quantity.Amount < least.Amount && l.Value.Fact.Statement.Id != required.Statement.Id).ToList();
            foreach (var (_, (fact, place, quantity)) in tooShort)
            {
                var result = RuleResult.Of(("setting", [fact.Statement]), ("requirement", [required.Statement]))
                    .With("subject", place.Subject.Name.Ja, place.Subject.Name.En)
                    .With("required", least.Text, least.Text)
                    .With("stated", quantity.Text, quantity.Text);
                yield return result with { Subjects = [place.Subject] };
                longest.Remove(place.Subject.Id);
            }
        }
    }

    private static SortedDictionary<string, (Fact Fact, SubjectPlace Place, Quantity Quantity)> Longest(IEnumerable<Fact> facts)
    {
        var longest = new SortedDictionary<string, (Fact Fact, SubjectPlace Place, Quantity Quantity)>(StringComparer.Ordinal);
        foreach (var fact in facts)
        {
            foreach (var (place, quantity) in SubjectQuantities.Read(fact, "minutes"))
            {
                var known = longest.TryGetValue(place.Subject.Id, out var best) ? best.Quantity.Amount : -1;
                if (quantity.Amount > known) longest[place.Subject.Id] = (fact, place, quantity);
            }
        }

        return longest;
    }
}
