using DocReview.Core.Rules.Shapes;

namespace DocReview.Core.Rules.Design;

/// <summary>DR008: temporary credentials are claimed throughout, and a long-lived access key is in use.</summary>
internal sealed class AccessKeyAgainstTemporaryCredentials : IDesignRule
{
    public string Code => "DR008";

    public RuleKind Kind => RuleKind.Contradiction;

    public RuleNeeds Needs => ClaimAgainstSetting.Needs;

    public IEnumerable<RuleResult> Analyze(RuleContext context) => ClaimAgainstSetting.Find(context);
}
