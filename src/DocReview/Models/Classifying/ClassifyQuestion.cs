using System.Collections.Immutable;
using DocReview.Core.Guardrails.Answers;
using DocReview.Core.Guardrails.Input;
using DocReview.Core.Lenses;
using DocReview.Core.Statements;
using DocReview.Models.Port;
using DocReview.Models.Prompts;
using DocReview.Models.Tokens;

namespace DocReview.Models.Classifying;

/// <summary>The question <c>classify-statements</c> over one set of practices.</summary>
internal sealed class ClassifyQuestion(Prompt prompt, ImmutableArray<BestPractice> practices, string model, int maxOutputTokens)
{
    private readonly string lens = AnswerStore.Key(LensText.Of(practices));

    /// <summary>Instructions and lens: the same bytes in every call.</summary>
    public string System { get; } = $"{prompt.Instructions}\n\n{LensText.Of(practices)}";

    /// <summary>What the answer about a statement depends on.</summary>
    public string KeyOf(ShownStatement statement) => AnswerStore.Key(prompt.Name, prompt.Sha256, lens, model, statement.Content);

    /// <summary>Batches filled by tokens, each statement in exactly one.</summary>
    /// <exception cref="InvalidOperationException">A statement would be in none or in two: a fault of ours, and nothing is sent.</exception>
    public ImmutableArray<ImmutableArray<ShownStatement>> Batches(IReadOnlyCollection<ShownStatement> statements)
    {
        var batches = TokenBatches.Fill(statements, s => s.Tokens, prompt.BatchTokens);
        var faults = Cover.Check([.. statements.Select(s => s.Statement.Id)], batches.Select(b => b.Select(s => s.Statement.Id)));
        return faults.IsEmpty ? batches : throw new InvalidOperationException($"{Cover.Rule}: {faults[0].StatementId} {faults[0].Reason}");
    }

    public (ChatRequest Request, AskedBatch Asked) Ask(ImmutableArray<ShownStatement> batch, string documentId, string engine)
    {
        var nonce = AnswerStore.Key([prompt.Sha256, .. batch.Select(s => s.Content)])[..Fence.NonceLength];
        var request = new ChatRequest
        {
            Prompt = prompt.Name,
            DocumentId = documentId,
            System = System,
            UserMessages = [Fence.Wrap(nonce, batch.Select(s => s.Shown)).Text],
            Schema = prompt.Schema,
            MaxOutputTokens = Math.Min(prompt.MaxOutputTokens, maxOutputTokens),
        };
        ImmutableArray<Statement> statements = [.. batch.Select(s => s.Statement)];
        return (request, new(statements, nonce, [prompt.Instructions], engine));
    }

    /// <summary>Input tokens of asking about these statements, without any that are remembered.</summary>
    public (int Calls, long InputTokens, long PrefixTokens) Cost(IReadOnlyCollection<ShownStatement> statements)
    {
        var prefix = TokenCounter.Count(System) + TokenCounter.Count(prompt.Schema.InWords);
        var requests = Batches(statements).Select(b => Ask(b, "", "").Request).ToList();
        return (requests.Count, requests.Sum(r => (long)TokenCounter.Count(r)), prefix);
    }
}
