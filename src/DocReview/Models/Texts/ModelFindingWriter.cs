using System.Collections.Immutable;
using System.Text.Json;
using DocReview.Core.Documents;
using DocReview.Core.Findings;
using DocReview.Core.Guardrails;
using DocReview.Core.Guardrails.Answers;
using DocReview.Core.Guardrails.Input;
using DocReview.Core.Guardrails.Prose;
using DocReview.Core.Reports;
using DocReview.Core.Review;
using DocReview.Models.Classifying;
using DocReview.Models.Port;
using DocReview.Models.Prompts;

namespace DocReview.Models.Texts;

/// <summary>
/// Asks <c>write-asis-tobe</c> about each non-compliant practice that has evidence. Where the document is silent there is nothing to write
/// that the template does not say. Whatever fails, in the call or in a guardrail, leaves the template's text standing.
/// </summary>
internal sealed class ModelFindingWriter(IChatModel model, AnswerStore store, Prompt prompt, string modelName, int maxOutputTokens, ServiceList services, Mask? mask) : IFindingWriter
{
    private readonly ProseVerifier verifier = new(services);

    public async Task<WrittenTexts> WriteAsync(ReviewReport report, CancellationToken cancellationToken)
    {
        var shown = ShownStatement.All(Withhold.From(report.Statements).Sent, mask).ToDictionary(s => s.Statement.Id, StringComparer.Ordinal);
        ImmutableArray<TextQuestion> questions =
        [
            .. report.Findings
                .Where(f => f.Finding is { Status: FindingStatus.NonCompliant, Evidence.IsEmpty: false })
                .Select(f => TextQuestion.Of(f, shown))
                .Where(q => !q.Evidence.IsEmpty),
        ];
        var spend = new ModelSpend();
        var events = new List<GuardrailEvent>();
        var texts = await AskAsync(questions, report.Document.Sha256, spend, events, isAgain: false, cancellationToken).ConfigureAwait(false);
        return new(
            texts.ToImmutableSortedDictionary(t => t.Key, t => t.Value, StringComparer.Ordinal),
            spend.Total,
            questions.IsEmpty ? [] : [Said(questions, texts)])
        {
            Events = [.. events],
        };
    }

    private async Task<Dictionary<string, WrittenText>> AskAsync(ImmutableArray<TextQuestion> questions, string documentId, ModelSpend spend, List<GuardrailEvent> events, bool isAgain, CancellationToken cancellationToken)
    {
        var texts = new Dictionary<string, WrittenText>(StringComparer.Ordinal);
        var open = new List<TextQuestion>();
        foreach (var question in questions)
        {
            if (!isAgain && store.Find(KeyOf(question)) is { } kept && Parse(kept) is { } proposed) Take(question, proposed);
            else open.Add(question);
        }

        var again = new List<TextQuestion>();
        var answers = await Task.WhenAll(TokenBatches.Fill(open, q => q.Tokens, prompt.BatchTokens).Select(b => AskAsync(b, documentId, spend, cancellationToken))).ConfigureAwait(false);
        foreach (var (question, proposed) in answers.SelectMany(a => a))
        {
            store.Keep(KeyOf(question), JsonSerializer.Serialize(proposed));
            if (Take(question, proposed)) again.Add(question);
        }

        if (isAgain || again.Count == 0) return texts;
        foreach (var (practice, text) in await AskAsync([.. again], documentId, spend, events, isAgain: true, cancellationToken).ConfigureAwait(false))
            texts[practice] = new(text.AsIs ?? texts.GetValueOrDefault(practice)?.AsIs, text.ToBe ?? texts.GetValueOrDefault(practice)?.ToBe);
        return texts;

        bool Take(TextQuestion question, ProposedProse proposed)
        {
            var (asIs, toBe) = (Verify(question, proposed.AsIs), Verify(question, proposed.ToBe));
            events.AddRange(asIs.Events.Concat(toBe.Events).Select(e => e with { PracticeId = question.PracticeId }));
            if (asIs.Accepted is not null || toBe.Accepted is not null) texts[question.PracticeId] = new(asIs.Accepted, toBe.Accepted);
            return asIs.AskAgain || toBe.AskAgain;
        }
    }

