using DocReview.Core.Rules.Shapes;
using DocReview.Core.Rules.Values;

namespace DocReview.Core.Rules.Design;

/// <summary>DR026: one kind of log is kept for different times in two places.</summary>
internal sealed class LogRetentionDiffers : IDesignRule
{
    public string Code => "DR026";

    public RuleKind Kind => RuleKind.Inconsistency;

    public RuleNeeds Needs => DifferingValues.NeedsWithSubjects;

    public IEnumerable<RuleResult> Analyze(RuleContext context) =>
        DifferingValues.Find(context.InPlace("stated").SelectMany(f => SubjectQuantities.Exact(f, "minutes")));
}
