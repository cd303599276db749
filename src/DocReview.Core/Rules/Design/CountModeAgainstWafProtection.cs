using DocReview.Core.Rules.Shapes;

namespace DocReview.Core.Rules.Design;

/// <summary>DR012: a WAF is claimed to protect, and it only counts or is not attached.</summary>
internal sealed class CountModeAgainstWafProtection : IDesignRule
{
    public string Code => "DR012";

    public RuleKind Kind => RuleKind.Contradiction;

    public RuleNeeds Needs => ClaimAgainstSetting.Needs;

    public IEnumerable<RuleResult> Analyze(RuleContext context) => ClaimAgainstSetting.Find(context);
}
