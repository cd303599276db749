using DocReview.Core.Classification;
using DocReview.Core.Findings;
using DocReview.Core.Guardrails.Answers;
using DocReview.Tests.Support;
using static DocReview.Tests.Guardrails.Answers.Proposals;

namespace DocReview.Tests.Guardrails.Answers;

public sealed class WitnessTests
{
    private static readonly ProposedClassification Opposite = Contradicts(SmallLens.Violation, "S-0002", "offline");

    [Fact]
    public void Where_nobody_objects_the_model_is_heard_alone()
    {
        var heard = Witness.Hear([Supports()], [Supports(engine: "offline")]);

        Assert.Equal([Supports()], heard.Accepted);
        Assert.Empty(heard.Events);
    }

    [Fact]
    public void An_explicit_opposite_speaks_too() => Assert.Equal([Supports(), Opposite], Witness.Hear([Supports()], [Opposite]).Accepted);

    [Fact]
    public void What_only_touches_is_no_opposite() => Assert.Single(Witness.Hear([Supports()], [Opposite with { Weight = Weight.Touches }]).Accepted);

    [Fact]
    public void Where_the_model_finds_no_support_nothing_is_in_danger() => Assert.Single(Witness.Hear([Contradicts()], [Opposite]).Accepted);

    [Theory]
    [InlineData(Weight.States)]
    [InlineData(Weight.Partly)]
    public void A_dangerous_disagreement_is_never_silently_compliant(Weight weight)
    {
        var context = Context(Raw.Paragraph("バックアップを取得する。"), Raw.Paragraph("バックアップは同じディスクに置く。"));
        var heard = Witness.Hear([Supports()], [Opposite with { Weight = weight }]);

        var finding = Assert.Single(Assessor.Assess(context.Practices, heard.Accepted, new(context.Statements, false, System.Collections.Immutable.ImmutableDictionary<string, string>.Empty) { Refused = heard.Events }));

        Assert.Equal(FindingStatus.NonCompliant, finding.Status);
        Assert.Contains(NeedsHumanCodes.EnginesDisagree, finding.NeedsHuman);
        Assert.Contains(finding.Rules, r => r.Id == Witness.Rule);
    }
}
