using DocReview.Core.Rules.Shapes;

namespace DocReview.Core.Rules.Design;

/// <summary>DR002: layers of defence or a closed data layer are claimed, and a database can be reached from outside.</summary>
internal sealed class PublicDatabaseAgainstDefenceInDepth : IDesignRule
{
    public string Code => "DR002";

    public RuleKind Kind => RuleKind.Contradiction;

    public RuleNeeds Needs => ClaimAgainstSetting.Needs;

    public IEnumerable<RuleResult> Analyze(RuleContext context) => ClaimAgainstSetting.Find(context);
}
