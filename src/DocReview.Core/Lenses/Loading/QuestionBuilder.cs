namespace DocReview.Core.Lenses.Loading;

/// <summary>Turns a question as it lies on disk into the domain's, and checks it on the way.</summary>
internal sealed class QuestionBuilder(string file, string root, TermParser terms, List<LensProblem> problems)
{
    private readonly LensChecks _check = new(file, problems);
    private readonly SignalBuilder _signals = new(terms, new(file, problems));

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
            Signals = _signals.Build(entry.Signals, $"{path}.signals"),
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
            Signals = _signals.Build(entry.Signals, $"{path}.signals"),
            Examples = new([.. entry.Examples.Match], [.. entry.Examples.NoMatch], []),
        };
    }

    private void Id(string id, HashSet<string> used, string path)
    {
        _check.Identifier(id, $"{path}.id");
        if (!used.Add(id)) _check.Add($"{path}.id", $"the id \"{id}\" is used twice in this best practice");
    }
}
