using DocReview.Core.Rules.Shapes;

namespace DocReview.Core.Rules.Design;

/// <summary>DR029: the least TLS version for users differs between two places.</summary>
internal sealed class TlsVersionDiffers : IDesignRule
{
    public string Code => "DR029";

    public RuleKind Kind => RuleKind.Inconsistency;

    public RuleNeeds Needs { get; } = DifferingValues.Needs with { Subjects = true };

    public IEnumerable<RuleResult> Analyze(RuleContext context) => DifferingValues.FindSubjects(context.InPlace("stated"));
}
