using System.Collections.Immutable;

namespace DocReview.Core.Lenses.Loading;

/// <summary>Turns a question as it lies on disk into the domain's, and checks it on the way.</summary>
internal sealed class QuestionBuilder(string file, string root, TermParser terms, List<LensProblem> problems)
{
    private readonly LensChecks _check = new(file, problems);

    public Question Build(QuestionEntry entry, string pillarId)
    {
        _check.Required(entry.Id, $"{root}.id");
        _check.Localized(entry.Title, $"{root}.title");
        if (entry.BestPractices.Length == 0) _check.Add($"{root}.bestPractices", "a question needs at least one best practice");
        var practices = entry.BestPractices.Select((p, i) => Practice(p, entry.Id, pillarId, $"{root}.bestPractices[{i}]"));
        return new(entry.Id, pillarId, entry.Title, [.. practices]);
    }

    private BestPractice Practice(PracticeEntry entry, string questionId, string pillarId, string path)
    {
        _check.Required(entry.Id, $"{path}.id");
        _check.Localized(entry.Title, $"{path}.title");
        if (!entry.Criteria.Any(c => c.Essential)) _check.Add($"{path}.criteria", "at least one criterion must be essential");
        var used = new HashSet<string>(StringComparer.Ordinal);
        return new()
        {
            Id = entry.Id,
            QuestionId = questionId,
            PillarId = pillarId,
            Title = entry.Title,
            Risk = _check.Choice<Risk>(entry.Risk, $"{path}.risk"),
            Url = _check.Url(entry.Url, $"{path}.url"),
            Criteria = [.. entry.Criteria.Select((c, i) => Criterion(c, used, $"{path}.criteria[{i}]"))],
            AntiPatterns = [.. entry.AntiPatterns.Select((a, i) => AntiPattern(a, used, $"{path}.antiPatterns[{i}]"))],
        };
    }

    private Criterion Criterion(CriterionEntry entry, HashSet<string> used, string path)
    {
        Id(entry.Id, used, path);
        _check.Localized(entry.Text, $"{path}.text");
        _check.Localized(entry.ToBe, $"{path}.toBe");
        _check.Localized(entry.Ask, $"{path}.ask");
        return new()
        {
            Id = entry.Id,
            Essential = entry.Essential,
            Text = entry.Text,
            ToBe = entry.ToBe,
            Ask = entry.Ask,
            Signals = Signals(entry.Signals, path),
            Examples = new([.. entry.Examples.Match], [.. entry.Examples.NoMatch], [.. entry.Examples.Contradict]),
        };
    }

    private AntiPattern AntiPattern(AntiPatternEntry entry, HashSet<string> used, string path)
    {
        Id(entry.Id, used, path);
        _check.Localized(entry.Text, $"{path}.text");
        _check.Localized(entry.ToBe, $"{path}.toBe");
        if (entry.Signals.Length == 0) _check.Add($"{path}.signals", "an anti-pattern needs a signal; silence is never one");
        if (entry.Examples.Contradict.Length > 0) _check.Add($"{path}.examples.contradict", "only criteria have these; use \"match\"");
        return new()
        {
            Id = entry.Id,
            Effect = _check.Choice<AntiPatternEffect>(entry.Effect, $"{path}.effect"),
            Text = entry.Text,
            ToBe = entry.ToBe,
            Signals = Signals(entry.Signals, path),
            Examples = new([.. entry.Examples.Match], [.. entry.Examples.NoMatch], []),
        };
    }

    private void Id(string id, HashSet<string> used, string path)
    {
        _check.Identifier(id, $"{path}.id");
        if (!used.Add(id)) _check.Add($"{path}.id", $"the id \"{id}\" is used twice in this best practice");
    }

    private ImmutableArray<Signal> Signals(SignalEntry[] entries, string path) =>
        [.. entries.Select((s, i) => Signal(s, $"{path}.signals[{i}]"))];

    private Signal Signal(SignalEntry entry, string path)
    {
        if (entry.All.Length + entry.Any.Length == 0 && entry.AtLeast is null)
            _check.Add(path, "a signal needs \"all\", \"any\" or \"atLeast\"");
        if (entry.AtLeast is { } least && (least.Count < 1 || least.Count > least.Of.Length))
            _check.Add($"{path}.atLeast.count", $"must be from 1 to {least.Of.Length}, the number of entries in \"of\"");
        return new()
        {
            All = Terms(entry.All, $"{path}.all"),
            Any = Terms(entry.Any, $"{path}.any"),
            None = Terms(entry.None, $"{path}.none"),
            AtLeastCount = entry.AtLeast?.Count ?? 0,
            AtLeastOf = Terms(entry.AtLeast?.Of ?? [], $"{path}.atLeast.of"),
            Under = Terms(entry.Under, $"{path}.under"),
            Within = _check.Choice<SignalScope>(entry.Within, $"{path}.within"),
            Polarity = _check.Choice<SignalPolarity>(entry.Polarity, $"{path}.polarity"),
            Opposite = _check.Choice<OppositeMeaning>(entry.Opposite, $"{path}.opposite"),
            Weight = _check.Choice<SignalWeight>(entry.Weight, $"{path}.weight"),
        };
    }

    private ImmutableArray<Term> Terms(string[] sources, string path)
    {
        var parsed = ImmutableArray.CreateBuilder<Term>(sources.Length);
        for (var i = 0; i < sources.Length; i++)
        {
            try
            {
                parsed.Add(terms.Parse(sources[i]));
            }
            catch (FormatException e)
            {
                _check.Add($"{path}[{i}]", e.Message);
            }
        }

        return parsed.ToImmutable();
    }
}
