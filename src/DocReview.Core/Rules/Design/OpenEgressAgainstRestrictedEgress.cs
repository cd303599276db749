using DocReview.Core.Rules.Shapes;

namespace DocReview.Core.Rules.Design;

/// <summary>DR011: outbound traffic is claimed to be restricted, and a setting lets everything out.</summary>
internal sealed class OpenEgressAgainstRestrictedEgress : IDesignRule
{
    public string Code => "DR011";

    public RuleKind Kind => RuleKind.Contradiction;

    public RuleNeeds Needs => ClaimAgainstSetting.Needs;

    public IEnumerable<RuleResult> Analyze(RuleContext context) => ClaimAgainstSetting.Find(context);
}
