using System.Collections.Immutable;
using DocReview.Core.Classification;

namespace DocReview.Core.Guardrails;

/// <summary>What an answer's ids are, compared with those that were asked.</summary>
/// <param name="Known">Asked and answered, in the order asked.</param>
/// <param name="Missing">Asked and not answered, in the order asked: ask again for these.</param>
/// <param name="Unknown">Answered and not asked, in the order answered; nothing is taken from them.</param>
/// <param name="Events">What was done, and why.</param>
public sealed record ClosedIds(ImmutableArray<string> Known, ImmutableArray<string> Missing, ImmutableArray<string> Unknown, ImmutableArray<GuardrailEvent> Events);

/// <summary>OUT-05: a statement that does not exist, or that was not asked about, proves nothing; one that was left out is asked again.</summary>
public sealed class IdClosure : IGuardrail
{
    public const string Rule = "OUT-05 IdClosure";

    public string Id => Rule;

    public string? Refuse(ProposedClassification proposal, GuardrailContext context) =>
        context.Statement(proposal.StatementId) is null ? $"there is no statement {proposal.StatementId}" : null;

    /// <summary>Joins an answer to its question by id, never by position.</summary>
    public static ClosedIds Close(IReadOnlyCollection<string> asked, IEnumerable<string> answered)
    {
        var given = answered.Distinct(StringComparer.Ordinal).ToList();
        var isGiven = given.ToHashSet(StringComparer.Ordinal);
        var isAsked = asked.ToHashSet(StringComparer.Ordinal);
        ImmutableArray<string> missing = [.. asked.Where(id => !isGiven.Contains(id))];
        ImmutableArray<string> unknown = [.. given.Where(id => !isAsked.Contains(id))];
        return new(
            [.. asked.Where(isGiven.Contains)],
            missing,
            unknown,
            [
                .. unknown.Select(id => new GuardrailEvent(Rule, null, id, "", GuardrailAction.Dropped) { Reason = "this id was not asked about" }),
                .. missing.Select(id => new GuardrailEvent(Rule, id, "", "", GuardrailAction.AskAgain) { Reason = "the answer leaves this id out" }),
            ]);
    }
}
