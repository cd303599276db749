using DocReview.Core.Rules.Shapes;
using DocReview.Core.Rules.Values;

namespace DocReview.Core.Rules.Design;

/// <summary>DR031: backups of one store are kept for different numbers of generations in two places.</summary>
internal sealed class BackupGenerationsDiffer : IDesignRule
{
    public string Code => "DR031";

    public RuleKind Kind => RuleKind.Inconsistency;

    public RuleNeeds Needs => DifferingValues.NeedsWithSubjects;

    public IEnumerable<RuleResult> Analyze(RuleContext context) =>
        DifferingValues.Find(context.InPlace("stated").SelectMany(f => SubjectQuantities.Exact(f, "generations")));
}
