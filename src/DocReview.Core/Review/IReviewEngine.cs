using System.Collections.Immutable;
using DocReview.Core.Classification;
using DocReview.Core.Documents;
using DocReview.Core.Guardrails;
using DocReview.Core.Lenses;
using DocReview.Core.Reports;
using DocReview.Core.Statements;

namespace DocReview.Core.Review;

/// <summary>Steps 5 and 6: what the statements say about the practices, with what the guardrails let pass.</summary>
public interface IReviewEngine
{
    /// <summary>Name in results, such as <c>offline</c>.</summary>
    string Name { get; }

    /// <summary>The model asked; null when none is.</summary>
    string? Model { get; }

    /// <exception cref="OperationCanceledException">The token was cancelled; what was answered until then is kept.</exception>
    Task<EngineResult> RunAsync(EngineTask task, CancellationToken cancellationToken);
}

/// <summary>What an engine works on.</summary>
/// <param name="DocumentSha256">Of the file, for budgets and ledgers.</param>
/// <param name="Statements">All of them, in document order.</param>
/// <param name="Practices">Those in scope.</param>
/// <param name="Retired">Practice ids of earlier editions to their successors.</param>
public sealed record EngineTask(
    string DocumentSha256,
    ImmutableArray<Statement> Statements,
    ImmutableArray<BestPractice> Practices,
    ImmutableDictionary<string, string> Retired);

/// <summary>What an engine found.</summary>
/// <param name="Accepted">Observations that passed the guardrails.</param>
/// <param name="Events">What the guardrails did.</param>
public sealed record EngineResult(ImmutableArray<ProposedClassification> Accepted, ImmutableArray<GuardrailEvent> Events)
{
    public TokenUsage Usage { get; init; } = TokenUsage.None;

    /// <summary>What a reader of the results has to know about the engine's work. An error among them means that it could not finish: without <see cref="NotJudged"/> there are no findings then.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>Practices whose verdict rests on what the engine could not answer: a failure of ours, never a finding.</summary>
    public ImmutableHashSet<string> NotJudged { get; init; } = [];

    public bool HasFailed => NotJudged.IsEmpty && Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error);
}

/// <summary>The engine without a model.</summary>
public sealed class OfflineEngine(IClassifier classifier) : IReviewEngine
{
    public string Name => classifier.Engine;

    public string? Model => null;

    public async Task<EngineResult> RunAsync(EngineTask task, CancellationToken cancellationToken)
    {
        var proposals = await classifier.ClassifyAsync(task.Statements, task.Practices, cancellationToken).ConfigureAwait(false);
        var verified = Verifier.Verify(proposals, new(task.Statements, task.Practices) { Retired = task.Retired });
        return new(verified.Accepted, verified.Events);
    }
}
