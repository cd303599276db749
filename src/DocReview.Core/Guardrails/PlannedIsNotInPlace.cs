using DocReview.Core.Classification;
using DocReview.Core.Statements;

namespace DocReview.Core.Guardrails;

/// <summary>OUT-17: what is planned (予定・検討中・今後・将来) is never in place.</summary>
public sealed class PlannedIsNotInPlace : IGuardrail
{
    public const string Rule = "OUT-17 Planned";

    public string Id => Rule;

    public string? Refuse(ProposedClassification proposal, GuardrailContext context) =>
        proposal.Stance == Stance.Supports && context.Statement(proposal.StatementId)?.Kind == StatementKind.Planned
            ? $"{proposal.StatementId} is a plan"
            : null;
}
