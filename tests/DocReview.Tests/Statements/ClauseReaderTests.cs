using System.Collections.Immutable;
using CsCheck;
using DocReview.Core.Statements;
using DocReview.Core.Statements.Language;

namespace DocReview.Tests.Statements;

public sealed class ClauseReaderTests
{
    [Theory]
    [InlineData("ログを取得し、7年間保管する。", 2)]
    [InlineData("ALB、ECS、RDS を使用する。", 1)]
    [InlineData("暗号化は行うが、署名は行わない。", 2)]
    [InlineData("本番環境では、通信を暗号化する。", 1)]
    [InlineData("MFA を使用せず、パスワードで認証する。", 2)]
    [InlineData("MFA is enforced; keys are rotated.", 2)]
    [InlineData("監視する。通知する。", 2)]
    public void A_clause_is_what_leads_up_to_a_predicate(string text, int clauses) => Assert.Equal(clauses, Read(text).Length);

    [Theory]
    [InlineData("CloudTrail を有効化する。", Voice.Asserted)]
    [InlineData("CloudTrail を有効化する予定である。", Voice.Planned)]
    [InlineData("権限一覧は詳細設計で作成する。", Voice.Planned)]
    [InlineData("SCPは次回の会議で決める。", Voice.Planned)]
    [InlineData("手順書は運用開始前に策定する。", Voice.Planned)]
    [InlineData("GuardDutyの有効化は費用試算の結果を見て判断する。", Voice.Planned)]
    [InlineData("訓練を行う予定はない。", Voice.Asserted)]
    [InlineData("セキュリティテストは計画していない。", Voice.Asserted)]
    [InlineData("No security testing is planned.", Voice.Asserted)]
    [InlineData("Security testing is planned.", Voice.Planned)]
    [InlineData("公開前に脆弱性診断を実施する。", Voice.Asserted)]
    [InlineData("リリース前に公開の可否を判断する。", Voice.Asserted)]
    [InlineData("診断の結果を踏まえて公開の可否を判断する。", Voice.Asserted)]
    [InlineData("承認を待って本番へ反映する。", Voice.Asserted)]
    [InlineData("第5期基幹システムと連携する。", Voice.Asserted)]
    [InlineData("正式版の提供開始を待って切り替える。", Voice.Planned)]
    [InlineData("MFA の導入を検討中である。", Voice.Planned)]
    [InlineData("次期フェーズで対応する。", Voice.Planned)]
    [InlineData("WAF の導入は未定。", Voice.Planned)]
    [InlineData("Adoption of WAF is planned.", Voice.Planned)]
    [InlineData("鍵をローテーションすることができる。", Voice.Possible)]
    [InlineData("MFA の使用を推奨する。", Voice.Possible)]
    [InlineData("暗号化が望ましい。", Voice.Possible)]
    [InlineData("Keys should be rotated.", Voice.Possible)]
    [InlineData("通信を暗号化すること。", Voice.Required)]
    [InlineData("MFA を使用しなければならない。", Voice.Required)]
    [InlineData("MFA must be used.", Voice.Required)]
    public void The_predicate_gives_the_voice(string text, Voice voice) => Assert.Equal(voice, Read(text).Single().Voice);

    [Fact]
    public void What_is_done_for_the_future_is_done_now() =>
        Assert.Equal(Voice.Asserted, Read("将来の拡張に備えて、サブネットを分割する。")[^1].Voice);

    [Theory]
    [InlineData("NACL は管理が煩雑なため、使用しない。")]
    [InlineData("障害が発生した場合、通知する。")]
    public void A_reason_or_a_condition_is_subordinate(string text) => Assert.Equal([true, false], Read(text).Select(c => c.Subordinate));

    [Theory]
    [InlineData("ログの保管先", false)]
    [InlineData("ログを保管する", true)]
    [InlineData("logs are kept", true)]
    public void A_noun_phrase_has_no_predicate(string text, bool has) => Assert.Equal(has, Read(text).Single().HasPredicate);

    [Fact]
    public void Clauses_cover_the_key_without_gaps()
    {
        var key = Gen.OneOf("ログを", "取得し", "しない", "ため", "、", "。", "|", "\u0001", "a.b", ". ", ",", "予定", "；", ";", "が", " ", "保管する").Array[0, 20].Select(string.Concat);

        key.Sample(k =>
        {
            var at = 0;
            foreach (var clause in ClauseReader.Read(k))
            {
                if (clause.Start != at || clause.End <= clause.Start) return false;
                at = clause.End;
            }

            return at == k.Length;
        });
    }

    private static ImmutableArray<Clause> Read(string text) => ClauseReader.Read(TextFolder.Plain.Fold(text));
}
