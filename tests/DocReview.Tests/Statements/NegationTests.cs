using DocReview.Core.Statements;
using DocReview.Core.Statements.Language;

namespace DocReview.Tests.Statements;

public sealed class NegationTests
{
    [Theory]
    [InlineData("アクセスキーを使用する。", "使用")]
    [InlineData("MFA を必ず使用する。", "使用")]
    [InlineData("MFA を使用しなければならない。", "使用")]
    [InlineData("MFA を使用しなくてはならない。", "使用")]
    [InlineData("本番だけでなく開発でも暗号化する。", "暗号化")]
    [InlineData("暗号化だけでなく署名も行う。", "暗号化")]
    [InlineData("環境にかかわらず暗号化する。", "暗号化")]
    [InlineData("例外なくログを取得する。", "取得")]
    [InlineData("ログを漏れなく取得する。", "取得")]
    [InlineData("少なくとも年1回訓練を実施する。", "実施")]
    [InlineData("不要なポートを閉じる。", "ポート")]
    [InlineData("不正アクセスを検知する。", "検知")]
    [InlineData("未使用のロールを削除する。", "削除")]
    [InlineData("使用していないロールを削除する。", "削除")]
    [InlineData("暗号化しないことはない。", "暗号化")]
    [InlineData("停止できないようにログを保護する。", "保護")]
    [InlineData("SCP により、ログの停止を禁止する。", "scp")]
    [InlineData("HTTPS を許可し、その他は拒否する。", "許可")]
    [InlineData("MFA を使用する。SMS は使用しない。", "mfaを使用")]
    [InlineData("MFA is not only enabled but enforced.", "enabled")]
    [InlineData("MFA is required for all users.", "required")]
    [InlineData("Logs are kept for no less than one year.", "kept")]
    [InlineData("Traffic is encrypted. Plain HTTP is not used.", "encrypted")]
    [InlineData("Permissions are granted to groups, never to individuals.", "groups")]
    [InlineData("Images are built by the pipeline and are not changed afterwards.", "built")]
    [InlineData("承認は省略しない。", "承認")]
    [InlineData("証拠はオブジェクトロックで書き換え不可とする。", "オブジェクトロック")]
    [InlineData("SCP で CloudTrail の停止を無効にする。", "scp")]
    [InlineData("Backups go to a vault and cannot be deleted.", "vault")]
    [InlineData("各ロールは自分のスキーマしか参照できない。", "スキーマ")]
    [InlineData("検証環境には直接ログインして構わない。", "ログイン")]
    [InlineData("値は KMS で暗号化してログにも出さない。", "暗号化")]
    [InlineData("脅威の一覧を適用(個別の分析は省略)", "適用")]
    [InlineData("MFA を必須とする運用は、入社日から適用する。", "mfa")]
    [InlineData("監視は運用状況を踏まえ、しきい値を見直す。", "監視")]
    [InlineData("Config で非準拠の状態を是正する。", "config")]
    public void What_is_affirmed_is_not_denied(string sentence, string word) => Assert.False(Denies(sentence, word));

    [Theory]
    [InlineData("全員に管理者権限を与えていた状態は解消した。", "与え")]
    [InlineData("ID を共用していた反省から、個人ごとに発行する。", "共用")]
    [InlineData("アクセスキーを使用しない。", "使用")]
    [InlineData("アクセスキーは使用していない。", "使用")]
    [InlineData("アクセスキーを使用しません。", "使用")]
    [InlineData("アクセスキーは使用しなかった。", "使用")]
    [InlineData("アクセスキーを使用せず、ロールを用いる。", "使用")]
    [InlineData("アクセスキーを使用せずに認証する。", "使用")]
    [InlineData("訓練は未実施である。", "実施")]
    [InlineData("バックアップは不要である。", "バックアップ")]
    [InlineData("アクセスキーの使用を禁止する。", "使用")]
    [InlineData("アクセスキーの使用は禁止とする。", "使用")]
    [InlineData("インターネットからの接続を拒否する。", "接続")]
    [InlineData("バージョニングは無効とする。", "バージョニング")]
    [InlineData("バックアップの取得は対象外とする。", "取得")]
    [InlineData("暗号化の設定なし", "暗号化")]
    [InlineData("直接の接続は不可とする。", "接続")]
    [InlineData("ログを取得しないこととする。", "取得")]
    [InlineData("暗号化は行うが、署名は行わない。", "署名")]
    [InlineData("ログを取得し、通知は行わない。", "通知")]
    [InlineData("Access keys are not used.", "used")]
    [InlineData("Access keys are never created.", "created")]
    [InlineData("No access keys are created.", "created")]
    [InlineData("Encryption is disabled.", "encryption")]
    [InlineData("Direct access is prohibited.", "access")]
    [InlineData("Instances run without encryption.", "encryption")]
    [InlineData("We don't rotate keys.", "rotate")]
    [InlineData("WAF を使用していたが、廃止した。", "使用")]
    [InlineData("Access keys and passwords are not used.", "access keys")]
    [InlineData("緊急時は承認を省略する。", "承認")]
    [InlineData("パブリックアクセスブロックは全バケットで無効にしている。", "パブリックアクセスブロック")]
    [InlineData("権限はグループではなく個人ごとに割り当てる。", "グループ")]
    [InlineData("スキャンは運用範囲外とする。", "スキャン")]
    [InlineData("ログは削除できない。", "削除")]
    [InlineData("パスワードを平文で書くことは禁止する。", "平文")]
    [InlineData("全員に管理者権限を与えていた状態は解消し、職務別に改めた。", "管理者権限")]
    [InlineData("訓練を行う予定はありません。", "訓練")]
    public void What_is_denied_is_denied(string sentence, string word) => Assert.True(Denies(sentence, word));

    [Theory]
    [InlineData("暗号化は行うが、署名は行わない。", "暗号化は行")]
    [InlineData("ログを取得し、通知は行わない。", "取得")]
    public void A_denial_stays_in_its_own_clause(string sentence, string word) => Assert.False(Denies(sentence, word));

    [Theory]
    [InlineData("アクセスキーの使用を禁止しない。", "使用")]
    [InlineData("ログを取得しないことを禁止する。", "取得")]
    public void Two_denials_cancel(string sentence, string word) => Assert.False(Denies(sentence, word));

    // The words in question are the last place where the term stands, as for a signal.
    private static bool Denies(string sentence, string word)
    {
        var key = TextFolder.Plain.Fold(sentence);
        var start = key.LastIndexOf(word, StringComparison.Ordinal);
        Assert.True(start >= 0, $"{word} is not in {key}");
        var end = start + word.Length;
        var clause = ClauseReader.Read(key).First(c => end <= c.End);
        return Negation.Denies(key, start, end, clause.Start, clause.End);
    }
}
