using System.Collections.Immutable;
using DocReview.Core.Lenses;

namespace DocReview.Core.Classification.Offline;

/// <summary>The signals of the practices in scope, ready to be looked up by what a statement contains.</summary>
internal sealed class SignalSet
{
    private readonly ImmutableArray<CompiledSignal> _signals;
    private readonly Dictionary<int, List<int>> _byLiteral = [];
    private readonly List<int> _always = [];

    public SignalSet(ImmutableArray<BestPractice> practices)
        : this(index => practices.SelectMany(p => Compile(p, index))) => Practices = practices;

    /// <summary>Compiles signals that belong to something else than practices.</summary>
    /// <param name="compile">Compiles them with the terms registered in the index given, and registers what else is to be found with them.</param>
    public SignalSet(Func<TermIndex, IEnumerable<CompiledSignal>> compile)
    {
        _signals = [.. compile(Index)];
        for (var i = 0; i < _signals.Length; i++)
        {
            if (_signals[i].Signal.Within == SignalScope.Statement) Anchor(i);
        }

        Spread = [.. _signals.Where(s => s.Signal.Within != SignalScope.Statement)];
        Index.Seal();
    }

    /// <summary>What the set was compiled from.</summary>
    public ImmutableArray<BestPractice> Practices { get; } = [];

    public TermIndex Index { get; } = new();

    /// <summary>Signals whose entries may be spread over a section or the document.</summary>
    public ImmutableArray<CompiledSignal> Spread { get; }

    /// <summary>Signals of one statement that have a chance, in lens order.</summary>
    /// <param name="literals">Ids of the literals in the statement and its context.</param>
    public IEnumerable<CompiledSignal> Candidates(IEnumerable<int> literals)
    {
        var candidates = new List<int>(_always);
        foreach (var literal in literals)
        {
            if (_byLiteral.TryGetValue(literal, out var signals)) candidates.AddRange(signals);
        }

        candidates.Sort();
        var last = -1;
        foreach (var candidate in candidates)
        {
            if (candidate != last) yield return _signals[candidate];
            last = candidate;
        }
    }

    private void Anchor(int position)
    {
        foreach (var anchor in _signals[position].Anchors(t => Index.Terms[t].Anchors is not null))
        {
            if (Index.Terms[anchor].Anchors is not { } literals)
            {
                _always.Add(position);
                continue;
            }

            foreach (var literal in literals)
            {
                if (!_byLiteral.TryGetValue(literal, out var signals)) _byLiteral.Add(literal, signals = []);
                signals.Add(position);
            }
        }
    }

    private static IEnumerable<CompiledSignal> Compile(BestPractice practice, TermIndex index) =>
        practice.Criteria
            .SelectMany(c => c.Signals.Select((s, i) => new CompiledSignal(s, practice.Id, c.Id, isAntiPattern: false, i, index)))
            .Concat(practice.AntiPatterns.SelectMany(a => a.Signals.Select((s, i) => new CompiledSignal(s, practice.Id, a.Id, isAntiPattern: true, i, index))));
}
