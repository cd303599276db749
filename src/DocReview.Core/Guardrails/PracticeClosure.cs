using DocReview.Core.Classification;

namespace DocReview.Core.Guardrails;

/// <summary>OUT-06: only criteria and anti-patterns of the practices in scope can be spoken about; an id of an earlier edition means its successor.</summary>
public sealed class PracticeClosure : IGuardrail
{
    public const string Rule = "OUT-06 PracticeClosure";

    public string Id => Rule;

    public string? Refuse(ProposedClassification proposal, GuardrailContext context) =>
        context.IsInScope(proposal.PracticeId, proposal.TargetId) ? null : $"{proposal.PracticeId}/{proposal.TargetId} is not in scope";

    /// <summary>The proposal with a retired practice id replaced; the same when there is nothing to replace.</summary>
    public static ProposedClassification Current(ProposedClassification proposal, GuardrailContext context) =>
        !context.IsInScope(proposal.PracticeId, proposal.TargetId) && context.Retired.TryGetValue(proposal.PracticeId, out var successor)
            ? proposal with { PracticeId = successor }
            : proposal;
}
