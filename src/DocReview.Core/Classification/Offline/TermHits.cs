using DocReview.Core.Lenses;

namespace DocReview.Core.Classification.Offline;

/// <summary>Where the terms of a lens occur in one text. Places are in ascending order.</summary>
internal sealed class TermHits(string text, TermIndex index, Dictionary<int, List<Hit>> literals)
{
    private readonly Hit[]?[] _terms = new Hit[]?[index.Terms.Count];

    /// <summary>Ids of the literals found.</summary>
    public IEnumerable<int> Literals => literals.Keys;

    public bool Has(int term) => Of(term).Length > 0;

    /// <summary>Places of a term, by its id.</summary>
    public Hit[] Of(int term) => _terms[term] ??= Collect(index.Terms[term]);

    private Hit[] Collect(TermPlan plan)
    {
        var hits = new List<Hit>();
        foreach (var literal in plan.Literals) hits.AddRange(At(literal));
        foreach (var near in plan.Nears) hits.AddRange(Near(near));
        foreach (var (regex, words) in plan.Regexes)
        {
            if (words is not null && !words.Any(literals.ContainsKey)) continue;
            foreach (var match in regex.Value.EnumerateMatches(text))
            {
                if (match.Length > 0) hits.Add(new(match.Index, match.Index + match.Length));
            }
        }

        return [.. hits.Distinct().OrderBy(h => h.Start).ThenBy(h => h.End)];
    }

    private IEnumerable<Hit> Near(NearPlan near)
    {
        foreach (var first in near.First.SelectMany(At))
        {
            foreach (var second in near.Second.SelectMany(At))
            {
                if (second.Start - first.End is >= 0 and <= NearPattern.MaxGap) yield return new(first.Start, second.End);
            }
        }
    }

    private List<Hit> At(int literal) => literals.TryGetValue(literal, out var hits) ? hits : [];
}
