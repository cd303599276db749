using System.Collections.Concurrent;
using System.Collections.Immutable;
using DocReview.Core.Classification;
using DocReview.Core.Guardrails;
using DocReview.Core.Guardrails.Answers;
using DocReview.Models.Port;

namespace DocReview.Models.Classifying;

/// <summary>
/// Asks a model about the statements of one document until each is answered, refused or given up. Every answer is kept the moment it has
/// come, under its statement's own key.
/// </summary>
internal sealed class StatementAsker(IChatModel model, AnswerStore store, ClassifyQuestion question, ModelSpend spend, string documentId, string engine)
{
    private readonly ConcurrentBag<ProposedClassification> proposals = [];
    private readonly ConcurrentBag<GuardrailEvent> events = [];
    private readonly ConcurrentDictionary<string, byte> refused = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, byte> unanswered = new(StringComparer.Ordinal);
    private ModelException? failure;

    public ImmutableArray<ProposedClassification> Proposals => [.. proposals.OrderBy(p => p.StatementId, StringComparer.Ordinal).ThenBy(p => p.PracticeId, StringComparer.Ordinal).ThenBy(p => p.TargetId, StringComparer.Ordinal).ThenBy(p => p.Stance).ThenBy(p => p.Weight)];

    public ImmutableArray<GuardrailEvent> Events => [.. events.OrderBy(e => e.StatementId, StringComparer.Ordinal).ThenBy(e => e.Rule, StringComparer.Ordinal).ThenBy(e => e.Before, StringComparer.Ordinal)];

    /// <summary>Statements that the model would not talk about.</summary>
    public ImmutableSortedSet<string> Refused => refused.Keys.ToImmutableSortedSet(StringComparer.Ordinal);

    /// <summary>Statements without an answer: a failure of ours or of the endpoint.</summary>
    public ImmutableSortedSet<string> Unanswered => unanswered.Keys.ToImmutableSortedSet(StringComparer.Ordinal);

    /// <summary>Why; null when there was no failure.</summary>
    public ModelException? Failure => failure;

    public async Task AskAllAsync(IReadOnlyCollection<ShownStatement> statements, CancellationToken cancellationToken)
    {
        var open = statements.Where(s => !IsRemembered(s)).ToList();
        await Task.WhenAll(question.Batches(open).Select(b => AskAsync(b, isAgain: false, cancellationToken))).ConfigureAwait(false);
    }

    private bool IsRemembered(ShownStatement statement)
    {
        if (store.Find(question.KeyOf(statement)) is not { } kept || AnsweredRow.Read(kept, statement.Statement.Id, engine) is not { } rows) return false;
        foreach (var row in rows) proposals.Add(row);
        return true;
    }

    private async Task AskAsync(ImmutableArray<ShownStatement> batch, bool isAgain, CancellationToken cancellationToken)
    {
        // An endpoint that refuses the key, or a budget that is spent, answers no other batch either.
        if (batch.IsEmpty || Volatile.Read(ref failure) is { } known && StopsAll(known))
        {
            GiveUp(batch, null);
            return;
        }

        var (request, asked) = question.Ask(batch, documentId, engine);
        ChatAnswer answer;
        try
        {
            answer = await model.AskAsync(request, cancellationToken).ConfigureAwait(false);
        }
        catch (ModelException e)
        {
            if (e.Failure == ModelFailure.TooLong && batch.Length > 1) await HalveAsync(batch, cancellationToken).ConfigureAwait(false);
            else if (e.Failure == ModelFailure.Filtered) Refuse(batch, "the provider's content filter");
            else GiveUp(batch, e);
            return;
        }

        spend.Add(answer);
        switch (answer.Finish)
        {
            case ChatFinish.Refused:
                Refuse(batch, "the model");
                break;
            case ChatFinish.Length when batch.Length > 1:
                events.Add(new("OUT-01 Truncation", null, $"{batch.Length} statements", "halves", GuardrailAction.AskAgain) { Reason = "the answer was cut off" });
                await HalveAsync(batch, cancellationToken).ConfigureAwait(false);
                break;
            default:
                await TakeAsync(ClassificationAnswer.Read(answer.Text, asked), batch, isAgain, cancellationToken).ConfigureAwait(false);
                break;
        }
    }

    private async Task TakeAsync(AnsweredBatch answered, ImmutableArray<ShownStatement> batch, bool isAgain, CancellationToken cancellationToken)
    {
        foreach (var happened in answered.Events) events.Add(happened);
        var again = answered.AskAgain.ToHashSet(StringComparer.Ordinal);
        var rows = answered.Proposals.ToLookup(p => p.StatementId, StringComparer.Ordinal);
        foreach (var statement in batch.Where(s => !again.Contains(s.Statement.Id)))
        {
            store.Keep(question.KeyOf(statement), AnsweredRow.Write(rows[statement.Statement.Id]));
            foreach (var row in rows[statement.Statement.Id]) proposals.Add(row);
        }

        // Once more, in a fresh context; what is still missing then is given up rather than asked for ever.
        ImmutableArray<ShownStatement> missing = [.. batch.Where(s => again.Contains(s.Statement.Id))];
        if (isAgain) GiveUp(missing, null);
        else await AskAsync(missing, isAgain: true, cancellationToken).ConfigureAwait(false);
    }

    private Task HalveAsync(ImmutableArray<ShownStatement> batch, CancellationToken cancellationToken) => Task.WhenAll(
        AskAsync(batch[..(batch.Length / 2)], isAgain: false, cancellationToken),
        AskAsync(batch[(batch.Length / 2)..], isAgain: false, cancellationToken));

    private void Refuse(ImmutableArray<ShownStatement> batch, string by)
    {
        foreach (var statement in batch)
        {
            refused.TryAdd(statement.Statement.Id, 0);
            events.Add(new("OUT-02 Refusal", statement.Statement.Id, "", "", GuardrailAction.Warned) { Reason = $"refused by {by}; the offline engine read it" });
        }
    }

    private void GiveUp(ImmutableArray<ShownStatement> batch, ModelException? because)
    {
        if (because is not null && (Volatile.Read(ref failure) is not { } known || !StopsAll(known))) Volatile.Write(ref failure, because);
        foreach (var statement in batch) unanswered.TryAdd(statement.Statement.Id, 0);
    }

    private static bool StopsAll(ModelException failure) => failure.ConcernsEndpoint || failure.Failure == ModelFailure.OverBudget;
}
