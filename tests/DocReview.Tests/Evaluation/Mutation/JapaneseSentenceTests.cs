using DocReview.Evaluation.Mutation.Rewriting;

namespace DocReview.Tests.Evaluation.Mutation;

public sealed class JapaneseSentenceTests
{
    [Theory]
    [InlineData("ログを有効化する。", "ログを有効化しない。")]
    [InlineData("ログを有効化しない。", "ログを有効化する。")]
    [InlineData("ログを有効化している。", "ログを有効化していない。")]
    [InlineData("証跡は暗号化されている。", "証跡は暗号化されていない。")]
    [InlineData("証跡を暗号化します。", "証跡を暗号化しません。")]
    [InlineData("点検は毎月行う。", "点検は毎月行わない。")]
    [InlineData("点検は毎月行っている。", "点検は毎月行っていない。")]
    [InlineData("共通鍵を用いる。", "共通鍵を用いない。")]
    [InlineData("予備の経路を設ける。", "予備の経路を設けない。")]
    [InlineData("回線を切る。", "回線を切らない。")]
    [InlineData("記録を残している。", "記録を残していない。")]
    [InlineData("二要素の認証は必須である。", "二要素の認証は必須ではない。")]
    [InlineData("二要素の認証は必須ではない。", "二要素の認証は必須である。")]
    [InlineData("予備の回線がある。", "予備の回線がない。")]
    [InlineData("鍵は毎年更新すること。", "鍵は毎年更新しないこと。")]
    [InlineData("鍵は毎年更新することとする。", "鍵は毎年更新しないこととする。")]
    [InlineData("監査ログの取得を有効化", "監査ログの取得を有効化しない")]
    [InlineData("東京、大阪の 2 か所に、複製を配置する。", "東京、大阪の 2 か所に、複製を配置しない。")]
    public void A_predicate_is_turned_round(string sentence, string negated) => Assert.Equal(negated, JapaneseSentence.Read(sentence)?.Negated());

    [Theory]
    [InlineData("鍵を更新する。", "鍵を更新する予定である。")]
    [InlineData("鍵を更新しています。", "鍵を更新する予定です。")]
    [InlineData("点検を行っている。", "点検を行う予定である。")]
    [InlineData("記録を残している。", "記録を残す予定である。")]
    [InlineData("認証は必須である。", "認証は必須とする予定である。")]
    public void What_is_in_place_becomes_a_plan(string sentence, string planned) => Assert.Equal(planned, JapaneseSentence.Read(sentence)?.Planned());

    [Theory]
    [InlineData("鍵を更新する。", "鍵を更新します。")]
    [InlineData("鍵を更新しません。", "鍵を更新しない。")]
    [InlineData("点検を行っています。", "点検を行っている。")]
    [InlineData("認証は必須である。", "認証は必須です。")]
    [InlineData("鍵を送ります。", "鍵を送る。")]
    public void The_style_can_be_changed(string sentence, string other) => Assert.Equal(other, JapaneseSentence.Read(sentence)?.InOtherStyle());

    [Theory]
    [InlineData("鍵を更新する。", "鍵を更新することを検討している。", "鍵を更新するかどうかは未定である。", "鍵を更新することが望ましい。", "鍵を更新してください。", "鍵を更新していたが、廃止した。")]
    [InlineData("扉を閉める。", "扉を閉めることを検討している。", "扉を閉めるかどうかは未定である。", "扉を閉めることが望ましい。", "扉を閉めてください。", "扉を閉めていたが、廃止した。")]
    public void What_is_in_place_can_be_doubted(string sentence, string considered, string undecided, string wished, string requested, string abolished)
    {
        var read = JapaneseSentence.Read(sentence)!;

        Assert.Equal([considered, undecided, wished, requested, abolished], [read.Considered()!, read.Undecided()!, read.Wished()!, read.Requested()!, read.Abolished()!]);
    }

    [Theory]
    [InlineData("鍵を更新し、記録を残す。")]
    [InlineData("障害が起きたため、切り替える。")]
    [InlineData("試験では使うが、運用では使わない。")]
    [InlineData("鍵の一覧")]
    [InlineData("構成：二重化する。")]
    [InlineData("Keys are rotated.")]
    [InlineData("鍵を更新する（年 1 回）")]
    public void What_cannot_be_rewritten_for_sure_is_left_alone(string sentence) => Assert.Null(JapaneseSentence.Read(sentence));

    [Fact]
    public void What_is_denied_is_never_planned() => Assert.Null(JapaneseSentence.Read("鍵を更新しない。")!.Planned());

    [Theory]
    [InlineData("ログを有効化する。")]
    [InlineData("点検は毎月行っている。")]
    [InlineData("共通鍵を用いません。")]
    [InlineData("予備の回線があります。")]
    public void Turning_round_twice_gives_the_sentence_back(string sentence) =>
        Assert.Equal(sentence, JapaneseSentence.Read(JapaneseSentence.Read(sentence)!.Negated())!.Negated());
}
