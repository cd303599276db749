using System.Collections.Immutable;
using DocReview.Core.Classification;
using DocReview.Core.Documents;
using DocReview.Core.Guardrails;
using DocReview.Core.Guardrails.Answers;
using DocReview.Core.Guardrails.Input;
using DocReview.Core.Lenses;
using DocReview.Core.Review;
using DocReview.Core.Statements;
using DocReview.Models.Port;
using DocReview.Models.Prompts;

namespace DocReview.Models.Classifying;

/// <summary>What a <see cref="ModelEngine"/> is made of.</summary>
internal sealed record ModelEngineParts
{
    public required IChatModel Chat { get; init; }

    /// <summary>Name in results, such as <c>openai</c>.</summary>
    public required string Name { get; init; }

    public required string Model { get; init; }

    public required Prompt Classify { get; init; }

    public required Prompt Confirm { get; init; }

    public required int MaxOutputTokens { get; init; }

    public required AnswerStore Answers { get; init; }

    /// <summary>The second witness on every practice, and what reads a statement that the model refused.</summary>
    public required IClassifier Offline { get; init; }

    public required TextFolder Folder { get; init; }

    /// <summary>What is hidden from the model; null for nothing.</summary>
    public Mask? Mask { get; init; }

    /// <summary>Whether the offline engine reads what the model could not answer; otherwise the review stops there.</summary>
    public required bool FallsBack { get; init; }
}

/// <summary>
/// The engine with a model: it is shown numbered statements and returns ids; every id is resolved here to the document's own text, weighed
/// against the offline engine's reading, and verified. No verdict is ever the model's.
/// </summary>
internal sealed class ModelEngine(ModelEngineParts parts) : IReviewEngine
{
    private readonly ModelVerifier verifier = new(parts.Folder);

    public string Name => parts.Name;

    public string? Model => parts.Model;

    public async Task<EngineResult> RunAsync(EngineTask task, CancellationToken cancellationToken)
    {
        var witness = Task.Run(() => parts.Offline.ClassifyAsync(task.Statements, task.Practices, cancellationToken), cancellationToken);
        var sendable = Withhold.From(task.Statements);
        var shown = ShownStatement.All(sendable.Sent, parts.Mask);
        var spend = new ModelSpend();
        var question = new ClassifyQuestion(parts.Classify, task.Practices, parts.Model, parts.MaxOutputTokens);
        var asker = new StatementAsker(parts.Chat, parts.Answers, question, spend, task.DocumentSha256, parts.Name);
        await asker.AskAllAsync(shown, cancellationToken).ConfigureAwait(false);
        var offline = await witness.ConfigureAwait(false);
        if (!parts.FallsBack && asker.Unanswered.Count > 0 && asker.Unanswered.Count == shown.Length) return Stopped(asker, spend);

        var context = new GuardrailContext(task.Statements, task.Practices) { Retired = task.Retired };
        var first = verifier.Verify(asker.Proposals, offline, context, sendable.IsAttacked, ImmutableHashSet<SupportKey>.Empty);
        var confirmer = new FindingConfirmer(parts.Chat, parts.Answers, parts.Confirm, parts.Model, parts.MaxOutputTokens, spend);
        var confirmation = await confirmer.ConfirmAsync(first.Unconfirmed, shown.ToDictionary(s => s.Statement.Id, StringComparer.Ordinal), task.Practices, task.DocumentSha256, cancellationToken).ConfigureAwait(false);
        var verified = confirmation.Confirmed.IsEmpty ? first : verifier.Verify(asker.Proposals, offline, context, sendable.IsAttacked, confirmation.Confirmed);
        var instead = ReadOffline(offline, context, parts.FallsBack ? [.. asker.Refused, .. asker.Unanswered] : [.. asker.Refused]);
        ImmutableArray<ProposedClassification> accepted = [.. verified.Accepted, .. instead.Accepted];
        var notJudged = parts.FallsBack ? [] : Affected(task.Practices, accepted, ReadOffline(offline, context, [.. asker.Unanswered]).Accepted, asker, confirmation);
        if (notJudged.Count == task.Practices.Length) return Stopped(asker, spend);
        return new(accepted, [.. sendable.Events, .. asker.Events, .. verified.Events, .. instead.Events])
        {
            Usage = spend.Total,
            NotJudged = notJudged,
            Diagnostics = [.. Replaced(asker), .. NotJudged(notJudged, asker.Failure ?? confirmation.Failure)],
        };
    }

