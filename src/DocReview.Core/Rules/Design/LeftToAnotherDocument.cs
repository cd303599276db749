using System.Collections.Immutable;
using DocReview.Core.Lenses;
using DocReview.Core.Rules.Facts;
using DocReview.Core.Rules.Values;

namespace DocReview.Core.Rules.Design;

/// <summary>
/// DR036: the document leaves a subject to another one by name. What stands there is out of reach: it stays not stated, and the
/// document to ask for is named. A statement that does nothing but refer is no evidence.
/// </summary>
internal sealed class LeftToAnotherDocument : IDesignRule
{
    public string Code => "DR036";

    public RuleKind Kind => RuleKind.OtherDocument;

    public RuleNeeds Needs { get; } = new(["reference"], ["reference", "mere_reference"]) { Values = ["documents", "subjects"], Subjects = true };

    public IEnumerable<RuleResult> Analyze(RuleContext context)
    {
        var order = new List<string>();
        var byDocument = new Dictionary<string, List<Fact>>(StringComparer.Ordinal);
        foreach (var fact in context.InPlace("reference").Where(f => !f.Subjects.IsEmpty))
        {
            foreach (var name in DocumentNames.In(fact.Statement.Text))
            {
                if (!byDocument.TryGetValue(name, out var facts))
                {
                    byDocument.Add(name, facts = []);
                    order.Add(name);
                }

                facts.Add(fact);
            }
        }

        return order.Select(name => Result(name, byDocument[name]));
    }

    private static RuleResult Result(string name, List<Fact> facts)
    {
        ImmutableArray<RuleSubject> subjects = [.. facts.SelectMany(f => f.Subjects).Select(s => s.Subject).DistinctBy(s => s.Id)];
        var mere = facts.Where(f => f.Reading.Clauses.Length == 1);
        var result = RuleResult.Of(("reference", facts.Select(f => f.Statement)), ("mere_reference", mere.Select(f => f.Statement)))
            .With("documents", $"『{name}』", $"\"{name}\"")
            .With("subjects", string.Join("、", subjects.Select(s => s.Name.Ja)), string.Join(", ", subjects.Select(s => s.Name.En)));
        return result with { Subjects = subjects, Documents = [name] };
    }
}
