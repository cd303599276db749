using System.Collections.Immutable;
using CsCheck;
using DocReview.Core.Classification;
using DocReview.Core.Findings;
using DocReview.Tests.Support;
using static DocReview.Tests.Guardrails.Answers.Proposals;

namespace DocReview.Tests.Guardrails;

public sealed class MissingInfoTests
{
    [Fact]
    public void Without_an_accepted_observation_a_practice_is_non_compliant_and_not_stated()
    {
        var finding = Assess([]);

        Assert.Equal((FindingStatus.NonCompliant, FindingBasis.NotStated), (finding.Status, finding.Basis));
    }

    [Fact]
    public void Only_a_satisfied_basis_is_compliant() =>
        Assert.All(Enum.GetValues<FindingBasis>(), b => Assert.Equal(b == FindingBasis.Satisfied, MissingInfo.StatusOf(b) == FindingStatus.Compliant));

    [Fact]
    public void No_mixture_of_proposals_is_compliant_without_all_that_is_essential_and_against_nothing() =>
        Gen.Select(Gen.OneOf(SmallLens.Criterion, SmallLens.Extra, SmallLens.Violation), Gen.Enum<Stance>(), Gen.Enum<Weight>()).Array[0, 5].Sample(all =>
        {
            ImmutableArray<ProposedClassification> observations = [.. all.Select(o => Supports(o.Item1) with { Stance = o.Item1 == SmallLens.Violation ? Stance.Contradicts : o.Item2, Weight = o.Item3 })];
            return Assess(observations).Status != FindingStatus.Compliant
                || (observations.Any(o => o is { TargetId: SmallLens.Criterion, Stance: Stance.Supports, Weight: Weight.States })
                    && !observations.Any(o => o.Stance == Stance.Contradicts && o.Weight != Weight.Touches));
        });

    private static Finding Assess(ImmutableArray<ProposedClassification> observations)
    {
        var context = Context("バックアップを取得する。");
        return Assessor.Assess(context.Practices, observations, new(context.Statements, false, ImmutableDictionary<string, string>.Empty)).Single();
    }
}
