using System.Collections.Immutable;
using DocReview.Core.Lenses;
using DocReview.Core.Statements;
using DocReview.Core.Statements.Language;

namespace DocReview.Core.Classification.Offline;

/// <summary>A statement that bears part of a spread signal.</summary>
internal readonly record struct SpreadHit(CompiledSignal Signal, Statement Statement, Weight Weight);

/// <summary>Collects, per section or document, which entries of a spread signal are said, and by which statements.</summary>
internal sealed class SpreadSignals(ImmutableArray<CompiledSignal> signals)
{
    private const int MaxStatementsPerEntry = 2;
    private readonly Dictionary<(CompiledSignal Signal, string Scope), Dictionary<int, List<Statement>>> _seen = [];
    private readonly List<(CompiledSignal Signal, string Scope)> _order = [];

    public void Observe(Reading reading, TermHits hits, TermHits headings)
    {
        var statement = reading.Statement;
        if (statement.Kind == StatementKind.Planned || statement.OutsideProduction) return;
        foreach (var signal in signals)
        {
            if (!OfflineClassifier.IsUnder(signal, headings)) continue;
            var place = (signal, signal.Signal.Within == SignalScope.Section ? statement.SectionId : "");
            if (signal.None.Any(hits.Has)) continue;
            foreach (var entry in signal.All.Concat(signal.Any).Concat(signal.AtLeastOf))
            {
                if (IsSaid(signal, entry, reading, hits)) Remember(place, entry, statement);
            }
        }
    }

    /// <summary>The statements that together say what a signal looks for, in document order per signal.</summary>
    public IEnumerable<SpreadHit> Complete()
    {
        foreach (var place in _order)
        {
            var (signal, _) = place;
            var entries = _seen[place];
            if (!signal.All.All(entries.ContainsKey)) continue;
            if (signal.Any.Length > 0 && !signal.Any.Any(entries.ContainsKey)) continue;
            if (signal.AtLeastOf.Count(entries.ContainsKey) < signal.Signal.AtLeastCount) continue;
            var weight = signal.Signal.Weight == SignalWeight.Touches ? Weight.Touches : Weight.States;
            var statements = entries.Values.SelectMany(s => s).DistinctBy(s => s.Id).OrderBy(s => s.Id.Length).ThenBy(s => s.Id, StringComparer.Ordinal);
            foreach (var statement in statements) yield return new(signal, statement, weight);
        }
    }

    private static bool IsSaid(CompiledSignal signal, int entry, Reading reading, TermHits hits)
    {
        foreach (var hit in hits.Of(entry))
        {
            if (hit.Start < reading.OwnStart) continue;
            var saying = SignalReader.SayingAt(hit, reading);
            if (saying.Voice == Voice.Planned || (saying.Voice == Voice.Possible && signal.Signal.Weight == SignalWeight.States)) continue;
            if (signal.Signal.Polarity == SignalPolarity.Any || saying.Denied == (signal.Signal.Polarity == SignalPolarity.Negative)) return true;
        }

        return false;
    }

    private void Remember((CompiledSignal Signal, string Scope) place, int entry, Statement statement)
    {
        if (!_seen.TryGetValue(place, out var entries))
        {
            _seen.Add(place, entries = []);
            _order.Add(place);
        }

        if (!entries.TryGetValue(entry, out var statements)) entries.Add(entry, statements = []);
        if (statements.Count < MaxStatementsPerEntry) statements.Add(statement);
    }
}
