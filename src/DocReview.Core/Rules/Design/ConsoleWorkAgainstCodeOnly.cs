using DocReview.Core.Rules.Shapes;

namespace DocReview.Core.Rules.Design;

/// <summary>DR009: all changes are claimed to be made in code, and some are made in the console.</summary>
internal sealed class ConsoleWorkAgainstCodeOnly : IDesignRule
{
    public string Code => "DR009";

    public RuleKind Kind => RuleKind.Contradiction;

    public RuleNeeds Needs => ClaimAgainstSetting.Needs;

    public IEnumerable<RuleResult> Analyze(RuleContext context) => ClaimAgainstSetting.Find(context);
}
