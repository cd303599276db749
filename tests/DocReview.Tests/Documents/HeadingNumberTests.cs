using DocReview.Core.Documents.Structure;

namespace DocReview.Tests.Documents;

public sealed class HeadingNumberTests
{
    [Theory]
    [InlineData("1. 概要", "1", "概要", 1)]
    [InlineData("2.3 ネットワーク構成", "2.3", "ネットワーク構成", 2)]
    [InlineData("2.3.1. サブネット", "2.3.1", "サブネット", 3)]
    [InlineData("4-2 監視", "4-2", "監視", 2)]
    [InlineData("３．２　運用", "３．２", "運用", 2)]
    [InlineData("第1章 はじめに", "第1章", "はじめに", 1)]
    [InlineData("第二節 構成", "第二節", "構成", 2)]
    [InlineData("１－２ 利用者", "１－２", "利用者", 2)]
    [InlineData("二.1 データの流れ", "二.1", "データの流れ", 2)]
    [InlineData("付録A 用語", "付録A", "用語", 1)]
    [InlineData("別紙2：構成図", "別紙2", "構成図", 1)]
    [InlineData("Appendix B Terms", "Appendix B", "Terms", 1)]
    public void A_number_gives_title_and_depth(string text, string number, string title, int depth) =>
        Assert.Equal(new HeadingNumber(number, title, depth), HeadingNumber.Read(text));

    [Theory]
    [InlineData("概要")]
    [InlineData("3日以内に対応する")]
    [InlineData("99.9% の可用性")]
    [InlineData("2024年度の計画")]
    [InlineData("500GB のストレージ")]
    [InlineData("10.0.0.0/16")]
    [InlineData("1.5")]
    [InlineData("付録に示す設定を用いる")]
    [InlineData("一部の機能を提供する")]
    public void A_quantity_a_date_or_an_address_is_no_heading_number(string text) => Assert.Null(HeadingNumber.Read(text));
}
