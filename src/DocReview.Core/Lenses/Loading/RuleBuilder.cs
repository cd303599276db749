using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace DocReview.Core.Lenses.Loading;

/// <summary>Turns the rules of a lens as they lie on disk into the domain's, and checks them against the practices they name.</summary>
internal sealed partial class RuleBuilder(string file, TermParser terms, IReadOnlyCollection<BestPractice> practices, List<LensProblem> problems)
{
    private readonly LensChecks _check = new(file, problems);
    private readonly SignalBuilder _signals = new(terms, new(file, problems));
    private readonly Dictionary<string, BestPractice> _practices = Unique(practices);

    public ImmutableArray<LensRule> Build(RulesFile rules)
    {
        LensChecks.Unique(rules.Rules, r => r.Code, "rule", file, problems);
        return [.. rules.Rules.Select((r, i) => Rule(r, $"$.rules[{i}]"))];
    }

    private LensRule Rule(RuleEntry entry, string path)
    {
        if (!Code().IsMatch(entry.Code)) _check.Add($"{path}.code", $"\"{entry.Code}\" is no code such as DR001");
        _check.Localized(entry.Title, $"{path}.title");
        _check.Localized(entry.Explanation, $"{path}.explanation");
        _check.Localized(entry.Message, $"{path}.message");
        if (entry.Examples.Fires.Length == 0) _check.Add($"{path}.examples.fires", "a rule needs an example on which it fires");
        if (entry.Examples.Silent.Length == 0) _check.Add($"{path}.examples.silent", "a rule needs an example on which it stays silent");
        var subjects = new HashSet<string>(StringComparer.Ordinal);
        return new()
        {
            Code = entry.Code,
            Title = entry.Title,
            Explanation = entry.Explanation,
            Message = entry.Message,
            Facts = entry.Facts.ToImmutableSortedDictionary(f => f.Key, f => Fact(f.Value, $"{path}.facts.{f.Key}"), StringComparer.Ordinal),
            Subjects = [.. entry.Subjects.Select((s, i) => Subject(s, subjects, $"{path}.subjects[{i}]"))],
            Effects = Effects(entry.Effects, path),
            Fires = [.. entry.Examples.Fires],
            Silent = [.. entry.Examples.Silent],
            File = file,
            Path = path,
        };
    }

    private ImmutableArray<Signal> Fact(SignalEntry[] entries, string path)
    {
        if (entries.Length == 0) _check.Add(path, "a fact needs a signal");
        var signals = _signals.Build(entries, path);
        for (var i = 0; i < signals.Length; i++)
        {
            if (signals[i].Within != SignalScope.Statement) _check.Add($"{path}[{i}].within", "a fact is read within one statement");
        }

        return signals;
    }

    private RuleSubject Subject(RuleSubjectEntry entry, HashSet<string> used, string path)
    {
        _check.Identifier(entry.Id, $"{path}.id");
        if (!used.Add(entry.Id)) _check.Add($"{path}.id", $"the id \"{entry.Id}\" is used twice in this rule");
        _check.Required(entry.Name.Ja, $"{path}.name.ja");
        _check.Required(entry.Name.En, $"{path}.name.en");
        if (entry.Words.Length == 0) _check.Add($"{path}.words", "a subject needs a word");
        return new(entry.Id, entry.Name, _signals.Terms(entry.Words, $"{path}.words"), Effects(entry.Effects, path));
    }

    private ImmutableArray<RuleEffect> Effects(RuleEffectEntry[] entries, string path) =>
        [.. entries.Select((e, i) => Effect(e, $"{path}.effects[{i}]"))];

    private RuleEffect Effect(RuleEffectEntry entry, string path)
    {
        var kind = _check.Choice<RuleEffectKind>(entry.Kind, $"{path}.kind");
        if (entry.Practice is null)
        {
            if (kind is RuleEffectKind.Contradicts or RuleEffectKind.Doubts || entry.Target is not null)
                _check.Add($"{path}.practice", "is missing; only \"withdraws\" and \"asks\" can mean every practice that the statements support");
        }
        else if (!_practices.TryGetValue(entry.Practice, out var practice))
        {
            _check.Add($"{path}.practice", $"there is no best practice \"{entry.Practice}\"");
        }
        else
        {
            Target(practice, entry.Target, kind, path);
        }

        return new(kind, entry.Practice, entry.Target, entry.Cite);
    }

    private void Target(BestPractice practice, string? target, RuleEffectKind kind, string path)
    {
        if (target is null)
        {
            if (kind == RuleEffectKind.Contradicts) _check.Add($"{path}.target", "is missing; name the criterion or anti-pattern that is contradicted or shown");
            return;
        }

        var isCriterion = practice.Criteria.Any(c => c.Id == target);
        var isAntiPattern = practice.AntiPatterns.Any(a => a.Id == target);
        if (!isCriterion && !isAntiPattern) _check.Add($"{path}.target", $"{practice.Id} has no criterion or anti-pattern \"{target}\"");
        else if (isAntiPattern && kind != RuleEffectKind.Contradicts) _check.Add($"{path}.target", $"\"{target}\" is an anti-pattern; nothing supports it");
    }

    // A practice named twice is a problem that the loader has already told.
    private static Dictionary<string, BestPractice> Unique(IReadOnlyCollection<BestPractice> practices) =>
        practices.GroupBy(p => p.Id, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);

    [GeneratedRegex(@"^DR[0-9]{3}$")]
    private static partial Regex Code();
}
