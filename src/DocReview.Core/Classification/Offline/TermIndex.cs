using System.Text.RegularExpressions;
using DocReview.Core.Lenses;

namespace DocReview.Core.Classification.Offline;

/// <summary>A place in folded text.</summary>
internal readonly record struct Hit(int Start, int End);

/// <summary>The terms of the practices in scope, each numbered once, found together in one pass over a text.</summary>
internal sealed class TermIndex
{
    private readonly Dictionary<Term, int> _known = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<LiteralPattern, int> _literalIds = [];
    private readonly Dictionary<string, List<int>> _literalsByText = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ExpressionPlan> _regexes = new(StringComparer.Ordinal);
    private LiteralAutomaton? _automaton;
    private readonly List<int> _unanchored = [];
    private List<int>[] _literalsOfText = [];
    private List<int>[] _termsOfLiteral = [];

    /// <summary>By term id.</summary>
    public List<TermPlan> Terms { get; } = [];

    /// <summary>By literal id.</summary>
    public List<LiteralPattern> Literals { get; } = [];

    /// <summary>Numbers a term; equal terms get the same number.</summary>
    public int Register(Term term)
    {
        // The loader shares a term among the signals of a file, so most are known by the object.
        if (!_known.TryGetValue(term, out var id)) _known.Add(term, id = Number(term));
        return id;
    }

    private int Number(Term term)
    {
        // Terms with one source can differ: a question file may define a group of its own.
        var canonical = string.Join('|', term.Alternatives.Select(Canonical));
        if (_ids.TryGetValue(canonical, out var known)) return known;
        var plan = new TermPlan(
            [.. term.Alternatives.OfType<LiteralPattern>().Select(Register)],
            [.. term.Alternatives.OfType<NearPattern>().Select(n => new NearPlan([.. n.First.Select(Register)], [.. n.Second.Select(Register)]))],
            [.. term.Alternatives.OfType<RegexPattern>().Select(Register)]);
        _ids.Add(canonical, Terms.Count);
        Terms.Add(plan);
        return Terms.Count - 1;
    }

    /// <summary>Ends registration; from then on the index is read-only and may be shared by threads.</summary>
    public void Seal()
    {
        _automaton = new([.. _literalsByText.Keys]);
        _literalsOfText = [.. _literalsByText.Values];
        _termsOfLiteral = new List<int>[Literals.Count];
        for (var literal = 0; literal < Literals.Count; literal++) _termsOfLiteral[literal] = [];
        for (var term = 0; term < Terms.Count; term++)
        {
            if (Terms[term].Anchors is not { } anchors) _unanchored.Add(term);
            else foreach (var literal in anchors.Distinct()) _termsOfLiteral[literal].Add(term);
        }
    }

    /// <summary>The terms that can occur where these literals do, by id, with places still to be looked up.</summary>
    public Dictionary<int, Hit[]?> Possible(IEnumerable<int> literals)
    {
        var possible = new Dictionary<int, Hit[]?>();
        foreach (var term in _unanchored) possible[term] = null;
        foreach (var literal in literals)
        {
            foreach (var term in _termsOfLiteral[literal]) possible[term] = null;
        }

        return possible;
    }

    /// <summary>Finds which terms occur where.</summary>
    /// <exception cref="InvalidOperationException">The index is not sealed.</exception>
    public TermHits Find(string text)
    {
        var automaton = _automaton ?? throw new InvalidOperationException("Seal the index before searching.");
        var hits = new Dictionary<int, List<Hit>>();
        automaton.Find(text, (index, start) =>
        {
            foreach (var id in _literalsOfText[index])
            {
                var literal = Literals[id];
                var end = start + literal.Text.Length;
                if (!literal.AnyPlace && !IsWhole(text, start, end, literal.OpenEnd)) continue;
                if (!hits.TryGetValue(id, out var list)) hits.Add(id, list = []);
                list.Add(new(start, end));
            }
        });
        return new(text, this, hits);
    }

    private int Register(LiteralPattern literal)
    {
        if (_literalIds.TryGetValue(literal, out var id)) return id;
        id = Literals.Count;
        _literalIds.Add(literal, id);
        Literals.Add(literal);
        if (!_literalsByText.TryGetValue(literal.Text, out var ids)) _literalsByText.Add(literal.Text, ids = []);
        ids.Add(id);
        return id;
    }

    // Built at first use: one document needs few of a lens's expressions. The lens loader has refused those that could run away.
    private ExpressionPlan Register(RegexPattern pattern)
    {
        if (_regexes.TryGetValue(pattern.Expression, out var regex)) return regex;
        var words = RequiredLiterals.Of(pattern.Expression)?.Select(w => Register(new LiteralPattern(w, OpenEnd: true) { AnyPlace = true })).ToArray();
        regex = new(new(() => new(pattern.Expression, RegexOptions.CultureInvariant)), words);
        _regexes.Add(pattern.Expression, regex);
        return regex;
    }

    private static string Canonical(TermPattern pattern) => pattern switch
    {
        LiteralPattern l => l.OpenEnd ? l.Text + '*' : l.Text,
        NearPattern n => string.Join(',', n.First.Select(Canonical)) + ".." + string.Join(',', n.Second.Select(Canonical)),
        RegexPattern r => $"/{r.Expression}/",
        _ => throw new InvalidOperationException($"Unknown term pattern {pattern.GetType().Name}"),
    };

    // waf is not in wafer; tls is in tls1.2, because a digit after a letter begins another word.
    private static bool IsWhole(string text, int start, int end, bool openEnd)
    {
        if (start > 0 && SameWord(text[start - 1], text[start])) return false;
        return openEnd || end >= text.Length || !SameWord(text[end - 1], text[end]);
    }

    private static bool SameWord(char a, char b) =>
        (char.IsAsciiLetter(a) && char.IsAsciiLetter(b)) || (char.IsAsciiDigit(a) && char.IsAsciiDigit(b));
}

/// <summary>A term by the numbers of its literals.</summary>
internal sealed record TermPlan(int[] Literals, NearPlan[] Nears, ExpressionPlan[] Regexes)
{
    /// <summary>Literals of which one must occur for the term to; null when an expression needs none.</summary>
    public IEnumerable<int>? Anchors => Regexes.All(r => r.Words is not null)
        ? Literals.Concat(Nears.SelectMany(n => n.First)).Concat(Regexes.SelectMany(r => r.Words!))
        : null;
}

/// <summary>An expression, and the literals of which one must occur for it to match; null when it needs none.</summary>
internal sealed record ExpressionPlan(Lazy<Regex> Regex, int[]? Words);

/// <summary>One of <paramref name="First"/>, then one of <paramref name="Second"/> close by.</summary>
internal sealed record NearPlan(int[] First, int[] Second);
