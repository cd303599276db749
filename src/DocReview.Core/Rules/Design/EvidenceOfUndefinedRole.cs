using DocReview.Core.Classification;
using DocReview.Core.Statements.Checks;

namespace DocReview.Core.Rules.Design;

/// <summary>
/// DR037: what supports a practice names a role that the document never introduces, though it introduces others. That the role is
/// undefined is remarked by <see cref="UndefinedRoles"/>; here the practices that rest on it are marked.
/// </summary>
internal sealed class EvidenceOfUndefinedRole : IDesignRule
{
    public string Code => "DR037";

    public RuleKind Kind => RuleKind.MissingParty;

    public RuleNeeds Needs { get; } = new([], ["evidence"]);

    public IEnumerable<RuleResult> Analyze(RuleContext context)
    {
        var roles = UndefinedRoles.Find(context.Document, context.Statements).Select(r => r.Role).ToList();
        if (roles.Count == 0) yield break;
        var supporting = context.Observations.Where(o => o is { Stance: Stance.Supports, Weight: Weight.States }).Select(o => o.StatementId).ToHashSet(StringComparer.Ordinal);

        // A row names whom it concerns; a sentence, who acts.
        var evidence = context.Statements.Where(s => s.Fields.IsEmpty && supporting.Contains(s.Id) && roles.Any(r => s.Text.Contains(r, StringComparison.Ordinal))).ToList();
        if (evidence.Count > 0) yield return RuleResult.Of(("evidence", evidence)) with { IsRemarked = false };
    }
}
