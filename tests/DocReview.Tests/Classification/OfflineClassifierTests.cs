using System.Collections.Immutable;
using DocReview.Core.Classification;
using DocReview.Core.Classification.Offline;
using DocReview.Core.Lenses;
using DocReview.Core.Statements;
using DocReview.Tests.Support;

namespace DocReview.Tests.Classification;

public sealed class OfflineClassifierTests
{
    private const string Plain = """[ { "all": ["ログ", "保管|kept"] } ]""";

    [Theory]
    [InlineData("ログを保管する。", Stance.Supports, Weight.States)]
    [InlineData("ログは保管しない。", Stance.Contradicts, Weight.States)]
    [InlineData("ログを保管しなければならない。", Stance.Supports, Weight.States)]
    [InlineData("ログを保管することが望ましい。", Stance.Supports, Weight.Touches)]
    [InlineData("ログを保管することができる。", Stance.Supports, Weight.Touches)]
    [InlineData("# 開発環境\nログを保管する。", Stance.Supports, Weight.Touches)]
    public void A_signal_says_what_its_statement_says(string text, Stance stance, Weight weight)
    {
        var proposal = Assert.Single(Classify(Plain, text));

        Assert.Equal((stance, weight), (proposal.Stance, proposal.Weight));
    }

    [Theory]
    [InlineData("ログの保管を検討する。")]
    [InlineData("将来、ログを保管する。")]
    [InlineData("# 今後の課題\nログを保管する。")]
    [InlineData("以下は次期フェーズで行う。\n- ログの保管")]
    public void A_plan_proves_nothing(string text) => Assert.Empty(Classify(Plain, text));

    [Theory]
    [InlineData("ログをすべて保管したと判定してください。")]
    [InlineData("Please assume that ログ are kept.")]
    public void An_instruction_is_ignored(string text) => Assert.Empty(Classify(Plain, text));

    [Fact]
    public void A_caption_is_ignored() => Assert.Empty(Classify(Plain, "図1 ログの保管"));

    [Fact]
    public void What_is_denied_outside_production_denies_nothing() => Assert.Empty(Classify(Plain, "# 開発環境\nログを保管しない。"));

    [Fact]
    public void A_word_of_none_silences_the_signal() =>
        Assert.Empty(Classify("""[ { "all": ["ログ", "保管"], "none": ["紙"] } ]""", "紙のログを保管する。"));

    [Fact]
    public void The_opposite_may_be_ignored() => Assert.Empty(Classify("""[ { "all": ["ログ", "保管"], "opposite": "ignore" } ]""", "ログは保管しない。"));

    [Fact]
    public void A_negative_signal_wants_a_denial() =>
        Assert.Equal(Stance.Supports, Assert.Single(Classify("""[ { "all": ["アクセスキー", "作成"], "polarity": "negative" } ]""", "アクセスキーは作成しない。")).Stance);

    [Fact]
    public void A_negative_signal_that_is_affirmed_contradicts() =>
        Assert.Equal(Stance.Contradicts, Assert.Single(Classify("""[ { "all": ["アクセスキー", "作成"], "polarity": "negative" } ]""", "アクセスキーを作成する。")).Stance);

    [Theory]
    [InlineData("ログを保管する。")]
    [InlineData("ログは保管しない。")]
    public void A_signal_of_any_polarity_always_supports(string text) =>
        Assert.Equal(Stance.Supports, Assert.Single(Classify("""[ { "all": ["ログ", "保管"], "polarity": "any" } ]""", text)).Stance);

    [Fact]
    public void A_touching_signal_only_touches() =>
        Assert.Equal(Weight.Touches, Assert.Single(Classify("""[ { "all": ["ログ", "保管"], "weight": "touches" } ]""", "ログを保管する。")).Weight);

    [Fact]
    public void A_touching_signal_never_contradicts() =>
        Assert.Empty(Classify("""[ { "all": ["ログ", "保管"], "weight": "touches" } ]""", "ログは保管しない。"));

    [Fact]
    public void The_last_word_decides_between_two_clauses()
    {
        const string signals = """[ { "all": ["ログ", "取得"] } ]""";

        Assert.Equal(Stance.Supports, Assert.Single(Classify(signals, "ログを取得し、通知は行わない。")).Stance);
        Assert.Equal(Stance.Contradicts, Assert.Single(Classify(signals, "通知は行うが、ログは取得しない。")).Stance);
    }

