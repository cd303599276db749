using DocReview.Core.Classification;
using DocReview.Core.Statements;

namespace DocReview.Core.Guardrails;

/// <summary>What a requirements document demands is not in place: 〜すること there is neither a design nor a violation.</summary>
public sealed class RequirementIsNotDesign : IGuardrail
{
    public string Id => "Requirement";

    public string? Refuse(ProposedClassification proposal, GuardrailContext context) =>
        context.IsRequirements && context.Statement(proposal.StatementId)?.Kind == StatementKind.Requirement
            ? $"{proposal.StatementId} is a requirement in a requirements document"
            : null;
}
