using System.Collections.Immutable;
using DocReview.Core.Classification;

namespace DocReview.Core.Guardrails;

/// <summary>Step 6's result.</summary>
/// <param name="Accepted">Proposals that passed all guardrails, in their order.</param>
/// <param name="Events">What was refused or changed, and why.</param>
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
        foreach (var given in proposals)
        {
            var proposal = PracticeClosure.Current(given, context);
            if (proposal != given)
            {
                events.Add(new(PracticeClosure.Rule, given.StatementId, given.PracticeId, proposal.PracticeId, GuardrailAction.Replaced)
                {
                    Reason = "the id was retired",
                    PracticeId = proposal.PracticeId,
                });
            }

            var refusal = Guardrails
                .Select(g => (g.Id, Reason: g.Refuse(proposal, context)))
                .FirstOrDefault(r => r.Reason is not null);
            if (refusal.Reason is null) accepted.Add(proposal);
            else events.Add(Event(refusal.Id, proposal, GuardrailAction.Dropped, refusal.Reason));
        }

        return new(accepted.ToImmutable(), events.ToImmutable());
    }

    /// <summary>What a guardrail did to a proposal.</summary>
    internal static GuardrailEvent Event(string rule, ProposedClassification proposal, GuardrailAction action, string reason, string after = "") =>
        new(rule, proposal.StatementId, $"{proposal.PracticeId}/{proposal.TargetId} {proposal.Stance.ToString().ToLowerInvariant()}", after, action)
        {
            Reason = reason,
            PracticeId = proposal.PracticeId,
        };
}
