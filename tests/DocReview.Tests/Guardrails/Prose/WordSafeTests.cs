using System.Xml;
using CsCheck;
using DocReview.Core.Guardrails.Prose;

namespace DocReview.Tests.Guardrails.Prose;

public sealed class WordSafeTests
{
    [Theory]
    [InlineData("KMS で暗号化する（鍵は 1 年ごとに交換）。")]
    [InlineData("See https://docs.aws.amazon.com/kms/latest/ for details.")]
    [InlineData("葛\U000E0100城市の 5 * 3 と a_b_c、A & B < C")]
    [InlineData("一行目\n二行目 😀")]
    public void Plain_words_stay(string text)
    {
        var safe = WordSafe.Clean(text);

        Assert.Equal(text, safe.Text);
        Assert.Empty(safe.Events);
    }

    [Theory]
    [InlineData("a\u0000b\u0008\uFFFEc", "abc")]
    [InlineData("暗\u200B号\u202E化", "暗号化")]
    [InlineData("見る { HYPERLINK \"https://evil.example\" } こと", "見る こと")]
    [InlineData("x { DDEAUTO c:\\\\windows\\\\cmd.exe } y", "x y")]
    [InlineData("[手順](https://evil.example/a)を見る", "手順を見る")]
    [InlineData("詳細は https://evil.example/a?b=c を参照", "詳細は を参照")]
    [InlineData("詳細は https://docs.aws.amazon.com.evil.example/ を参照", "詳細は を参照")]
    [InlineData(@"\\server\share\file を参照", "を参照")]
    [InlineData("**重要**: `kms` を使う", "重要: kms を使う")]
    [InlineData("# 見出し\n本文", "見出し\n本文")]
    [InlineData("javascript:alert(1)", "")]
    public void What_a_report_must_not_hold_is_taken_out(string text, string expected)
    {
        var safe = WordSafe.Clean(text);

        Assert.Equal(expected, safe.Text);
        Assert.NotEmpty(safe.Events);
    }

    [Fact]
    public void Half_a_character_is_none() => Assert.Equal("ab", WordSafe.Clean("a\uD800b").Text);

    [Fact]
    public void Whatever_comes_out_is_legal_xml() => Gen.String.Sample(text =>
    {
        XmlConvert.VerifyXmlChars(WordSafe.Clean(text).Text);
        return true;
    });

    [Fact]
    public void Cleaning_twice_changes_nothing_more_of_ordinary_text() =>
        Gen.OneOf("暗号", "**", "`", "https://evil.example", " ", "[a](b)", "\n", "。", "# ").Array[0, 6].Select(string.Concat).Sample(text =>
        {
            var once = WordSafe.Clean(text).Text;
            return WordSafe.Clean(once).Text.Length <= once.Length;
        });
}
