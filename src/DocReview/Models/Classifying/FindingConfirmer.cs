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
/// reason: here a failure costs a consultant a look, never a false "compliant".
/// </summary>
internal sealed class FindingConfirmer(IChatModel model, AnswerStore store, Prompt prompt, string modelName, int maxOutputTokens, ModelSpend spend)
{
    public async Task<ImmutableHashSet<SupportKey>> ConfirmAsync(
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
        return [.. kept.Where(k => k.Answer == ConfirmationAnswer.Yes).Select(k => k.Claim.Support).Concat(asked.SelectMany(a => a))];
    }

    private async Task<ImmutableArray<SupportKey>> AskAsync(ImmutableArray<Claim> batch, string documentId, CancellationToken cancellationToken)
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
        catch (ModelException)
        {
            return []; // Unconfirmed: the guardrail says so at each finding.
        }

        spend.Add(answer);
        if (answer.Finish is not (ChatFinish.Complete or ChatFinish.Unproven)) return [];
        var read = ConfirmationAnswer.Read(answer.Text, batch.Select(c => c.Id).ToHashSet(StringComparer.Ordinal), nonce, [prompt.Instructions]);
        var confirmed = ImmutableArray.CreateBuilder<SupportKey>();
        foreach (var claim in batch)
        {
            if (!read.Answers.TryGetValue(claim.Id, out var said)) continue;
            store.Keep(KeyOf(claim), said);
            if (said == ConfirmationAnswer.Yes) confirmed.Add(claim.Support);
        }

        return confirmed.ToImmutable();
    }

    private string KeyOf(Claim claim) => AnswerStore.Key(prompt.Name, prompt.Sha256, modelName, claim.Criterion, claim.Statement.Content);

    private sealed record Claim(string Id, SupportKey Support, ShownStatement Statement, string Criterion, int Tokens)
    {
        public static Claim Of(string id, SupportKey support, ShownStatement statement, string criterion) =>
            new(id, support, statement, criterion, statement.Tokens + TokenCounter.Count($"{id} {support.StatementId} {criterion}\n"));
    }
}
