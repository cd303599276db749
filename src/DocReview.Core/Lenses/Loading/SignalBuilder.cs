using System.Collections.Immutable;

namespace DocReview.Core.Lenses.Loading;

/// <summary>Turns signals as they lie on disk into the domain's, and checks them on the way.</summary>
internal sealed class SignalBuilder(TermParser terms, LensChecks check)
{
    public ImmutableArray<Signal> Build(SignalEntry[] entries, string path) =>
        [.. entries.Select((s, i) => Signal(s, $"{path}[{i}]"))];

    private Signal Signal(SignalEntry entry, string path)
    {
        if (entry.All.Length + entry.Any.Length == 0 && entry.AtLeast is null)
            check.Add(path, "a signal needs \"all\", \"any\" or \"atLeast\"");
        if (entry.AtLeast is { } least && (least.Count < 1 || least.Count > least.Of.Length))
            check.Add($"{path}.atLeast.count", $"must be from 1 to {least.Of.Length}, the number of entries in \"of\"");
        return new()
        {
            All = Terms(entry.All, $"{path}.all"),
            Any = Terms(entry.Any, $"{path}.any"),
            None = Terms(entry.None, $"{path}.none"),
            AtLeastCount = entry.AtLeast?.Count ?? 0,
            AtLeastOf = Terms(entry.AtLeast?.Of ?? [], $"{path}.atLeast.of"),
            Under = Terms(entry.Under, $"{path}.under"),
            Within = check.Choice<SignalScope>(entry.Within, $"{path}.within"),
            Polarity = check.Choice<SignalPolarity>(entry.Polarity, $"{path}.polarity"),
            Opposite = check.Choice<OppositeMeaning>(entry.Opposite, $"{path}.opposite"),
            Weight = check.Choice<SignalWeight>(entry.Weight, $"{path}.weight"),
        };
    }

    public ImmutableArray<Term> Terms(string[] sources, string path)
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
                check.Add($"{path}[{i}]", e.Message);
            }
        }

        return parsed.ToImmutable();
    }
}
