using DocReview.Hosting.Reviewing;
using DocReview.Tests.Support;

namespace DocReview.Tests.Hosting;

public sealed class ScopeTests
{
    [Fact]
    public void Nothing_named_is_everything() => Assert.Equal(63, Scope.Resolve(BuiltInLens.Lens, []).Length);

    [Fact]
    public void Questions_and_practices_are_named_with_commas_or_apart()
    {
        var expected = BuiltInLens.Lens.BestPractices.Where(p => p.QuestionId == "SEC01" || p.Id == "SEC05-BP02").Select(p => p.Id);

        Assert.Equal(expected, Scope.Resolve(BuiltInLens.Lens, ["sec05-bp02, SEC01"]).Select(p => p.Id));
        Assert.Equal(expected, Scope.Resolve(BuiltInLens.Lens, ["SEC01", "SEC05-BP02"]).Select(p => p.Id));
    }

    [Fact]
    public void A_practice_named_twice_is_reviewed_once() => Assert.Single(Scope.Resolve(BuiltInLens.Lens, ["SEC05-BP02", "SEC05-BP02"]));

    [Fact]
    public void A_pillar_may_be_named() => Assert.Equal(63, Scope.Resolve(BuiltInLens.Lens, ["security"]).Length);

    [Fact]
    public void An_unknown_name_is_refused_by_name() =>
        Assert.Contains("SEC99", Assert.Throws<UsageException>(() => Scope.Resolve(BuiltInLens.Lens, ["SEC01,SEC99"])).Message, StringComparison.Ordinal);

    [Fact]
    public void A_reason_puts_a_practice_out_of_scope() =>
        Assert.Equal("委託先=X 社", Scope.NotApplicable(BuiltInLens.Lens, ["sec05-bp01=委託先=X 社"])["SEC05-BP01"]);

    [Theory]
    [InlineData("SEC05-BP01")]
    [InlineData("SEC05-BP01= ")]
    [InlineData("SEC05=reason")]
    [InlineData("SEC99-BP01=reason")]
    public void Without_a_known_practice_and_a_reason_it_is_refused(string entry) =>
        Assert.Throws<UsageException>(() => Scope.NotApplicable(BuiltInLens.Lens, [entry]));
}
