using DocReview.Core.Guardrails;
using static DocReview.Tests.Guardrails.Answers.Proposals;

namespace DocReview.Tests.Guardrails;

public sealed class PlannedIsNotInPlaceTests
{
    [Theory]
    [InlineData("バックアップを取得する予定である。")]
    [InlineData("バックアップの取得を検討中である。")]
    [InlineData("今後バックアップを取得していく。")]
    [InlineData("将来はバックアップを取得する。")]
    public void What_is_planned_is_not_in_place(string text) => Assert.NotNull(new PlannedIsNotInPlace().Refuse(Supports(), Context(text)));

    [Fact]
    public void What_is_planned_may_speak_against() => Assert.Null(new PlannedIsNotInPlace().Refuse(Contradicts(), Context("バックアップの取得を検討中である。")));

    [Fact]
    public void What_is_in_place_is() => Assert.Null(new PlannedIsNotInPlace().Refuse(Supports(), Context("バックアップを取得する。")));
}
