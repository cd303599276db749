using CsCheck;
using DocReview.Core.Classification;
using DocReview.Core.Documents;
using DocReview.Core.Findings;
using DocReview.Core.Rules;
using DocReview.Tests.Support;

namespace DocReview.Tests.Rules;

public sealed class RuleSetTests
{
    private const string Claim = "IAM ロールは最小権限の原則に基づいて設計する。";
    private const string Setting = "構築担当者には AdministratorAccess を常時付与する。";

    // Each rule's first example: together they hold everything that rules look for.
    private static readonly string[] Paragraphs = [.. BuiltInLens.Lens.Rules.SelectMany(r => r.Fires.Take(1).Concat(r.Silent.Take(1)))];

    [Fact]
    public void A_setting_against_a_claim_contradicts_and_cites_the_setting()
    {
        var made = Ruled.Run($"{Claim}\n\n{Setting}").After.Observations.Where(o => o.Engine == "rules").ToList();

        Assert.Equal([("S-0002", "SEC03-BP02", "scoped_policies", Stance.Contradicts, "DR001")], made.Select(o => (o.StatementId, o.PracticeId, o.TargetId, o.Stance, o.Source)));
    }

    [Fact]
    public void The_remark_shows_both_places_in_both_languages()
    {
        var remark = Assert.Single(Ruled.Run($"# 権限\n\n{Claim}\n\n# 体制\n\n{Setting}").After.Diagnostics);

        Assert.Equal((DiagnosticCodes.ClaimAgainstSetting, "S-0002"), (remark.Code, remark.StatementId));
        foreach (var text in new[] { remark.Message.Ja, remark.Message.En })
        {
            Assert.Contains(Claim, text, StringComparison.Ordinal);
            Assert.Contains(Setting, text, StringComparison.Ordinal);
            Assert.Contains("権限", text, StringComparison.Ordinal);
            Assert.Contains("体制", text, StringComparison.Ordinal);
            Assert.DoesNotContain('{', text);
        }
    }

    [Fact]
    public async Task The_setting_wins_in_the_finding_and_the_trail_names_the_rule()
    {
        var outcome = await Reviews.ReviewAsync($"# AWS 設計書\n\n{Claim} VPC に ALB と RDS を置く。\n\n{Setting}");
        var finding = outcome.Report!.Findings.Single(f => f.Practice.Id == "SEC03-BP02").Finding;

        Assert.Equal(FindingBasis.Contradicted, finding.Basis);
        Assert.Contains(finding.Rules, r => r.Id == "DR001");
        Assert.Contains(NeedsHumanCodes.ClaimAgainstSetting, finding.NeedsHuman);
        Assert.Contains(outcome.Diagnostics, d => d.Code == DiagnosticCodes.ClaimAgainstSetting);
    }

    [Theory]
    [InlineData("構築担当者に AdministratorAccess は付与しない。")]
    [InlineData("構築担当者への AdministratorAccess の付与を検討する。")]
    [InlineData("開発環境では、構築担当者に AdministratorAccess を付与する。")]
    public void A_denial_a_plan_and_another_environment_contradict_nothing(string setting) => Assert.Empty(Ruled.Fired($"{Claim}\n\n{setting}"));

    [Fact]
    public void A_claim_and_a_setting_in_one_statement_are_left_to_the_signals() =>
        Assert.DoesNotContain("DR003", Ruled.Fired("すべてのデータを暗号化するが、EFS は暗号化しない。"));

    [Fact]
    public async Task A_doubt_leaves_a_practice_partly_met_and_shows_what_raised_it()
    {
        var outcome = await Reviews.ReviewAsync("# AWS 設計書\n\nVPC に ALB と RDS を置く。アクセス許可は職務ごとのグループに対して付与し、利用者はグループに所属させる。\n\n踏み台の OS ユーザーは、保守担当者全員で共用する。");
        var finding = outcome.Report!.Findings.Single(f => f.Practice.Id == "SEC02-BP06").Finding;

        Assert.Equal(FindingBasis.Partial, finding.Basis);
        Assert.Contains(finding.Evidence, e => e is { Engine: "rules", Source: "DR006", Stance: Stance.Contradicts, Weight: Weight.Touches });
    }

    [Fact]
    public void Where_nothing_is_supported_there_is_nothing_to_doubt() =>
        Assert.DoesNotContain(Ruled.Run("GuardDuty で脅威を検知し、通知する。").After.Observations, o => o is { Engine: "rules", TargetId: "alert_routing" });

