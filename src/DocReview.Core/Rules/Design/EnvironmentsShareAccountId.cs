using DocReview.Core.Rules.Facts;
using DocReview.Core.Rules.Values;

namespace DocReview.Core.Rules.Design;

/// <summary>DR025: one account id stands beside production in one place and beside another environment in another.</summary>
internal sealed class EnvironmentsShareAccountId : IDesignRule
{
    public string Code => "DR025";

    public RuleKind Kind => RuleKind.Inconsistency;

    public RuleNeeds Needs { get; } = new(["production", "nonproduction"], ["setting", "claim"]) { Values = ["account"] };

    public IEnumerable<RuleResult> Analyze(RuleContext context)
    {
        var production = ById(context.Asserted("production"));
        foreach (var (id, other) in ById(context.Asserted("nonproduction")))
        {
            if (!production.TryGetValue(id, out var own) || own.Statement.Id == other.Statement.Id) continue;
            yield return RuleResult.Of(("setting", [other.Statement]), ("claim", [own.Statement])).With("account", id, id);
            yield break;
        }
    }

    // In document order; a statement that lists several accounts does not say which environment has which.
    private static Dictionary<string, Fact> ById(IEnumerable<Fact> facts)
    {
        var byId = new Dictionary<string, Fact>(StringComparer.Ordinal);
        foreach (var fact in facts)
        {
            if (KeyNames.Accounts(fact.Reading.Key).ToList() is [var id]) byId.TryAdd(id, fact);
        }

        return byId;
    }
}
