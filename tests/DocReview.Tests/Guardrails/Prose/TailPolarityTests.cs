using DocReview.Core.Guardrails.Prose;

namespace DocReview.Tests.Guardrails.Prose;

public sealed class TailPolarityTests
{
    [Theory]
    [InlineData("暗号化しない。")]
    [InlineData("暗号化は行いません。")]
    [InlineData("ログを取得せず。")]
    [InlineData("暗号化は不要とする。")]
    [InlineData("パッチは未適用である。")]
    [InlineData("設定は未実施")]
    [InlineData("直接の接続を禁止する。")]
    [InlineData("公開アクセスは無効にする。")]
    [InlineData("対象外とする。")]
    [InlineData("利用者には表示されない。")]
    [InlineData("ルートユーザーは使用しないこととする。")]
    [InlineData("Root keys are not created.")]
    [InlineData("Public access is disabled.")]
    [InlineData("MFA は使用する。ログは取得しない。")]
    [InlineData("暗号化しない（理由は別紙）。")]
    public void A_denial_at_the_end_is_seen(string text) => Assert.True(TailPolarity.IsNegative(text));

    [Theory]
    [InlineData("暗号化する。")]
    [InlineData("暗号化しなければならない。")]
    [InlineData("SSH は許可せず、Session Manager を利用する。")]
    [InlineData("ログは取得しない。MFA は使用する。")]
    [InlineData("運用上問題ない。")]
    [InlineData("年に 1 回、必ず見直す。")]
    [InlineData("不要なポートを閉じる。")]
    [InlineData("未使用の鍵を削除する。")]
    [InlineData("Keys are rotated no later than 90 days.")]
    [InlineData("Access is not granted without approval.")]
    public void A_text_that_affirms_in_the_end_affirms(string text) => Assert.False(TailPolarity.IsNegative(text));

    [Theory]
    [InlineData("暗号化", "暗号化しない。")]
    [InlineData("暗号化する", "暗号化するログは取得しない。")]
    [InlineData("ログは暗号化せず", "ログは暗号化せず、鍵だけ暗号化する。")]
    public void A_quote_that_ends_otherwise_than_its_statement_is_refused(string quote, string statement) => Assert.NotNull(TailPolarity.Check(quote, statement));

    [Theory]
    [InlineData("暗号化する", "暗号化する。")]
    [InlineData("は暗号化しない", "ログは暗号化しない。")]
    public void A_quote_that_ends_alike_passes(string quote, string statement) => Assert.Null(TailPolarity.Check(quote, statement));
}
