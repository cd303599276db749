using DocReview.Core.Classification;

namespace DocReview.Core.Guardrails;

/// <summary>
/// One named check between what an engine proposes and what is believed. Guardrails only take away: none adds or strengthens.
/// </summary>
public interface IGuardrail
{
    /// <summary>Such as <c>OUT-06 PracticeClosure</c>.</summary>
    string Id { get; }

    /// <summary>Null to accept, or why the proposal is refused.</summary>
    string? Refuse(ProposedClassification proposal, GuardrailContext context);
}
