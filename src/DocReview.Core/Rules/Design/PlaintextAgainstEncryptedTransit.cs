using DocReview.Core.Rules.Shapes;

namespace DocReview.Core.Rules.Design;

/// <summary>DR004: encryption in transit is claimed, and a plain or outdated protocol is accepted.</summary>
internal sealed class PlaintextAgainstEncryptedTransit : IDesignRule
{
    public string Code => "DR004";

    public RuleKind Kind => RuleKind.Contradiction;

    public RuleNeeds Needs => ClaimAgainstSetting.Needs;

    public IEnumerable<RuleResult> Analyze(RuleContext context) => ClaimAgainstSetting.Find(context);
}
