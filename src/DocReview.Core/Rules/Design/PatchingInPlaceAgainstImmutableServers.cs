using DocReview.Core.Rules.Shapes;

namespace DocReview.Core.Rules.Design;

/// <summary>DR013: servers are claimed to be replaced and never changed, and they are patched by hand.</summary>
internal sealed class PatchingInPlaceAgainstImmutableServers : IDesignRule
{
    public string Code => "DR013";

    public RuleKind Kind => RuleKind.Contradiction;

    public RuleNeeds Needs => ClaimAgainstSetting.Needs;

    public IEnumerable<RuleResult> Analyze(RuleContext context) => ClaimAgainstSetting.Find(context);
}
