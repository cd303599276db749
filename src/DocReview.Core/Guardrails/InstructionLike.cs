using DocReview.Core.Classification;
using DocReview.Core.Statements;

namespace DocReview.Core.Guardrails;

/// <summary>IN-03: text that speaks to the reader or the model is reported, and never evidence.</summary>
public sealed class InstructionLike : IGuardrail
{
    public const string Rule = "IN-03 InstructionLike";

    public string Id => Rule;

    public string? Refuse(ProposedClassification proposal, GuardrailContext context) =>
        context.Statement(proposal.StatementId)?.Kind is StatementKind.Instruction or StatementKind.Caption
            ? $"{proposal.StatementId} is an instruction or a caption"
            : null;
}
