using DocReview.Core.Classification;

namespace DocReview.Core.Guardrails;

/// <summary>OUT-05: a statement that does not exist proves nothing.</summary>
public sealed class IdClosure : IGuardrail
{
    public string Id => "OUT-05 IdClosure";

    public string? Refuse(ProposedClassification proposal, GuardrailContext context) =>
        context.Statement(proposal.StatementId) is null ? $"there is no statement {proposal.StatementId}" : null;
}
