using DocReview.Core.Rules.Shapes;

namespace DocReview.Core.Rules.Design;

/// <summary>DR005: MFA is claimed for everybody, and somebody is excepted.</summary>
internal sealed class ExceptionAgainstMfaForAll : IDesignRule
{
    public string Code => "DR005";

    public RuleKind Kind => RuleKind.Contradiction;

    public RuleNeeds Needs => ClaimAgainstSetting.Needs;

    public IEnumerable<RuleResult> Analyze(RuleContext context) => ClaimAgainstSetting.Find(context);
}
