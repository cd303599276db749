using DocReview.Core.Classification;
using DocReview.Core.Lenses;
using DocReview.Tests.Support;

namespace DocReview.Tests.Classification;

public sealed class TicksTests
{
    private static readonly BestPractice Practice = SmallLens.WithSignals("""[ { "all": ["暗号化"] } ]""");

    [Theory]
    [InlineData("○")]
    [InlineData("✅")]
    [InlineData("済")]
    [InlineData("有")]
    public void A_ticked_row_affirms(string tick) => Assert.Equal(Stance.Supports, Row(tick));

    [Theory]
    [InlineData("×")]
    [InlineData("❌")]
    [InlineData("未")]
    [InlineData("無")]
    [InlineData("対象外")]
    [InlineData("禁止")]
    [InlineData("なし（次期で検討）")]
    [InlineData("× 未対応")]
    [InlineData("実施していない")]
    public void A_row_without_the_tick_denies(string tick) => Assert.Equal(Stance.Contradicts, Row(tick));

    [Theory]
    [InlineData("△")]
    [InlineData("対応中")]
    public void A_row_done_in_part_only_touches(string tick)
    {
        var proposal = SmallLens.Classify(Practice, $"| 対策 | 状況 |\n|---|---|\n| 暗号化 | {tick} |").Single();

        Assert.Equal((Stance.Supports, Weight.Touches), (proposal.Stance, proposal.Weight));
    }

    [Theory]
    [InlineData("☑ 通信を暗号化する", Stance.Supports)]
    [InlineData("☐ 通信を暗号化する", Stance.Contradicts)]
    [InlineData("- [x] 通信を暗号化する", Stance.Supports)]
    [InlineData("- [ ] 通信を暗号化する", Stance.Contradicts)]
    public void A_box_before_an_item_decides_it(string line, Stance stance) => Assert.Equal(stance, SmallLens.Classify(Practice, line).Single().Stance);

    [Theory]
    [InlineData("N/A")]
    [InlineData("－")]
    [InlineData("該当なし")]
    public void A_row_that_does_not_apply_says_nothing(string tick) =>
        Assert.Empty(SmallLens.Classify(Practice, $"| 対策 | 状況 |\n|---|---|\n| 暗号化 | {tick} |"));

    [Theory]
    [InlineData("○", Stance.Contradicts)]
    [InlineData("×", Stance.Supports)]
    public void A_tick_on_a_denial_keeps_or_cancels_it(string tick, Stance stance) =>
        Assert.Equal(stance, SmallLens.Classify(Practice, $"| 確認項目 | 結果 |\n|---|---|\n| 暗号化していない | {tick} |").Single().Stance);

    [Theory]
    [InlineData("○", Stance.Supports)]
    [InlineData("×", Stance.Contradicts)]
    public void A_tick_answers_a_question_put_in_the_negative(string tick, Stance stance) =>
        Assert.Equal(stance, SmallLens.Classify(Practice, $"| 確認項目 | 結果 |\n|---|---|\n| 暗号化が無効になっていないか | {tick} |").Single().Stance);

    private static Stance Row(string tick) => SmallLens.Classify(Practice, $"| 対策 | 状況 |\n|---|---|\n| 暗号化 | {tick} |").Single().Stance;
}
