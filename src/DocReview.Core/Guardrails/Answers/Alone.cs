using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DocReview.Core.Classification;
using DocReview.Core.Lenses;
using DocReview.Core.Statements;

namespace DocReview.Core.Guardrails.Answers;

/// <summary>What support of the model's is worth.</summary>
/// <param name="Accepted">All proposals; support that is held or unconfirmed counts as being on the subject only.</param>
/// <param name="Held">Support that was held, as it was: no further question makes it count.</param>
/// <param name="Unconfirmed">Support that may be confirmed in a question of its own, as it was.</param>
/// <param name="Events">What was done, and why.</param>
public sealed record WeighedSupport(
    ImmutableArray<ProposedClassification> Accepted,
    ImmutableArray<ProposedClassification> Held,
    ImmutableArray<ProposedClassification> Unconfirmed,
    ImmutableArray<GuardrailEvent> Events);

/// <summary>A statement and what it is said to support.</summary>
public sealed record SupportKey(string StatementId, string PracticeId, string TargetId)
{
    public static SupportKey Of(ProposedClassification proposal) => new(proposal.StatementId, proposal.PracticeId, proposal.TargetId);
}

/// <summary>
/// OUT-19: support that only the model sees counts once it is confirmed in a question of its own, which shows the statement and the
/// criterion and nothing else that could mislead. It is held for good where misleading is likely: in a document that speaks to models, on
/// a statement that is said to support nearly everything, and on one that hardly shares a word with the criterion. A model finds other
/// words for the same thing; it does not find evidence for backups in a sentence on meeting rooms.
/// </summary>
/// <param name="folder">Folds statements as the lens's terms were folded.</param>
public sealed class Alone(TextFolder folder)
{
    public const string Rule = "OUT-19 Alone";

    /// <summary>Practices that one statement may support on the model's word.</summary>
    public const int MostPractices = 6;

    private readonly ConcurrentDictionary<string, Regex> _expressions = new(StringComparer.Ordinal);

    /// <param name="model">Accepted proposals of the model.</param>
    /// <param name="offline">Accepted proposals of the offline engine.</param>
    /// <param name="context">The document and the practices.</param>
    /// <param name="isAttacked">Whether the document speaks to a model.</param>
    /// <param name="confirmed">Support that was confirmed in a question of its own.</param>
    public WeighedSupport Weigh(
        ImmutableArray<ProposedClassification> model,
        ImmutableArray<ProposedClassification> offline,
        GuardrailContext context,
        bool isAttacked,
        IReadOnlySet<SupportKey> confirmed)
    {
        var witnessed = offline.Where(p => p is { Stance: Stance.Supports, Weight: Weight.States }).Select(SupportKey.Of).ToHashSet();
        ImmutableArray<ProposedClassification> alone = [.. model.Where(p => p is { Stance: Stance.Supports, Weight: Weight.States } && !witnessed.Contains(SupportKey.Of(p)))];
        var isAlone = alone.Select(SupportKey.Of).ToHashSet();
        var blanket = alone.GroupBy(p => p.StatementId, StringComparer.Ordinal)
            .Where(s => s.DistinctBy(p => p.PracticeId, StringComparer.Ordinal).Count() > MostPractices)
            .Select(s => s.Key)
            .ToHashSet(StringComparer.Ordinal);
        var signals = context.Practices.SelectMany(p => p.Criteria.Select(c => (Key: (p.Id, c.Id), c.Signals))).ToDictionary(c => c.Key, c => c.Signals);
        var keys = new Dictionary<string, string>(StringComparer.Ordinal);
        var accepted = ImmutableArray.CreateBuilder<ProposedClassification>();
        var held = ImmutableArray.CreateBuilder<ProposedClassification>();
        var unconfirmed = ImmutableArray.CreateBuilder<ProposedClassification>();
        var events = ImmutableArray.CreateBuilder<GuardrailEvent>();
        foreach (var proposal in model)
        {
            if (proposal is not { Stance: Stance.Supports, Weight: Weight.States } || !isAlone.Contains(SupportKey.Of(proposal)))
            {
                accepted.Add(proposal);
                continue;
            }

            var isRelated = signals.TryGetValue((proposal.PracticeId, proposal.TargetId), out var own) && own.Any(s => IsNear(s, Key(proposal.StatementId)));
            var reason = !isRelated ? $"{proposal.StatementId} shares no words with {proposal.TargetId}"
                : blanket.Contains(proposal.StatementId) ? $"{proposal.StatementId} is said to support more than {MostPractices} practices"
                : isAttacked ? "only the model sees it, and the document speaks to models"
                : null;
            if (reason is null && confirmed.Contains(SupportKey.Of(proposal)))
            {
                accepted.Add(proposal);
                continue;
            }

            (reason is null ? unconfirmed : held).Add(proposal);
            accepted.Add(proposal with { Weight = Weight.Touches });
            events.Add(Verifier.Event(Rule, proposal, isRelated && reason is not null ? GuardrailAction.ForPerson : GuardrailAction.Weakened, reason ?? "only the model sees it, and nothing confirms it", "touches"));
        }

        return new(accepted.ToImmutable(), held.ToImmutable(), unconfirmed.ToImmutable(), events.ToImmutable());

        string Key(string id)
        {
            if (keys.TryGetValue(id, out var key)) return key;
            var statement = context.Statement(id);
            return keys[id] = statement is null ? "" : folder.Fold(string.Join('\n', statement.HeadingPath.Append(statement.LeadIn ?? "").Append(statement.Text).Concat(statement.Notes)));
        }
    }

    // The signal's subject, which its first entry names, and all but one of its other entries.
    private bool IsNear(Signal signal, string key)
    {
        if (!signal.All.IsEmpty && !Occurs(signal.All[0], key)) return false;
        var found = signal.All.Count(t => Occurs(t, key));
        var entries = signal.All.Length;
        if (!signal.Any.IsEmpty)
        {
            entries++;
            if (signal.Any.Any(t => Occurs(t, key))) found++;
        }

        if (signal.AtLeastCount > 0)
        {
            entries++;
            if (signal.AtLeastOf.Any(t => Occurs(t, key))) found++;
        }

        return found > 0 && found >= entries - 1;
    }

    private bool Occurs(Term term, string key) => term.Alternatives.Any(a => a switch
    {
        LiteralPattern literal => Occurs(literal, key),
        NearPattern near => near.First.Any(l => Occurs(l, key)) && near.Second.Any(l => Occurs(l, key)),
        RegexPattern regex => _expressions.GetOrAdd(regex.Expression, e => new(e, RegexOptions.CultureInvariant)).IsMatch(key),
        _ => false,
    });

    private static bool Occurs(LiteralPattern literal, string key)
    {
        for (var at = key.IndexOf(literal.Text, StringComparison.Ordinal); at >= 0; at = key.IndexOf(literal.Text, at + 1, StringComparison.Ordinal))
        {
            var end = at + literal.Text.Length;
            var begins = at == 0 || !SameWord(key[at - 1], key[at]);
            if (begins && (literal.OpenEnd || end == key.Length || !SameWord(key[end - 1], key[end]))) return true;
        }

        return false;
    }

    private static bool SameWord(char a, char b) => (char.IsAsciiLetter(a) && char.IsAsciiLetter(b)) || (char.IsAsciiDigit(a) && char.IsAsciiDigit(b));
}
