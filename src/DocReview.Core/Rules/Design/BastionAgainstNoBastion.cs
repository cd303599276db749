using DocReview.Core.Rules.Shapes;

namespace DocReview.Core.Rules.Design;

/// <summary>DR020: a bastion or an open remote login is claimed not to exist, and one is described.</summary>
internal sealed class BastionAgainstNoBastion : IDesignRule
{
    public string Code => "DR020";

    public RuleKind Kind => RuleKind.Contradiction;

    public RuleNeeds Needs => ClaimAgainstSetting.Needs;

    public IEnumerable<RuleResult> Analyze(RuleContext context) => ClaimAgainstSetting.Find(context);
}
