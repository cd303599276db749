using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DocReview.Core.Lenses;
using DocReview.Core.Lenses.Loading;

namespace DocReview.Core.Rules;

/// <summary>Checks what a lens tells of its rules against what the rules need.</summary>
public static partial class RuleCheck
{
    /// <summary>Every problem, with file and JSON path; empty when the rules can run.</summary>
    public static ImmutableArray<LensProblem> Problems(Lens lens)
    {
        var rules = DesignRules.All.ToDictionary(r => r.Code, StringComparer.Ordinal);
        return [.. lens.Rules.SelectMany(told => rules.TryGetValue(told.Code, out var rule)
            ? Problems(told, rule.Needs)
            : [new(told.File, $"{told.Path}.code", $"there is no rule {told.Code}; known: {string.Join(", ", rules.Keys)}")])];
    }

    private static IEnumerable<LensProblem> Problems(LensRule told, RuleNeeds needs)
    {
        LensProblem At(string path, string message) => new(told.File, $"{told.Path}.{path}", message);
        foreach (var fact in needs.Facts.Where(f => !told.Facts.ContainsKey(f))) yield return At("facts", $"the fact \"{fact}\" is missing");
        foreach (var fact in told.Facts.Keys.Where(f => !needs.Facts.Contains(f)))
            yield return At($"facts.{fact}", $"{told.Code} reads no fact \"{fact}\"; it reads: {string.Join(", ", needs.Facts)}");
        if (needs.Subjects && told.Subjects.IsEmpty) yield return At("subjects", "is missing; the rule tells subjects apart");
        var effects = told.Effects.Select((e, i) => (Effect: e, Path: $"effects[{i}]"))
            .Concat(told.Subjects.SelectMany((s, i) => s.Effects.Select((e, j) => (Effect: e, Path: $"subjects[{i}].effects[{j}]"))));
        foreach (var (effect, path) in effects.Where(e => !needs.Roles.Contains(e.Effect.Cite)))
            yield return At($"{path}.cite", $"\"{effect.Cite}\" is not known; use one of: {string.Join(", ", needs.Roles)}");
        ImmutableArray<string> known = [.. needs.Roles, .. needs.Values];
        foreach (var (language, text) in ((string, string)[])[("ja", told.Message.Ja), ("en", told.Message.En)])
        {
            foreach (var name in Placeholder().Matches(text).Select(m => m.Groups["n"].Value).Where(n => !known.Contains(n)))
                yield return At($"message.{language}", $"the placeholder {{{name}}} is not known; use: {string.Join(", ", known)}");
        }
    }

    [GeneratedRegex(@"\{(?<n>\w+)\}")]
    private static partial Regex Placeholder();
}
