using DocReview.Core.Rules.Facts;
using DocReview.Core.Rules.Values;
using DocReview.Core.Statements;

namespace DocReview.Core.Rules.Design;

/// <summary>
/// DR023: keys are claimed to differ by purpose or by class of data, and one key serves all: said so, or seen where different stores
/// name the same alias.
/// </summary>
internal sealed class OneKeyAgainstKeysPerPurpose : IDesignRule
{
    public string Code => "DR023";

    public RuleKind Kind => RuleKind.Contradiction;

    public RuleNeeds Needs { get; } = new(["claim", "setting", "key_of_store"], ["setting", "claim"]) { Subjects = true };

    public IEnumerable<RuleResult> Analyze(RuleContext context)
    {
        var claims = context.InPlace("claim").Select(f => f.Statement).Take(2).ToList();
        if (claims.Count == 0) yield break;
        var settings = context.InPlace("setting").Select(f => f.Statement).Concat(SharedAlias(context.InPlace("key_of_store")))
            .Where(s => claims.Any(c => c.Id != s.Id)).Take(5).ToList();
        if (settings.Count > 0) yield return RuleResult.Of(("setting", settings), ("claim", claims.Where(c => settings.Any(s => s.Id != c.Id)).Take(1)));
    }

    // The first statements in which one alias is named for two different stores.
    private static List<Statement> SharedAlias(IEnumerable<Fact> facts)
    {
        var first = new Dictionary<string, Fact>(StringComparer.Ordinal);
        foreach (var fact in facts.Where(f => f.Subjects.Length == 1))
        {
            if (KeyNames.Aliases(fact.Reading.Key).ToList() is not [var alias]) continue;
            if (first.TryAdd(alias, fact) || first[alias].Subjects[0].Subject.Id == fact.Subjects[0].Subject.Id) continue;
            return [first[alias].Statement, fact.Statement];
        }

        return [];
    }
}
