using DocReview.Core.Classification;

namespace DocReview.Core.Guardrails;

/// <summary>OUT-06: only criteria and anti-patterns of the practices in scope can be spoken about.</summary>
public sealed class PracticeClosure : IGuardrail
{
    public string Id => "OUT-06 PracticeClosure";

    public string? Refuse(ProposedClassification proposal, GuardrailContext context) =>
        context.IsInScope(proposal.PracticeId, proposal.TargetId) ? null : $"{proposal.PracticeId}/{proposal.TargetId} is not in scope";
}
