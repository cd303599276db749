using System.Collections.Immutable;
using DocReview.Core.Classification;

namespace DocReview.Core.Guardrails;

/// <summary>A proposal that was refused, and by which guardrail.</summary>
public sealed record GuardrailEvent(string GuardrailId, ProposedClassification Proposal, string Reason);

/// <summary>Step 6's result.</summary>
/// <param name="Accepted">Proposals that passed all guardrails, in their order.</param>
/// <param name="Events">What was refused, and why.</param>
public sealed record Verification(ImmutableArray<ProposedClassification> Accepted, ImmutableArray<GuardrailEvent> Events);

/// <summary>Step 6: lets through only what every guardrail accepts.</summary>
public static class Verifier
{
    private static readonly ImmutableArray<IGuardrail> Guardrails =
        [new IdClosure(), new PracticeClosure(), new InstructionLike(), new PlannedIsNotInPlace(), new RequirementIsNotDesign()];

    public static Verification Verify(ImmutableArray<ProposedClassification> proposals, GuardrailContext context)
    {
        var accepted = ImmutableArray.CreateBuilder<ProposedClassification>();
        var events = ImmutableArray.CreateBuilder<GuardrailEvent>();
        foreach (var proposal in proposals)
        {
            var refusal = Guardrails
                .Select(g => (g.Id, Reason: g.Refuse(proposal, context)))
                .FirstOrDefault(r => r.Reason is not null);
            if (refusal.Reason is null) accepted.Add(proposal);
            else events.Add(new(refusal.Id, proposal, refusal.Reason));
        }

        return new(accepted.ToImmutable(), events.ToImmutable());
    }
}
