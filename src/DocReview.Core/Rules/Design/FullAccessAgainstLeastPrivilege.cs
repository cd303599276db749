using DocReview.Core.Rules.Shapes;

namespace DocReview.Core.Rules.Design;

/// <summary>DR001: least privilege is claimed, and somebody is given full or unrestricted access.</summary>
internal sealed class FullAccessAgainstLeastPrivilege : IDesignRule
{
    public string Code => "DR001";

    public RuleKind Kind => RuleKind.Contradiction;

    public RuleNeeds Needs => ClaimAgainstSetting.Needs;

    public IEnumerable<RuleResult> Analyze(RuleContext context) => ClaimAgainstSetting.Find(context);
}
