using DocReview.Core.Rules.Shapes;
using DocReview.Core.Rules.Values;

namespace DocReview.Core.Rules.Design;

/// <summary>DR032: the least length of one kind of password differs between two places.</summary>
internal sealed class PasswordLengthDiffers : IDesignRule
{
    public string Code => "DR032";

    public RuleKind Kind => RuleKind.Inconsistency;

    public RuleNeeds Needs => DifferingValues.NeedsWithSubjects;

    // 「14 文字」 and 「14 文字以上」 are one rule; only a greatest length says something else.
    public IEnumerable<RuleResult> Analyze(RuleContext context) => DifferingValues.Find(
        from fact in context.InPlace("stated")
        from read in SubjectQuantities.Read(fact, "characters")
        where read.Quantity.Bound != Bound.AtMost
        select new StatedValue(read.Place.Subject, SubjectQuantities.Value(read.Quantity), read.Quantity.Text, fact.Statement));
}