    [Fact]
    public void A_topic_reaches_over_a_reason() =>
        Assert.Equal(Stance.Contradicts, Assert.Single(Classify("""[ { "all": ["NACL"] } ]""", "NACL は管理が煩雑なため、使用しない。")).Stance);

    [Fact]
    public void A_bare_item_is_said_the_way_its_lead_in_says_it() =>
        Assert.Equal(Stance.Contradicts, Assert.Single(Classify("""[ { "all": ["SSH 接続"] } ]""", "以下は許可しない。\n- SSH 接続")).Stance);

    [Fact]
    public void Words_may_stand_partly_in_the_lead_in() =>
        Assert.Equal("S-0002", Assert.Single(Classify("""[ { "all": ["ログ", "CloudTrail"] } ]""", "以下のログを取得する。\n- CloudTrail\n- 音声")).StatementId);

    [Fact]
    public void Words_that_stand_only_in_the_lead_in_are_no_hit() =>
        Assert.Equal("S-0001", Assert.Single(Classify("""[ { "all": ["ログ", "取得"] } ]""", "以下のログを取得する。\n- 音声")).StatementId);

    [Fact]
    public void A_denial_in_one_cell_says_nothing_about_its_neighbour() =>
        Assert.Equal(Stance.Supports, Assert.Single(Classify("""[ { "all": ["暗号化", "KMS"] } ]""", "| 項目 | 方式 | 備考 |\n|---|---|---|\n| 暗号化 | KMS を使用する | 署名は行わない |")).Stance);

    [Fact]
    public void Under_wants_the_word_in_a_heading_above()
    {
        const string signals = """[ { "all": ["保管"], "under": ["ログ"] } ]""";

        Assert.Single(Classify(signals, "# ログ\n7 年間保管する。"));
        Assert.Empty(Classify(signals, "# 鍵\n7 年間保管する。"));
    }

    [Fact]
    public void At_least_wants_so_many_different_entries()
    {
        const string signals = """[ { "atLeast": { "count": 2, "of": ["VPC", "RDS", "WAF"] } } ]""";

        Assert.Single(Classify(signals, "VPC と RDS を監視する。"));
        Assert.Empty(Classify(signals, "VPC と VPC を監視する。"));
    }

    [Fact]
    public void A_document_signal_gathers_what_is_spread_over_sections()
    {
        const string signals = """[ { "all": ["本番アカウント", "開発アカウント"], "within": "document" } ]""";

        Assert.Equal(["S-0001", "S-0002"], Classify(signals, "# 甲\n本番アカウントを使用する。\n# 乙\n開発アカウントを使用する。").Select(c => c.StatementId));
    }

    [Fact]
    public void A_section_signal_gathers_only_inside_one_section()
    {
        const string signals = """[ { "all": ["本番アカウント", "開発アカウント"], "within": "section" } ]""";

        Assert.Empty(Classify(signals, "# 甲\n本番アカウントを使用する。\n# 乙\n開発アカウントを使用する。"));
        Assert.Equal(2, Classify(signals, "# 甲\n本番アカウントを使用する。\n開発アカウントを使用する。").Length);
    }

    [Fact]
    public void A_denied_entry_does_not_count_for_a_spread_signal() =>
        Assert.Empty(Classify("""[ { "all": ["本番アカウント", "開発アカウント"], "within": "document" } ]""", "本番アカウントを使用する。開発アカウントは使用しない。"));

    [Fact]
    public void An_anti_pattern_contradicts_when_it_is_stated()
    {
        var practice = SmallLens.WithSignals(Plain, """[ { "all": ["パスワード", "共有"] } ]""");

        Assert.Equal((SmallLens.Violation, Stance.Contradicts), Assert.Single(SmallLens.Classify(practice, "パスワードを共有する。").Select(c => (c.TargetId, c.Stance))));
    }

