using System.Collections.Immutable;
using DocReview.Core.Classification;
using DocReview.Core.Guardrails;
using DocReview.Tests.Support;

namespace DocReview.Tests.Guardrails;

public sealed class PracticeClosureTests
{
    private static readonly ProposedClassification Old = new("S-0001", "Q01-BP07", SmallLens.Criterion, Stance.Supports, Weight.States, 0.9, "model", "test");

    [Fact]
    public void A_retired_id_means_its_successor()
    {
        var verification = Verify(Old, ImmutableDictionary<string, string>.Empty.Add("Q01-BP07", SmallLens.PracticeId));

        Assert.Equal(SmallLens.PracticeId, Assert.Single(verification.Accepted).PracticeId);
        var replaced = Assert.Single(verification.Events);
        Assert.Equal(("Q01-BP07", SmallLens.PracticeId, GuardrailAction.Replaced), (replaced.Before, replaced.After, replaced.Action));
    }

    [Fact]
    public void A_retired_id_brings_no_criterion_that_its_successor_lacks() =>
        Assert.Empty(Verify(Old with { TargetId = "invented" }, ImmutableDictionary<string, string>.Empty.Add("Q01-BP07", SmallLens.PracticeId)).Accepted);

    [Fact]
    public void An_id_that_never_was_is_dropped() => Assert.Empty(Verify(Old, ImmutableDictionary<string, string>.Empty).Accepted);

    [Fact]
    public void The_built_in_lens_knows_ids_of_earlier_editions() =>
        Assert.Equal("SEC09-BP03", BuiltInLens.Lens.Retired["SEC09-BP04"]);

    [Theory]
    [InlineData("Q01-BP01", "Q01-BP01")]
    [InlineData("Q01-BP07", "Q01-BP09")]
    public void A_lens_that_retires_a_living_id_or_names_no_successor_is_refused(string old, string successor) =>
        Assert.Single(SmallLens.Problems(lens: SmallLens.LensJson.Replace("\"edition\"", $$"""
            "retired": { "{{old}}": "{{successor}}" }, "edition"
            """, StringComparison.Ordinal)));

    private static Verification Verify(ProposedClassification proposal, ImmutableDictionary<string, string> retired) =>
        Verifier.Verify([proposal], new(Raw.Split(Raw.Paragraph("バックアップを取得する。")), [.. SmallLens.Load().BestPractices]) { Retired = retired });
}