    private async Task<ImmutableArray<(TextQuestion Question, ProposedProse Proposed)>> AskAsync(ImmutableArray<TextQuestion> batch, string documentId, ModelSpend spend, CancellationToken cancellationToken)
    {
        var request = new ChatRequest
        {
            Prompt = prompt.Name,
            DocumentId = documentId,
            System = prompt.Instructions,
            UserMessages =
            [
                string.Join('\n', batch.Select(q => q.Told)),
                Fence.Wrap(Nonce(batch), batch.SelectMany(q => q.Evidence).Select(e => e.Shown).DistinctBy(s => s.Id, StringComparer.Ordinal).OrderBy(s => s.Id, StringComparer.Ordinal)).Text,
            ],
            Schema = prompt.Schema,
            MaxOutputTokens = Math.Min(prompt.MaxOutputTokens, maxOutputTokens),
        };
        try
        {
            var answer = await model.AskAsync(request, cancellationToken).ConfigureAwait(false);
            spend.Add(answer);
            if (answer.Finish == ChatFinish.Length && batch.Length > 1)
            {
                var halves = await Task.WhenAll(new[] { batch[..(batch.Length / 2)], batch[(batch.Length / 2)..] }.Select(h => AskAsync(h, documentId, spend, cancellationToken))).ConfigureAwait(false);
                return [.. halves.SelectMany(h => h)];
            }

            if (answer.Finish is not (ChatFinish.Complete or ChatFinish.Unproven) || Leak.Find(answer.Text, Nonce(batch), [prompt.Instructions]) is not null) return [];
            var byPractice = batch.ToDictionary(q => q.PracticeId, StringComparer.Ordinal);
            return [.. ProseAnswer.Read(answer.Text, byPractice.Keys).Select(p => (byPractice[p.PracticeId], p))];
        }
        catch (ModelException)
        {
            return []; // The template's text stands, and the report's remarks count it.
        }
    }

    private VerifiedProse Verify(TextQuestion question, LocalizedText text)
    {
        ImmutableArray<MaskedValue> hidden = [.. question.Evidence.SelectMany(e => e.Hidden)];
        return verifier.Verify(new(Mask.Restore(text.Ja, hidden), Mask.Restore(text.En, hidden)), question.Sources, "", [prompt.Instructions]);
    }

    private string Nonce(ImmutableArray<TextQuestion> batch) => AnswerStore.Key([prompt.Sha256, .. batch.Select(q => q.Content)])[..Fence.NonceLength];

    private string KeyOf(TextQuestion question) => AnswerStore.Key(prompt.Name, prompt.Sha256, modelName, question.PracticeId, Unnumbered(question));

    // Numbers move from version to version; what they stand for does not.
    private static string Unnumbered(TextQuestion question)
    {
        var text = question.Content;
        for (var i = 0; i < question.Evidence.Length; i++) text = text.Replace(question.Evidence[i].Statement.Id, $"#{i}", StringComparison.Ordinal);
        return text;
    }

    private static ProposedProse? Parse(string kept)
    {
        try
        {
            return JsonSerializer.Deserialize<ProposedProse>(kept);
        }
        catch (JsonException)
        {
            return null; // A damaged file is asked for again.
        }
    }

    private Diagnostic Said(ImmutableArray<TextQuestion> questions, Dictionary<string, WrittenText> texts)
    {
        var templates = questions.Count(q => texts.GetValueOrDefault(q.PracticeId) is not { AsIs: not null, ToBe: not null });
        return new(DiagnosticCodes.ModelTexts, DiagnosticSeverity.Info, new(
            $"{questions.Length} 件のベストプラクティスの現状（AS-IS）とあるべき姿（TO-BE）を言語モデル（{modelName}）で作成しました。うち {templates} 件は、回答がないか検査に通らなかったため、全部または一部に定型文を用いています。",
            $"The model ({modelName}) wrote AS-IS and TO-BE of {questions.Length} best practices; for {templates} of them the template's text stands in full or in part, because there was no answer or it did not pass its checks."));
    }
}
