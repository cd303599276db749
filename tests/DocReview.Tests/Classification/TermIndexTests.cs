using DocReview.Core.Classification.Offline;
using DocReview.Core.Lenses;
using DocReview.Core.Lenses.Loading;
using DocReview.Core.Statements;

namespace DocReview.Tests.Classification;

public sealed class TermIndexTests
{
    [Theory]
    [InlineData("waf", "AWS WAF を導入する", true)]
    [InlineData("waf", "wafer", false)]
    [InlineData("waf", "WAFを導入する", true)]
    [InlineData("tls", "TLS1.2", true)]
    [InlineData("s3", "s30", false)]
    [InlineData("encrypt", "encrypted", false)]
    [InlineData("encrypt*", "encrypted", true)]
    [InlineData("crypt*", "encrypted", false)]
    [InlineData("暗号", "再暗号化", true)]
    public void Latin_words_match_whole_and_japanese_anywhere(string term, string text, bool has) => Assert.Equal(has, Has(term, text));

    [Theory]
    [InlineData("ログ..保管", "ログを 7 年間保管する", true)]
    [InlineData("ログ..保管", "保管するのはログ", false)]
    [InlineData("ログ..保管", "ログは次の要件に従い、法令と社内規程の双方を満たすように十分な期間にわたり保管する", false)]
    public void Near_words_stand_in_order_and_close(string term, string text, bool has) => Assert.Equal(has, Has(term, text));

    [Fact]
    public void A_near_hit_reaches_from_the_first_word_to_the_last() => Assert.Equal([new Hit(2, 8)], Find("ログ..保管", "監査ログを7保管"));

    [Fact]
    public void A_regular_expression_is_matched_on_the_folded_text() => Assert.True(Has(@"/tls1\.[23]/", "ＴＬＳ１．２"));

    [Fact]
    public void An_index_is_searched_only_when_sealed() => Assert.Throws<InvalidOperationException>(() => new TermIndex().Find("text"));

    private static bool Has(string term, string text) => Find(term, TextFolder.Plain.Fold(text)).Length > 0;

    private static Hit[] Find(string term, string key)
    {
        var index = new TermIndex();
        var groups = new Dictionary<string, string[]>(StringComparer.Ordinal);
        Term parsed = new TermParser(TextFolder.Plain, groups, groups).Parse(term);
        var id = index.Register(parsed);
        index.Seal();
        return index.Find(key).Of(id);
    }
}
