using DocReview.Core.Rules.Values;
using DocReview.Core.Statements;

namespace DocReview.Tests.Rules;

public sealed class QuantitiesTests
{
    [Theory]
    [InlineData("90 日間保管する", "minutes", 90L * 1440)]
    [InlineData("１年間", "minutes", 365L * 1440)]
    [InlineData("3 か月", "minutes", 90L * 1440)]
    [InlineData("RTO は 4 時間", "minutes", 240L)]
    [InlineData("7 世代", "generations", 7L)]
    [InlineData("14 文字以上", "characters", 14L)]
    [InlineData("kept for 5 years", "minutes", 5L * 365 * 1440)]
    public void A_quantity_is_read_in_its_unit(string text, string unit, long amount)
    {
        var quantity = Assert.Single(Read(text));

        Assert.Equal((unit, amount), (quantity.Unit, quantity.Amount));
    }

    [Theory]
    [InlineData("2026 年 4 月 1 日")]
    [InlineData("1 日 1 回取得する")]
    [InlineData("3 か月ごとに見直す")]
    [InlineData("2026 年度")]
    [InlineData("日次")]
    public void A_date_and_a_frequency_are_no_quantities(string text) => Assert.Empty(Read(text));

    [Theory]
    [InlineData("1 年以上保管する", nameof(Bound.AtLeast))]
    [InlineData("最低 90 日", nameof(Bound.AtLeast))]
    [InlineData("at least 1 year", nameof(Bound.AtLeast))]
    [InlineData("24 時間以内", nameof(Bound.AtMost))]
    [InlineData("24 時間", nameof(Bound.Exact))]
    public void A_bound_is_read_with_the_number(string text, string bound) => Assert.Equal(bound, Assert.Single(Read(text)).Bound.ToString());

    private static List<Quantity> Read(string text) => [.. Quantities.In(TextFolder.Plain.Fold(text))];
}
