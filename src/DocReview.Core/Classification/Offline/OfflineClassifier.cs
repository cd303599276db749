using System.Collections.Immutable;
using DocReview.Core.Lenses;
using DocReview.Core.Statements;
using DocReview.Core.Statements.Language;

namespace DocReview.Core.Classification.Offline;

/// <summary>
/// The built-in engine: needs no key, no network and no clock. It reads each statement with the lens's signals; the same statements
/// always give the same classifications.
/// </summary>
public sealed class OfflineClassifier(ImmutableArray<KeyValuePair<string, string>> variants) : IClassifier
{
    private readonly TextFolder _folder = new(variants);
    private readonly Lock _gate = new();
    private SignalSet? _signals;

    public string Engine => "offline";

    /// <summary>Compiles the signals now rather than when the first document asks for them. May run beside the reading of that document.</summary>
    public void Prepare(ImmutableArray<BestPractice> practices) => SignalsOf(practices);

    public Task<ImmutableArray<ProposedClassification>> ClassifyAsync(
        ImmutableArray<Statement> statements,
        ImmutableArray<BestPractice> practices,
        CancellationToken cancellationToken) =>
        Task.FromResult(Classify(statements, practices, cancellationToken));

    /// <summary>Classifies at once; the offline engine has nothing to wait for.</summary>
    public ImmutableArray<ProposedClassification> Classify(
        ImmutableArray<Statement> statements,
        ImmutableArray<BestPractice> practices,
        CancellationToken cancellationToken)
    {
        var signals = SignalsOf(practices);
        var spread = new SpreadSignals(signals.Spread);
        var proposals = ImmutableArray.CreateBuilder<ProposedClassification>();
        var context = new SubjectContext(signals.Index, _folder);
        var headingHits = new Dictionary<string, TermHits>(StringComparer.Ordinal);

        // Folding and finding need nothing of the statements before; what a subject is, does.
        var read = statements.AsParallel().AsOrdered().WithCancellation(cancellationToken)
            .Where(s => s.Kind is not (StatementKind.Instruction or StatementKind.Caption))
            .Select(s => new Reading(s, _folder))
            .Where(r => r.Tick != TickVerdict.Inapplicable)
            .Select(r => new Found(r, signals.Index.Find(r.Key)));
        foreach (var (reading, hits) in read)
        {
            var statement = reading.Statement;
            if (!headingHits.TryGetValue(reading.Headings, out var headings)) headingHits.Add(reading.Headings, headings = signals.Index.Find(reading.Headings));
            context.Enter(statement);
            foreach (var signal in signals.Candidates(hits.Literals.Concat(context.Literals)))
            {
                if (!IsUnder(signal, headings)) continue;
                if (SignalReader.Read(signal, reading, hits, context) is { } saying && Propose(signal, saying, reading) is { } proposal)
                    proposals.Add(proposal);
            }

            context.Leave(hits, reading);
            spread.Observe(reading, hits, headings);
        }

        proposals.AddRange(spread.Complete().Select(s => Proposal(s.Signal, s.Statement, s.Signal.IsAntiPattern ? Stance.Contradicts : Stance.Supports, s.Weight)));
        return [.. proposals];
    }

    // A folder of documents is reviewed against one lens: its signals are compiled once.
    private SignalSet SignalsOf(ImmutableArray<BestPractice> practices)
    {
        lock (_gate)
        {
            if (_signals is null || _signals.Practices != practices) _signals = new(practices);
            return _signals;
        }
    }

    internal static bool IsUnder(CompiledSignal signal, TermHits headings) =>
        signal.Under.Length == 0 || Array.Exists(signal.Under, headings.Has);

    private sealed record Found(Reading Reading, TermHits Hits);

    private ProposedClassification? Propose(CompiledSignal signal, Saying saying, Reading reading)
    {
        var statement = reading.Statement;
        var asWanted = signal.Signal.Polarity == SignalPolarity.Any || saying.Denied == (signal.Signal.Polarity == SignalPolarity.Negative);

        // A plan states nothing, unless putting it off is what the anti-pattern is about: 「手順は詳細設計で定める」.
        var isPlanned = saying.Voice == Voice.Planned || statement.Kind == StatementKind.Planned;
        if (isPlanned && !(signal.IsAntiPattern && ClauseReader.IsPlan(reading.Key[saying.Words.Start..saying.Words.End]))) return null;
        var against = saying.Partly ? Weight.Partly : Weight.States;
        if (signal.IsAntiPattern)
            return asWanted && !statement.OutsideProduction ? Proposal(signal, statement, Stance.Contradicts, against) : null;
        if (asWanted) return Proposal(signal, statement, Stance.Supports, WeightOf(signal, saying, statement));
        return ContradictsWhenDenied(signal) && !statement.OutsideProduction
            ? Proposal(signal, statement, Stance.Contradicts, against)
            : null;
    }

    // What is merely possible, or holds only outside production, is on the subject and proves nothing.
    private static Weight WeightOf(CompiledSignal signal, Saying saying, Statement statement) =>
        signal.Signal.Weight == SignalWeight.Touches || saying.Voice == Voice.Possible || statement.OutsideProduction
            ? Weight.Touches
            : Weight.States;

    private static bool ContradictsWhenDenied(CompiledSignal signal) =>
        signal.Signal is { Opposite: OppositeMeaning.Contradicts, Weight: SignalWeight.States, Within: SignalScope.Statement };

    private ProposedClassification Proposal(CompiledSignal signal, Statement statement, Stance stance, Weight weight) =>
        new(statement.Id, signal.PracticeId, signal.TargetId, stance, weight, weight == Weight.States ? 0.9 : 0.5, Engine, signal.Source);
}
