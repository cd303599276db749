using DocReview.Core.Rules.Shapes;
using DocReview.Core.Rules.Values;

namespace DocReview.Core.Rules.Design;

/// <summary>DR030: RPO or RTO of the system differs between two places.</summary>
internal sealed class RecoveryObjectiveDiffers : IDesignRule
{
    public string Code => "DR030";

    public RuleKind Kind => RuleKind.Inconsistency;

    public RuleNeeds Needs => DifferingValues.NeedsWithSubjects;

    public IEnumerable<RuleResult> Analyze(RuleContext context) =>
        DifferingValues.Find(context.InPlace("stated").SelectMany(f => SubjectQuantities.Exact(f, "minutes")));
}
