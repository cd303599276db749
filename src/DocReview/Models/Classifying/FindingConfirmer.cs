using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using DocReview.Core.Classification;
using DocReview.Core.Guardrails.Answers;
using DocReview.Core.Guardrails.Input;
using DocReview.Core.Lenses;
using DocReview.Models.Port;
using DocReview.Models.Prompts;
using DocReview.Models.Tokens;

namespace DocReview.Models.Classifying;

/// <summary>
/// Asks <c>confirm-finding</c> about each support that only the model sees. What is not answered with "yes" stays unconfirmed, whatever the
/// reason; a practice on which the question could not even be asked is named, because what follows would be our failure.
/// </summary>
internal sealed class FindingConfirmer(IChatModel model, AnswerStore store, Prompt prompt, string modelName, int maxOutputTokens, ModelSpend spend)
{
    public async Task<Confirmation> ConfirmAsync(
        ImmutableArray<ProposedClassification> unconfirmed,
        IReadOnlyDictionary<string, ShownStatement> statements,
        ImmutableArray<BestPractice> practices,
        string documentId,
        CancellationToken cancellationToken)
    {
        var criteria = practices.SelectMany(p => p.Criteria.Select(c => (Key: (p.Id, c.Id), c.Text.Ja))).ToDictionary(c => c.Key, c => c.Ja);
        var claims = unconfirmed.Select(SupportKey.Of).Distinct()
            .Where(k => statements.ContainsKey(k.StatementId) && criteria.ContainsKey((k.PracticeId, k.TargetId)))
            .Select((k, i) => Claim.Of(string.Create(CultureInfo.InvariantCulture, $"C-{i + 1:000}"), k, statements[k.StatementId], criteria[(k.PracticeId, k.TargetId)]))
            .ToList();
        var kept = claims.Select(c => (Claim: c, Answer: store.Find(KeyOf(c)))).ToList();
        ImmutableArray<Claim> open = [.. kept.Where(k => k.Answer is null).Select(k => k.Claim)];
        var asked = await Task.WhenAll(TokenBatches.Fill(open, c => c.Tokens, prompt.BatchTokens).Select(b => AskAsync(b, documentId, cancellationToken))).ConfigureAwait(false);
        return new(
            [.. kept.Where(k => k.Answer == ConfirmationAnswer.Yes).Select(k => k.Claim.Support).Concat(asked.SelectMany(a => a.Confirmed))],
            [.. asked.SelectMany(a => a.Failed)],
            asked.Select(a => a.Failure).FirstOrDefault(f => f is not null));
    }

    private async Task<Confirmation> AskAsync(ImmutableArray<Claim> batch, string documentId, CancellationToken cancellationToken)
    {
        var nonce = AnswerStore.Key([prompt.Sha256, .. batch.Select(c => $"{c.Criterion}\n{c.Statement.Content}")])[..Fence.NonceLength];
        var list = new StringBuilder();
        foreach (var claim in batch) list.Append(claim.Id).Append(' ').Append(claim.Support.StatementId).Append(' ').Append(claim.Criterion).Append('\n');
        var request = new ChatRequest
        {
            Prompt = prompt.Name,
            DocumentId = documentId,
            System = prompt.Instructions,
            UserMessages = [list.ToString(), Fence.Wrap(nonce, batch.Select(c => c.Statement.Shown).DistinctBy(s => s.Id, StringComparer.Ordinal).OrderBy(s => s.Id, StringComparer.Ordinal)).Text],
            Schema = prompt.Schema,
            MaxOutputTokens = Math.Min(prompt.MaxOutputTokens, maxOutputTokens),
        };
        ChatAnswer answer;
        try
        {
            answer = await model.AskAsync(request, cancellationToken).ConfigureAwait(false);
        }
        catch (ModelException e) when (e.Failure == ModelFailure.Filtered)
        {
            return Confirmation.None;
        }
        catch (ModelException e)
        {
            return new([], [.. batch.Select(c => c.Support.PracticeId)], e);
        }

        spend.Add(answer);
        if (answer.Finish is not (ChatFinish.Complete or ChatFinish.Unproven)) return Confirmation.None;
        var read = ConfirmationAnswer.Read(answer.Text, batch.Select(c => c.Id).ToHashSet(StringComparer.Ordinal), nonce, [prompt.Instructions]);
        var confirmed = ImmutableHashSet.CreateBuilder<SupportKey>();
        foreach (var claim in batch)
        {
            if (!read.Answers.TryGetValue(claim.Id, out var said)) continue;
            store.Keep(KeyOf(claim), said);
            if (said == ConfirmationAnswer.Yes) confirmed.Add(claim.Support);
        }

        return new(confirmed.ToImmutable(), [], null);
    }

    private string KeyOf(Claim claim) => AnswerStore.Key(prompt.Name, prompt.Sha256, modelName, claim.Criterion, claim.Statement.Content);

    private sealed record Claim(string Id, SupportKey Support, ShownStatement Statement, string Criterion, int Tokens)
    {
        public static Claim Of(string id, SupportKey support, ShownStatement statement, string criterion) =>
            new(id, support, statement, criterion, statement.Tokens + TokenCounter.Count($"{id} {support.StatementId} {criterion}\n"));
    }
}

/// <summary>What came of the questions.</summary>
/// <param name="Confirmed">Support that was answered with "yes".</param>
/// <param name="Failed">Practices of which a question found no answer.</param>
/// <param name="Failure">Why; null when there was no failure.</param>
internal sealed record Confirmation(ImmutableHashSet<SupportKey> Confirmed, ImmutableHashSet<string> Failed, ModelException? Failure)
{
    /// <summary>Nothing confirmed, and nothing failed: the guardrail says so at each finding.</summary>
    public static Confirmation None { get; } = new([], [], null);
}
