using CsCheck;
using DocReview.Core.Statements.Language;

namespace DocReview.Tests.Statements;

public sealed class SentenceSplitterTests
{
    [Theory]
    [InlineData("ログを取得する。7 年間保管する。", 2)]
    [InlineData("ログを取得する（対象は全環境。開発は除く。）ものとする。", 1)]
    [InlineData("「停止しない。」を原則とする。", 1)]
    [InlineData("暗号化する\n監視する", 2)]
    [InlineData("Use services, e.g. ALB and WAF.", 1)]
    [InlineData("Use TLS 1.2 or later. Disable TLS 1.0.", 2)]
    [InlineData("MFA is enforced. Root is locked.", 2)]
    [InlineData("See Fig. A for details.", 1)]
    [InlineData("本当か？ はい。", 2)]
    [InlineData("", 0)]
    [InlineData("  \n ", 0)]
    public void Text_splits_at_the_ends_of_sentences(string text, int sentences) => Assert.Equal(sentences, SentenceSplitter.Split(text).Length);

    [Fact]
    public void A_sentence_keeps_its_full_stop() => Assert.Equal(["甲である。", "乙である。"], SentenceSplitter.Split("甲である。 乙である。"));

    [Fact]
    public void A_bracket_left_open_ends_with_its_line() => Assert.Equal(3, SentenceSplitter.Split("甲（乙。丙\n丁。戊").Length);

    [Fact]
    public void Sentences_together_are_the_whole_text()
    {
        var text = Gen.String[Gen.Char["ログをA.b 。！？!?\n（）「」() 　z"], 0, 60];

        text.Sample(t => WithoutSpace(string.Concat(SentenceSplitter.Split(t))) == WithoutSpace(t));
    }

    private static string WithoutSpace(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