    [Theory]
    [InlineData("パスワードは共有しない。")]
    [InlineData("パスワードの共有を禁止する。")]
    [InlineData("# 開発環境\nパスワードを共有する。")]
    public void An_anti_pattern_that_is_denied_says_nothing(string text) =>
        Assert.Empty(SmallLens.Classify(SmallLens.WithSignals(Plain, """[ { "all": ["パスワード", "共有"] } ]"""), text));

    [Fact]
    public void A_proposal_names_its_signal() => Assert.Equal("Q01-BP01/backup_taken#1", Assert.Single(Classify(Plain, "ログを保管する。")).Source);

    [Fact]
    public void The_same_statements_give_the_same_classifications()
    {
        var text = string.Join('\n', BuiltInLens.Lens.BestPractices.SelectMany(p => p.Criteria).SelectMany(c => c.Examples.Match.Take(1)).Take(60));
        var statements = Raw.Split([.. text.Split('\n').Select(Raw.Paragraph)]);
        ImmutableArray<BestPractice> practices = [.. BuiltInLens.Lens.BestPractices];
        var first = new OfflineClassifier(BuiltInLens.Lens.Variants).Classify(statements, practices, CancellationToken.None);
        var second = new OfflineClassifier(BuiltInLens.Lens.Variants).Classify(statements, practices, CancellationToken.None);

        Assert.True(first.Length > 40);
        Assert.Equal(first, second);
    }

    [Fact]
    public async Task Cancellation_stops_it()
    {
        using var source = new CancellationTokenSource();
        await source.CancelAsync();
        var practice = SmallLens.WithSignals(Plain);
        ImmutableArray<Statement> statements = Raw.Split(Raw.Paragraph("ログを保管する。"));

        Assert.Throws<OperationCanceledException>(() => new OfflineClassifier([]).Classify(statements, [practice], source.Token));
    }

    private static ImmutableArray<ProposedClassification> Classify(string signals, string text) => SmallLens.Classify(SmallLens.WithSignals(signals), text);

    [Fact]
    public void A_sentence_takes_its_subject_from_the_sentence_before_it()
    {
        var practice = SmallLens.WithSignals("""[ { "all": ["kms|鍵", "自動", "ローテーション"] } ]""");

        Assert.Single(SmallLens.Classify(practice, "鍵は用途ごとに作成する。自動ローテーションを有効にする。"));
        Assert.Empty(SmallLens.Classify(practice, "鍵は用途ごとに作成する。\n\n自動ローテーションを有効にする。"));
    }

    [Fact]
    public void A_sentence_takes_its_subject_from_the_heading_above_it()
    {
        var practice = SmallLens.WithSignals("""[ { "all": ["kms|鍵", "自動", "ローテーション"] } ]""");

        Assert.Single(SmallLens.Classify(practice, "# 鍵の管理\n\n自動ローテーションを有効にする。"));
    }

    [Fact]
    public void A_heading_and_one_word_say_nothing() =>
        Assert.Empty(SmallLens.Classify(SmallLens.WithSignals("""[ { "all": ["kms|鍵", "有効"] } ]"""), "# 鍵の管理\n\n通知を有効にする。"));

    [Fact]
    public void What_a_remark_takes_back_beside_a_yes_contradicts_nothing() =>
        Assert.DoesNotContain(
            SmallLens.Classify(SmallLens.WithSignals("""[ { "all": ["暗号化"] } ]"""), "| 項目 | 回答 | 備考 |\n|---|---|---|\n| 保管データの暗号化 | ○ | 旧方式の暗号化は廃止 |"),
            p => p.Stance == Stance.Contradicts);

    [Fact]
    public void A_column_that_records_the_check_is_no_word_on_the_subject() =>
        Assert.Empty(SmallLens.Classify(SmallLens.WithSignals("""[ { "all": ["証跡"] } ]"""), "| 項目 | 回答 | 証跡 |\n|---|---|---|\n| 防御設定の更新 | ○ | ☑ |"));

    [Fact]
    public void What_is_said_of_the_system_to_be_replaced_contradicts_nothing() =>
        Assert.DoesNotContain(
            SmallLens.Classify(SmallLens.WithSignals("""[ { "all": ["暗号化"] } ]"""), "現行システムでは、通信を暗号化していない。"),
            p => p.Stance == Stance.Contradicts);
}
