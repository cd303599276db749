using System.Collections.Immutable;
using DocReview.Core.Classification;
using DocReview.Core.Guardrails.Prose;

namespace DocReview.Core.Guardrails.Answers;

/// <summary>
/// OUT-11: a model that says both of one statement contradicts itself, and one that finds support in a denial may have missed the denial.
/// The worse wins, and a person looks. A denial can support (「公開しない」): where the offline engine reads it so too, it stands.
/// </summary>
public static class Contradiction
{
    public const string Rule = "OUT-11 Contradiction";

    /// <param name="model">Accepted proposals of the model.</param>
    /// <param name="offline">Accepted proposals of the offline engine.</param>
    /// <param name="context">The document.</param>
    public static Verification Settle(ImmutableArray<ProposedClassification> model, ImmutableArray<ProposedClassification> offline, GuardrailContext context)
    {
        var against = Places(model, Stance.Contradicts);
        var confirmed = Places(offline, Stance.Supports);
        var kept = ImmutableArray.CreateBuilder<ProposedClassification>();
        var events = ImmutableArray.CreateBuilder<GuardrailEvent>();
        foreach (var proposal in model)
        {
            var place = (proposal.StatementId, proposal.PracticeId, proposal.TargetId);
            if (proposal.Stance == Stance.Supports && against.Contains(place))
            {
                events.Add(Verifier.Event(Rule, proposal, GuardrailAction.ForPerson, $"{proposal.StatementId} is read both ways"));
            }
            else if (proposal is { Stance: Stance.Supports, Weight: Weight.States } && !confirmed.Contains(place)
                && context.Statement(proposal.StatementId) is { } statement && TailPolarity.IsNegative(statement.Text))
            {
                kept.Add(proposal with { Weight = Weight.Touches });
                events.Add(Verifier.Event(Rule, proposal, GuardrailAction.ForPerson, $"{proposal.StatementId} ends in a denial", "touches"));
            }
            else
            {
                kept.Add(proposal);
            }
        }

        return new(kept.ToImmutable(), events.ToImmutable());
    }

    private static HashSet<(string Statement, string Practice, string Target)> Places(ImmutableArray<ProposedClassification> proposals, Stance stance) =>
        [.. proposals.Where(p => p.Stance == stance && (stance == Stance.Contradicts || p.Weight == Weight.States)).Select(p => (p.StatementId, p.PracticeId, p.TargetId))];
}
