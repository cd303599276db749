using DocReview.Core.Rules.Shapes;

namespace DocReview.Core.Rules.Design;

/// <summary>DR003: encryption at rest is claimed, and a named store is not encrypted.</summary>
internal sealed class UnencryptedStoreAgainstEncryptionClaim : IDesignRule
{
    public string Code => "DR003";

    public RuleKind Kind => RuleKind.Contradiction;

    public RuleNeeds Needs => ClaimAgainstSetting.Needs;

    public IEnumerable<RuleResult> Analyze(RuleContext context) => ClaimAgainstSetting.Find(context);
}
