using DocReview.Core.Rules.Shapes;

namespace DocReview.Core.Rules.Design;

/// <summary>DR017: environments are claimed to have accounts of their own, and two of them share one.</summary>
internal sealed class SharedAccountAgainstSeparatedAccounts : IDesignRule
{
    public string Code => "DR017";

    public RuleKind Kind => RuleKind.Contradiction;

    public RuleNeeds Needs => ClaimAgainstSetting.Needs;

    public IEnumerable<RuleResult> Analyze(RuleContext context) => ClaimAgainstSetting.Find(context);
}
