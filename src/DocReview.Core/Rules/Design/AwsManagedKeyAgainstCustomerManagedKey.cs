using DocReview.Core.Rules.Shapes;

namespace DocReview.Core.Rules.Design;

/// <summary>DR015: customer managed keys are claimed, and a named store uses a key of AWS's own.</summary>
internal sealed class AwsManagedKeyAgainstCustomerManagedKey : IDesignRule
{
    public string Code => "DR015";

    public RuleKind Kind => RuleKind.Contradiction;

    public RuleNeeds Needs => ClaimAgainstSetting.Needs;

    public IEnumerable<RuleResult> Analyze(RuleContext context) => ClaimAgainstSetting.Find(context);
}
