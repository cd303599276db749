using System.Collections.Immutable;
using DocReview.Core.Classification;

namespace DocReview.Core.Guardrails.Answers;

/// <summary>
/// OUT-16: the offline engine is the second witness on every practice. Where the model finds a practice supported and the offline engine
/// finds the opposite stated, that statement speaks too, so that the practice cannot be compliant, and a person looks.
/// </summary>
public static class Witness
{
    public const string Rule = "OUT-16 Witness";

    /// <param name="model">Accepted proposals of the model.</param>
    /// <param name="offline">Accepted proposals of the offline engine.</param>
    public static Verification Hear(ImmutableArray<ProposedClassification> model, ImmutableArray<ProposedClassification> offline)
    {
        var supported = model.Where(p => p.Stance == Stance.Supports).Select(p => p.PracticeId).ToHashSet(StringComparer.Ordinal);
        var said = model.Where(p => p.Stance == Stance.Contradicts).Select(p => (p.StatementId, p.PracticeId, p.TargetId)).ToHashSet();
        ImmutableArray<ProposedClassification> opposing =
            [.. offline.Where(p => p.Stance == Stance.Contradicts && p.Weight != Weight.Touches && supported.Contains(p.PracticeId) && !said.Contains((p.StatementId, p.PracticeId, p.TargetId)))];
        return new(
            model.AddRange(opposing),
            [.. opposing.Select(p => Verifier.Event(Rule, p, GuardrailAction.ForPerson, $"{p.StatementId} speaks against what the model finds in place"))]);
    }
}
