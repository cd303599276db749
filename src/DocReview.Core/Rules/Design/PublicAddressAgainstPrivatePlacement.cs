using DocReview.Core.Rules.Shapes;

namespace DocReview.Core.Rules.Design;

/// <summary>DR014: components are claimed to stand in private subnets, and one of them gets a public address.</summary>
internal sealed class PublicAddressAgainstPrivatePlacement : IDesignRule
{
    public string Code => "DR014";

    public RuleKind Kind => RuleKind.Contradiction;

    public RuleNeeds Needs => ClaimAgainstSetting.Needs;

    public IEnumerable<RuleResult> Analyze(RuleContext context) => ClaimAgainstSetting.Find(context);
}
