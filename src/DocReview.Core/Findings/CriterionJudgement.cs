using System.Collections.Immutable;
using DocReview.Core.Classification;
using DocReview.Core.Lenses;

namespace DocReview.Core.Findings;

/// <summary>Decides what the document says about one criterion. The worse statement wins; one that merely touches it, for or against, decides nothing.</summary>
internal static class CriterionJudgement
{
    public static CriterionVerdict Judge(Criterion criterion, ImmutableArray<ProposedClassification> observations, StatementOrder statements)
    {
        var own = observations.Where(o => o.TargetId == criterion.Id).ToList();
        var against = own.Where(o => o is { Stance: Stance.Contradicts, Weight: Weight.States }).ToList();
        var stating = own.Where(o => o.Stance == Stance.Supports && o.Weight == Weight.States).ToList();
        if (against.Count > 0) return new(criterion.Id, criterion.Essential, CriterionState.Contradicted, statements.Ids(against));
        if (stating.Count > 0) return new(criterion.Id, criterion.Essential, CriterionState.Satisfied, statements.Ids(stating));
        return new(criterion.Id, criterion.Essential, CriterionState.NotStated, statements.Ids(own));
    }
}
