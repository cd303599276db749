using CsCheck;
using DocReview.Core.Statements;
using DocReview.Tests.Support;

namespace DocReview.Tests.Statements;

public sealed class TextFolderTests
{
    [Theory]
    [InlineData("ＡＷＳ", "aws")]
    [InlineData("ﾊﾞｯｸｱｯﾌﾟ", "バックアップ")]
    [InlineData("CloudTrail", "cloudtrail")]
    [InlineData("サーバー", "サーバ")]
    [InlineData("データベースサーバーを", "データベースサーバを")]
    [InlineData("サーバーレス", "サーバーレス")]
    [InlineData("キー", "キー")]
    [InlineData("暗号化キー", "暗号化キー")]
    [InlineData("多要素 認証", "多要素認証")]
    [InlineData("AWS を使う", "awsを使う")]
    [InlineData("load  balancer", "load balancer")]
    [InlineData("cross‑region", "cross-region")]
    [InlineData("ﾛｸﾞ\u200B保管", "ログ保管")]
    [InlineData("\u2ED1期間の保管", "長期間の保管")]
    [InlineData("\u2F47次", "日次")]
    [InlineData("\u2FA6融", "金融")]
    [InlineData("1\uFF5E3年", "1\u301C3年")]
    [InlineData("1~3年", "1\u301C3年")]
    [InlineData("監視\uFF65通知", "監視・通知")]
    [InlineData("a\uFF0Db", "a-b")]
    [InlineData("a\u2212b", "a-b")]
    [InlineData("保管し，監視する．", "保管し、監視する。")]
    [InlineData("ALB，東京", "alb、東京")]
    [InlineData("1,000件", "1,000件")]
    [InlineData("TLS1.2を使う", "tls1.2を使う")]
    [InlineData("設定.env", "設定.env")]
    public void Ways_to_write_one_word_fold_to_one_key(string text, string key) => Assert.Equal(key, TextFolder.Plain.Fold(text));

    [Theory]
    [InlineData("ユーザー管理", "ユーザ管理")]
    [InlineData("ユーザ管理", "ユーザ管理")]
    [InlineData("利用者管理", "ユーザ管理")]
    public void Variants_fold_to_the_standard_word(string text, string key) =>
        Assert.Equal(key, new TextFolder([new("ユーザー", "ユーザ"), new("利用者", "ユーザ")]).Fold(text));

    [Fact]
    public void Spaces_around_any_dash_fold_alike() => Assert.Equal(TextFolder.Plain.Fold("a - b"), TextFolder.Plain.Fold("a – b"));

    [Fact]
    public void Folding_is_idempotent()
    {
        var text = Gen.String[Gen.Char["aZ1 　Ａｱーサバキィュガプの化Ｋ–-―～.,．，()\"\u200B\u00AD\t"], 0, 30];

        text.Sample(t => TextFolder.Plain.Fold(TextFolder.Plain.Fold(t)) == TextFolder.Plain.Fold(t), iter: 2000);
    }

    [Fact]
    public void Folding_with_the_variants_of_the_built_in_lens_is_idempotent()
    {
        var folder = new TextFolder(BuiltInLens.Lens.Variants);
        var words = BuiltInLens.Lens.Variants.SelectMany(v => new[] { v.Key, v.Value }).Concat(["を", " ", "管理", "AWS "]).ToArray();
        var text = Gen.OneOf(words).Array[0, 6].Select(string.Concat);

        text.Sample(t => folder.Fold(folder.Fold(t)) == folder.Fold(t));
    }
}
