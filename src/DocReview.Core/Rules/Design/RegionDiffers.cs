using DocReview.Core.Rules.Shapes;

namespace DocReview.Core.Rules.Design;

/// <summary>DR028: the region of the production system differs between two places; a region for recovery is another thing.</summary>
internal sealed class RegionDiffers : IDesignRule
{
    public string Code => "DR028";

    public RuleKind Kind => RuleKind.Inconsistency;

    public RuleNeeds Needs { get; } = DifferingValues.Needs with { Subjects = true };

    public IEnumerable<RuleResult> Analyze(RuleContext context) => DifferingValues.FindSubjects(context.InPlace("stated"));
}
