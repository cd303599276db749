using DocReview.Core.Rules.Shapes;

namespace DocReview.Core.Rules.Design;

/// <summary>DR010: deployment is claimed to go through a pipeline, and files are put in place by hand.</summary>
internal sealed class ManualDeploymentAgainstPipelineOnly : IDesignRule
{
    public string Code => "DR010";

    public RuleKind Kind => RuleKind.Contradiction;

    public RuleNeeds Needs => ClaimAgainstSetting.Needs;

    public IEnumerable<RuleResult> Analyze(RuleContext context) => ClaimAgainstSetting.Find(context);
}
