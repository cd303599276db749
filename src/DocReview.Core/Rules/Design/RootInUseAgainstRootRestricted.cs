using DocReview.Core.Rules.Shapes;

namespace DocReview.Core.Rules.Design;

/// <summary>DR007: the root user is claimed to be unused, and a procedure uses it.</summary>
internal sealed class RootInUseAgainstRootRestricted : IDesignRule
{
    public string Code => "DR007";

    public RuleKind Kind => RuleKind.Contradiction;

    public RuleNeeds Needs => ClaimAgainstSetting.Needs;

    public IEnumerable<RuleResult> Analyze(RuleContext context) => ClaimAgainstSetting.Find(context);
}
