using DocReview.Core.Rules.Shapes;

namespace DocReview.Core.Rules.Design;

/// <summary>DR006: identities or permissions are claimed to be personal, and an identity is shared.</summary>
internal sealed class SharedIdAgainstIndividualIds : IDesignRule
{
    public string Code => "DR006";

    public RuleKind Kind => RuleKind.Contradiction;

    public RuleNeeds Needs => ClaimAgainstSetting.Needs;

    public IEnumerable<RuleResult> Analyze(RuleContext context) => ClaimAgainstSetting.Find(context);
}
