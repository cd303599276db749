using DocReview.Core.Lenses;
using DocReview.Core.Rules.Facts;
using DocReview.Core.Statements;

namespace DocReview.Core.Rules.Shapes;

/// <summary>The value that a statement gives for a subject.</summary>
/// <param name="Subject">What it is about; null where the rule's facts are about one thing only.</param>
/// <param name="Value">Two values differ when these do.</param>
/// <param name="Text">As the document writes it.</param>
/// <param name="Statement">Where it stands.</param>
internal sealed record StatedValue(RuleSubject? Subject, string Value, string Text, Statement Statement);

/// <summary>One thing stated with different values in two places.</summary>
internal static class DifferingValues
{
    /// <summary>For rules about one thing.</summary>
    public static RuleNeeds Needs { get; } = new(["stated"], ["first", "second"]) { Values = ["firstValue", "secondValue"] };

    /// <summary>For rules that tell subjects apart.</summary>
    public static RuleNeeds NeedsWithSubjects { get; } = Needs with { Values = ["subject", "firstValue", "secondValue"], Subjects = true };

    /// <summary>One result per subject: its first value, and the first that differs from it.</summary>
    public static IEnumerable<RuleResult> Find(IEnumerable<StatedValue> values)
    {
        foreach (var subject in values.GroupBy(v => v.Subject?.Id ?? "", StringComparer.Ordinal))
        {
            var first = subject.First();
            if (subject.FirstOrDefault(v => v.Value != first.Value && v.Statement.Id != first.Statement.Id) is not { } other) continue;
            var result = RuleResult.Of(("first", [first.Statement]), ("second", [other.Statement]))
                .With("firstValue", first.Text, first.Text)
                .With("secondValue", other.Text, other.Text);
            yield return first.Subject is { } named ? result.With("subject", named.Name.Ja, named.Name.En) with { Subjects = [named] } : result;
        }
    }

    /// <summary>For facts whose subjects are the values themselves, such as regions: of those that name exactly one.</summary>
    public static IEnumerable<RuleResult> FindSubjects(IEnumerable<Fact> facts) =>
        Find(facts.Where(f => f.Subjects.Length == 1).Select(f => new StatedValue(null, f.Subjects[0].Subject.Id, f.Subjects[0].Subject.Name.Ja, f.Statement)));
}