    // A missing answer touches a practice of which the offline engine reads something there, and every practice of which nothing was found
    // elsewhere: that the document is silent on it can be said only by one who has read all of it. A confirmation that could not be asked
    // touches the practice it was about.
    private static ImmutableHashSet<string> Affected(
        ImmutableArray<BestPractice> practices,
        ImmutableArray<ProposedClassification> accepted,
        ImmutableArray<ProposedClassification> unanswered,
        StatementAsker asker,
        Confirmation confirmation)
    {
        var affected = confirmation.Failed.Union(unanswered.Select(p => p.PracticeId));
        if (asker.Unanswered.IsEmpty) return affected;
        var heard = accepted.Select(p => p.PracticeId).ToHashSet(StringComparer.Ordinal);
        return affected.Union(practices.Select(p => p.Id).Where(id => !heard.Contains(id)));
    }

    private static Verification ReadOffline(ImmutableArray<ProposedClassification> offline, GuardrailContext context, ImmutableHashSet<string> statements) =>
        Verifier.Verify([.. offline.Where(p => statements.Contains(p.StatementId))], context);

    private EngineResult Stopped(StatementAsker asker, ModelSpend spend)
    {
        var reason = Reason(asker.Failure);
        var count = asker.Unanswered.Count;
        Diagnostic said = new(DiagnosticCodes.ModelDidNotAnswer, DiagnosticSeverity.Error, new(
            $"言語モデル（{parts.Model}）から {count} 件の記述について回答を得られなかったため、評価を中断しました。文書の不備ではありません。得られた回答は保存済みです。原因を取り除いて同じコマンドを実行すると、残りだけを問い合わせます。原因: {reason}",
            $"The model ({parts.Model}) gave no answer for {count} statements, so the review stopped. This says nothing about the document. The answers received are kept: mend the cause and run the same command again, and only the rest is asked. Cause: {reason}"));
        return new([], asker.Events) { Usage = spend.Total, Diagnostics = [said] };
    }

    private IEnumerable<Diagnostic> NotJudged(ImmutableHashSet<string> practices, ModelException? failure)
    {
        if (practices.IsEmpty) yield break;
        var reason = Reason(failure);
        yield return new(DiagnosticCodes.PracticesNotJudged, DiagnosticSeverity.Error, new(
            $"言語モデル（{parts.Model}）から必要な回答を得られなかったため、{practices.Count} 件のベストプラクティスを判定していません。文書の不備ではありません。得られた回答は保存済みです。原因を取り除いて同じコマンドを実行すると、残りだけを問い合わせます。原因: {reason}",
            $"There is no verdict on {practices.Count} best practices, because the model ({parts.Model}) did not give the answers it takes. This says nothing about the document. The answers received are kept: mend the cause and run the same command again, and only the rest is asked. Cause: {reason}"));
    }

    private static string Reason(ModelException? failure) => failure?.Message ?? "its answers could not be used";

    private IEnumerable<Diagnostic> Replaced(StatementAsker asker)
    {
        var count = asker.Refused.Count + (parts.FallsBack ? asker.Unanswered.Count : 0);
        if (count == 0) yield break;
        var reason = asker.Refused.IsEmpty ? Reason(asker.Failure) : asker.Failure?.Message ?? "it refused them";
        yield return new(DiagnosticCodes.ModelReplaced, DiagnosticSeverity.Warning, new(
            $"言語モデル（{parts.Model}）が回答しなかった {count} 件の記述は、オフラインエンジンで評価しました。該当する根拠にはその旨を示しています。理由: {reason}",
            $"The offline engine read the {count} statements that the model ({parts.Model}) did not answer; their evidence says so. Reason: {reason}"));
    }
}
