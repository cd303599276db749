namespace DocReview.Core.Rules.Facts;

/// <summary>The facts that a document states, by rule and name.</summary>
internal sealed class FactTable
{
    private readonly Dictionary<(string Code, string Name), List<Fact>> _facts = [];

    /// <summary>Facts in document order.</summary>
    public IReadOnlyList<Fact> Of(string code, string name) => _facts.GetValueOrDefault((code, name)) ?? [];

    /// <summary>Adds a fact, unless another signal has already found it in the same statement.</summary>
    public void Add(string code, string name, Fact fact)
    {
        if (!_facts.TryGetValue((code, name), out var facts)) _facts.Add((code, name), facts = []);
        if (facts.Count > 0 && ReferenceEquals(facts[^1].Statement, fact.Statement))
        {
            // Of two ways to say it, the one that commits counts.
            if (!facts[^1].IsAsserted && fact.IsAsserted) facts[^1] = fact;
            return;
        }

        facts.Add(fact);
    }
}
