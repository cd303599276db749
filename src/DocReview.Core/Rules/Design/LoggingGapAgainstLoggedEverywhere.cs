using DocReview.Core.Rules.Shapes;

namespace DocReview.Core.Rules.Design;

/// <summary>DR019: logs are claimed for all accounts and regions, and some are left out.</summary>
internal sealed class LoggingGapAgainstLoggedEverywhere : IDesignRule
{
    public string Code => "DR019";

    public RuleKind Kind => RuleKind.Contradiction;

    public RuleNeeds Needs => ClaimAgainstSetting.Needs;

    public IEnumerable<RuleResult> Analyze(RuleContext context) => ClaimAgainstSetting.Find(context);
}
