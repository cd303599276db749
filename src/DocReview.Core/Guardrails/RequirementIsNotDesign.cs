using DocReview.Core.Classification;
using DocReview.Core.Statements;

namespace DocReview.Core.Guardrails;

/// <summary>OUT-18: what a requirements document demands is not in place: 〜すること there is neither a design nor a violation.</summary>
public sealed class RequirementIsNotDesign : IGuardrail
{
    public const string Rule = "OUT-18 Requirement";

    public string Id => Rule;

    public string? Refuse(ProposedClassification proposal, GuardrailContext context) =>
        context.IsRequirements && context.Statement(proposal.StatementId)?.Kind == StatementKind.Requirement
            ? $"{proposal.StatementId} is a requirement in a requirements document"
            : null;
}
