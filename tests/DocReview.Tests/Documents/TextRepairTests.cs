using DocReview.Core.Documents.Structure;

namespace DocReview.Tests.Documents;

public sealed class TextRepairTests
{
    [Theory]
    [InlineData("自 社の基準に従う。", "自社の基準に従う。")]
    [InlineData("ログを取得し ない。", "ログを取得しない。")]
    [InlineData("暗号化 「必須」とする", "暗号化「必須」とする")]
    public void A_space_inside_japanese_is_a_line_end_and_goes(string raw, string repaired) => Assert.Equal(repaired, TextRepair.Repair(raw));

    [Theory]
    [InlineData("AWS Backup を使用する。")]
    [InlineData("Application Load Balancer")]
    [InlineData("TLS 1.2 以上")]
    public void A_space_beside_latin_words_stays(string text) => Assert.Equal(text, TextRepair.Repair(text));

    [Theory]
    [InlineData("7 年保管^{*2}", "7 年保管※2")]
    [InlineData("毎日取得 ^{※1}", "毎日取得※1")]
    [InlineData("対象 ^{×3}", "対象※3")]
    public void A_flattened_note_mark_becomes_a_note_mark(string raw, string repaired) => Assert.Equal(repaired, TextRepair.Repair(raw));

    [Theory]
    [InlineData("<mark>KMS</mark> で暗号化する", "KMS で暗号化する")]
    [InlineData("VPC <span class=\"x\">A</span>", "VPC A")]
    [InlineData("**重要** な設定", "重要 な設定")]
    public void Markup_left_in_the_text_goes(string raw, string repaired) => Assert.Equal(TextRepair.Repair(repaired), TextRepair.Repair(raw));

    [Fact]
    public void A_less_than_sign_is_no_markup() => Assert.Equal("CPU < 80 の場合", TextRepair.Repair("CPU < 80 の場合"));

    [Fact]
    public void Runs_of_spaces_become_one() => Assert.Equal("AWS WAF", TextRepair.Repair("AWS   WAF"));

    [Fact]
    public void Sound_text_comes_back_as_the_same_object()
    {
        var text = "監査ログを 7 年間保管する。";

        Assert.Same(text, TextRepair.Repair(text));
    }
}
