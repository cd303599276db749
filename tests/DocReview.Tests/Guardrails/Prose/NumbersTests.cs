using DocReview.Core.Guardrails.Prose;

namespace DocReview.Tests.Guardrails.Prose;

public sealed class NumbersTests
{
    [Theory]
    [InlineData("90 日ごと", "90 day")]
    [InlineData("９０日ごと", "90 day")]
    [InlineData("every 90 days", "90 day")]
    [InlineData("1,000 件", "1000 ")]
    [InlineData("七日以内", "7 day")]
    [InlineData("within seven days", "7 day")]
    [InlineData("十二か月", "12 month")]
    [InlineData("TLS 1.2 以上", "tls1.2 ")]
    [InlineData("TLS1.2", "tls1.2 ")]
    [InlineData("AES-256", "aes256 ")]
    [InlineData("S3", "s3 ")]
    [InlineData("99.95%", "99.95 percent")]
    [InlineData("014 文字", "14 character")]
    public void A_number_is_found_with_its_unit(string text, string expected)
    {
        var number = Assert.Single(Numbers.Find(text));
        Assert.Equal(expected, $"{number.Value} {number.Unit}");
    }

    [Theory]
    [InlineData("SEC02-BP03 について S-0012 を参照")]
    [InlineData("一部の第三者")]
    [InlineData("二要素認証")]
    [InlineData("1. 手順")]
    public void Ids_list_numbers_and_words_are_no_numbers(string text) => Assert.Empty(Numbers.Find(text));

    [Theory]
    [InlineData("ログは 365 日保管されている。")]
    [InlineData("Logs are kept for 365 days.")]
    [InlineData("保管期間は 365 である。")]
    public void A_number_of_the_statement_may_be_repeated(string generated) => Assert.Empty(Numbers.Check(generated, ["ログは S3 に 365 日間保管する。"]));

    [Theory]
    [InlineData("ログは 36 日保管されている。")]
    [InlineData("ログは 365 年保管されている。")]
    [InlineData("ログは 365 日、TLS 1.3 で送る。")]
    public void A_number_that_no_source_holds_was_invented(string generated) => Assert.Single(Numbers.Check(generated, ["ログは 365 日間保管し、TLS 1.2 で送る。"]));
}
