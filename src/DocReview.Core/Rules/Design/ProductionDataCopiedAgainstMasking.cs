using DocReview.Core.Rules.Shapes;

namespace DocReview.Core.Rules.Design;

/// <summary>
/// DR018: production data is claimed to be masked or kept out of other environments, and it is copied there as it is. What decides is
/// said about development, so that both are read in every environment.
/// </summary>
internal sealed class ProductionDataCopiedAgainstMasking : IDesignRule
{
    public string Code => "DR018";

    public RuleKind Kind => RuleKind.Contradiction;

    public RuleNeeds Needs => ClaimAgainstSetting.Needs;

    public IEnumerable<RuleResult> Analyze(RuleContext context) =>
        ClaimAgainstSetting.Find(context.Asserted("claim"), context.Asserted("setting"));
}
