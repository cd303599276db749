using DocReview.Core.Lenses;

namespace DocReview.Core.Classification.Offline;

/// <summary>Where the terms of a lens occur in one text. Places are in ascending order, each once.</summary>
internal sealed class TermHits(string text, TermIndex index, Dictionary<int, List<Hit>> literals)
{
    private static readonly Comparison<Hit> ByPlace = (a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : a.End.CompareTo(b.End);

    // Only the terms that the literals found leave a chance; their places are looked up when first asked for.
    private readonly Dictionary<int, Hit[]?> _terms = index.Possible(literals.Keys);

    /// <summary>Ids of the literals found.</summary>
    public IEnumerable<int> Literals => literals.Keys;

    /// <summary>Whether the term has a chance to occur: cheap, and false means that it does not.</summary>
    public bool MayHave(int term) => _terms.ContainsKey(term);

    public bool Has(int term) => Of(term).Length > 0;

    /// <summary>Places of a term, by its id.</summary>
    public Hit[] Of(int term)
    {
        if (!_terms.TryGetValue(term, out var hits)) return [];
        if (hits is null) _terms[term] = hits = Collect(index.Terms[term]);
        return hits;
    }

    private Hit[] Collect(TermPlan plan)
    {
        var hits = new List<Hit>();
        foreach (var literal in plan.Literals)
        {
            if (literals.TryGetValue(literal, out var found)) hits.AddRange(found);
        }

        foreach (var near in plan.Nears) AddNear(near, hits);
        foreach (var (regex, words) in plan.Regexes)
        {
            if (words is not null && !Array.Exists(words, literals.ContainsKey)) continue;
            foreach (var match in regex.Value.EnumerateMatches(text))
            {
                if (match.Length > 0) hits.Add(new(match.Index, match.Index + match.Length));
            }
        }

        if (hits.Count < 2) return [.. hits];
        hits.Sort(ByPlace);
        return [.. hits.Distinct()];
    }

    private void AddNear(NearPlan near, List<Hit> hits)
    {
        foreach (var first in near.First.SelectMany(At))
        {
            foreach (var second in near.Second.SelectMany(At))
            {
                if (second.Start - first.End is >= 0 and <= NearPattern.MaxGap) hits.Add(new(first.Start, second.End));
            }
        }
    }

    private List<Hit> At(int literal) => literals.TryGetValue(literal, out var hits) ? hits : [];
}
