using System.Collections.Immutable;
using DocReview.Core.Classification.Offline;
using DocReview.Core.Lenses;
using DocReview.Core.Statements;

namespace DocReview.Core.Rules.Facts;

/// <summary>Reads the facts of all rules in one pass over the statements.</summary>
internal sealed class FactReader
{
    private readonly SignalSet _signals;
    private readonly TextFolder _folder;
    private readonly Dictionary<string, List<(RuleSubject Subject, int[] Terms)>> _subjects = new(StringComparer.Ordinal);

    public FactReader(ImmutableArray<LensRule> rules, ImmutableArray<KeyValuePair<string, string>> variants)
    {
        _folder = new(variants);
        _signals = new(index => Compile(rules, index));
    }

    /// <summary>By rule code and fact name: the statements that say it, in document order, each once.</summary>
    public FactTable Read(ImmutableArray<Statement> statements, CancellationToken cancellationToken)
    {
        var table = new FactTable();
        var headingHits = new Dictionary<string, TermHits>(StringComparer.Ordinal);
        foreach (var statement in statements)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (statement.Kind is StatementKind.Instruction or StatementKind.Caption) continue;
            var reading = new Reading(statement, _folder);
            var hits = _signals.Index.Find(reading.Key);
            if (!headingHits.TryGetValue(reading.Headings, out var headings)) headingHits.Add(reading.Headings, headings = _signals.Index.Find(reading.Headings));
            foreach (var signal in _signals.Candidates(hits.Literals))
            {
                if (!OfflineClassifier.IsUnder(signal, headings) || SignalReader.Read(signal, reading, hits, context: null) is not { } saying) continue;
                if (signal.Signal.Polarity != SignalPolarity.Any && saying.Denied != (signal.Signal.Polarity == SignalPolarity.Negative)) continue;
                table.Add(signal.PracticeId, signal.TargetId, new(reading, saying.Voice, saying.Words, Subjects(signal.PracticeId, hits)));
            }
        }

        return table;
    }

    private List<CompiledSignal> Compile(ImmutableArray<LensRule> rules, TermIndex index)
    {
        foreach (var rule in rules)
            _subjects.Add(rule.Code, [.. rule.Subjects.Select(s => (s, s.Words.Select(index.Register).ToArray()))]);
        return [.. from rule in rules
                   from fact in rule.Facts
                   from signal in fact.Value.Select((s, i) => new CompiledSignal(s, rule.Code, fact.Key, isAntiPattern: false, i, index))
                   select signal];
    }

    private ImmutableArray<SubjectPlace> Subjects(string code, TermHits hits) =>
        [.. _subjects[code]
            .Select(s => (s.Subject, Places: s.Terms.SelectMany(hits.Of).ToList()))
            .Where(s => s.Places.Count > 0)
            .Select(s => new SubjectPlace(s.Subject, s.Places.MinBy(p => p.Start)))
            .OrderBy(s => s.Place.Start)];
}
