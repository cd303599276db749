using System.Collections.Immutable;
using DocReview.Core.Classification;
using DocReview.Core.Guardrails.Answers;
using DocReview.Core.Statements;

namespace DocReview.Core.Guardrails;

/// <summary>Step 6 for a model: what passes the guardrails of any engine is then held against the second witness.</summary>
/// <param name="folder">Folds as the lens does.</param>
public sealed class ModelVerifier(TextFolder folder)
{
    private readonly Alone _alone = new(folder);

    /// <param name="model">What the model proposes, as read from its answers.</param>
    /// <param name="offline">What the offline engine proposes for the same statements.</param>
    /// <param name="context">The document and the practices.</param>
    /// <param name="isAttacked">Whether the document speaks to a model (<see cref="Input.SendableStatements.IsAttacked"/>).</param>
    /// <param name="confirmed">Support that was confirmed in a question of its own; empty in the first round.</param>
    public ModelVerification Verify(
        ImmutableArray<ProposedClassification> model,
        ImmutableArray<ProposedClassification> offline,
        GuardrailContext context,
        bool isAttacked,
        IReadOnlySet<SupportKey> confirmed)
    {
        var proposed = Verifier.Verify(model, context);
        var witness = Verifier.Verify(offline, context).Accepted;
        var settled = Contradiction.Settle(proposed.Accepted, witness, context);
        var weighed = _alone.Weigh(settled.Accepted, witness, context, isAttacked, confirmed);
        var heard = Witness.Hear(weighed.Accepted, witness);
        return new(heard.Accepted, weighed.Held, weighed.Unconfirmed, [.. proposed.Events, .. settled.Events, .. weighed.Events, .. heard.Events]);
    }
}

/// <summary>What a model's proposals are worth beside the offline engine.</summary>
/// <param name="Accepted">Observations for the rules and the assessment.</param>
/// <param name="Held">Support that counts for nothing, whatever else is asked.</param>
/// <param name="Unconfirmed">Support that counts once a question of its own confirms it.</param>
/// <param name="Events">What was refused or changed, and why.</param>
public sealed record ModelVerification(
    ImmutableArray<ProposedClassification> Accepted,
    ImmutableArray<ProposedClassification> Held,
    ImmutableArray<ProposedClassification> Unconfirmed,
    ImmutableArray<GuardrailEvent> Events);
