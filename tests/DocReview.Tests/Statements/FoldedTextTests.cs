using CsCheck;
using DocReview.Core.Statements;
using DocReview.Tests.Support;

namespace DocReview.Tests.Statements;

public sealed class FoldedTextTests
{
    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.String[Gen.Char["aZ1 　Ａｱﾊﾞﾟーサバキがか\u3099プの化ＫÅe\u0301–-―～.,()\"㈱①℃\u200B\u00AD\t\u2ED1\u2F47\u1112\u1161\u11AB"], 0, 30],
        Gen.OneOf("サーバー", "利用者", "ﾕｰｻﾞｰ", "ユーザー管理", "load  balancer", "AWS を", "㈱", "か\u3099", "𠮷", "。", " ").Array[0, 8].Select(string.Concat));

    private static readonly TextFolder WithVariants = new([new("ユーザー", "ユーザ"), new("利用者", "ユーザ"), new("オブジェクトストレージ", "s3")]);

    [Theory]
    [InlineData("ＡＷＳを使う", "aws", "ＡＷＳ")]
    [InlineData("日次でﾊﾞｯｸｱｯﾌﾟする", "バックアップ", "ﾊﾞｯｸｱｯﾌﾟ")]
    [InlineData("サーバーの台数", "サーバ", "サーバー")]
    [InlineData("多要素 認証を", "多要素認証", "多要素 認証")]
    [InlineData("load  balancer", "load balancer", "load  balancer")]
    [InlineData("（㈱）例", "株", "㈱")]
    [InlineData("利用者の権限", "ユーザ", "利用者")]
    [InlineData("利用者の権限", "の権限", "の権限")]
    [InlineData("𠮷田の権限", "権限", "権限")]
    [InlineData("は\u309Aスワード", "ぱスワ", "は\u309Aスワ")]
    public void A_match_leads_back_to_the_words_of_the_document(string text, string match, string words)
    {
        var folded = WithVariants.Trace(text);
        var start = folded.Key.IndexOf(match, StringComparison.Ordinal);

        Assert.Equal(words, folded.WordsOf(start, start + match.Length));
    }

    [Fact]
    public void Tracing_gives_the_key_of_folding()
    {
        var built = new TextFolder(BuiltInLens.Lens.Variants);
        var variants = Gen.OneOf<string>([.. BuiltInLens.Lens.Variants.SelectMany(v => new[] { v.Key, v.Value }), "ー", "を", " ", "a"]).Array[0, 8].Select(string.Concat);

        Texts.Sample(t => TextFolder.Plain.Trace(t).Key == TextFolder.Plain.Fold(t) && WithVariants.Trace(t).Key == WithVariants.Fold(t), iter: 2000);
        variants.Sample(t => built.Trace(t).Key == built.Fold(t), iter: 500);
    }

    [Fact]
    public void Every_character_of_a_key_comes_from_a_piece_of_the_text_and_none_goes_back() =>
        Texts.Sample(
            t =>
            {
                var folded = WithVariants.Trace(t);
                return folded.Text == t
                    && folded.Origins.Length == folded.Key.Length
                    && folded.Origins.All(o => o.Start >= 0 && o.Start < o.End && o.End <= t.Length)
                    && folded.Origins.Zip(folded.Origins.Skip(1)).All(p => p.First.Start <= p.Second.Start && p.First.End <= p.Second.End);
            },
            iter: 2000);

    [Fact]
    public void The_words_of_a_match_fold_to_the_match() =>
        Gen.Select(Texts, Gen.Int[0, 100], Gen.Int[0, 100]).Sample(
            (t, a, b) =>
            {
                var folded = TextFolder.Plain.Trace(t);
                if (folded.Key.Length == 0) return true;
                var (start, end) = Whole(folded, Math.Min(a, b) % folded.Key.Length, Math.Max(a, b) % folded.Key.Length + 1);
                var match = folded.Key[start..end].Trim(' ');
                return match.Length == 0 || IsMark(match[0]) || IsMark(match[^1]) || TextFolder.Plain.Fold(folded.WordsOf(start, end)) == match;
            },
            iter: 5000);

    [Fact]
    public void An_empty_match_has_no_words() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => TextFolder.Plain.Trace("a").SpanOf(0, 0));

    // Whether a . is a Japanese full stop depends on what stands beside it, which a match may have cut off.
    private static bool IsMark(char c) => c is '.' or '。' or ',' or '、';

    // A match that takes half of (株) leads back to the whole ㈱, which folds to more than the match; and whether a
    // final ー belongs to a key depends on the katakana around it, which a match may have cut off.
    private static (int Start, int End) Whole(FoldedText folded, int start, int end)
    {
        if (start >= end) (start, end) = (Math.Min(start, end - 1), Math.Max(start + 1, end));
        while (start > 0 && IsOne(folded, start)) start--;
        while (end < folded.Key.Length && IsOne(folded, end)) end++;
        return (start, end);
    }

    private static bool IsOne(FoldedText folded, int index) =>
        folded.Origins[index - 1].End > folded.Origins[index].Start || (IsKatakana(folded.Key[index]) && IsKatakana(folded.Key[index - 1]));

    private static bool IsKatakana(char c) => c is >= 'ァ' and <= 'ー';
}