    [Fact]
    public void A_practice_out_of_scope_gets_no_observation_and_no_remark()
    {
        var outcome = Ruled.Run($"{Claim}\n\n{Setting}", [.. Ruled.Practices.Where(p => p.Id == "SEC01-BP01")]).After;

        Assert.Empty(outcome.Observations);
        Assert.Empty(outcome.Remarks);
        Assert.Empty(outcome.Diagnostics);
    }

    [Fact]
    public void A_setting_that_speaks_for_itself_asks_for_nobody()
    {
        var after = Ruled.Run("| 名称 | ポート | 送信元 |\n|---|---|---|\n| sg-db | 3000-5500 | 0.0.0.0/0 |").After;

        Assert.Equal(DiagnosticCodes.RiskySetting, Assert.Single(after.Diagnostics).Code);
        Assert.Null(Assert.Single(after.Remarks).NeedsHuman);
    }

    [Fact]
    public void A_lens_without_rules_changes_nothing()
    {
        var (before, after) = Ruled.Run($"{Claim}\n\n{Setting}", rules: new(BuiltInLens.Lens with { Rules = [] }));

        Assert.Equal(before, after.Observations);
        Assert.Empty(after.Diagnostics);
    }

    [Fact]
    public void A_document_to_ask_for_is_named_where_something_is_missing()
    {
        var outcome = Ruled.Run("インシデント対応の詳細は『セキュリティ運用手順書』を参照する。").After;

        Assert.Equal(["SEC10-BP01", "SEC10-BP02", "SEC10-BP04"], outcome.Remarks.Where(r => r.Documents.SequenceEqual(["セキュリティ運用手順書"])).Select(r => r.PracticeId).Distinct().Order(StringComparer.Ordinal));
        Assert.Contains("『セキュリティ運用手順書』", Assert.Single(outcome.Diagnostics).Message.Ja, StringComparison.Ordinal);
    }

    [Fact]
    public void A_plan_marked_as_done_satisfies_nothing()
    {
        var after = Ruled.Run("| 対策 | 実施 | 備考 |\n|---|---|---|\n| ルートユーザーに MFA を設定する | ○ | 来年度に設定予定 |").After;

        Assert.DoesNotContain(after.Observations, o => o is { Stance: Stance.Supports, Weight: Weight.States });
    }

    [Fact]
    public void No_rule_makes_anything_more_compliant() => Gen.Int[0, Paragraphs.Length - 1].Array[1, 6].Sample(picks =>
    {
        var (before, after) = Ruled.Run(string.Join("\n\n", picks.Select(i => Paragraphs[i])));
        return after.Observations.Where(Supports).All(o => before.Contains(o)) && before.Count(Supports) >= after.Observations.Count(Supports);
    }, iter: 40);

    [Fact]
    public void The_same_document_gives_the_same_outcome() => Gen.Int[0, Paragraphs.Length - 1].Array[1, 6].Sample(picks =>
    {
        var text = string.Join("\n\n", picks.Select(i => Paragraphs[i]));
        var (first, second) = (Ruled.Run(text).After, Ruled.Run(text).After);
        return first.Observations.SequenceEqual(second.Observations) && first.Diagnostics.SequenceEqual(second.Diagnostics)
            && first.Remarks.Select(r => (r.PracticeId, r.Trace)).SequenceEqual(second.Remarks.Select(r => (r.PracticeId, r.Trace)));
    }, iter: 20);

    [Fact]
    public void A_paragraph_about_nothing_in_particular_changes_no_rule() => Gen.Int[0, Paragraphs.Length - 1].Sample(
        i => Ruled.Fired(Paragraphs[i]).SequenceEqual(Ruled.Fired($"{Paragraphs[i]}\n\n## 謝辞\n\n関係各位に感謝する。")), iter: 40);

    [Fact]
    public void A_cancelled_run_stops()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        var statements = Raw.Split(Raw.Paragraph(Claim));

        Assert.ThrowsAny<OperationCanceledException>(() => new RuleSet(BuiltInLens.Lens).Apply(Raw.Structure(Raw.Paragraph(Claim)), statements, Ruled.Practices, [], source.Token));
    }

    private static bool Supports(ProposedClassification o) => o is { Stance: Stance.Supports, Weight: Weight.States };
}
