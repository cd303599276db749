using DocReview.Core.Documents.Structure;
using DocReview.Core.Findings;
using DocReview.Evaluation.Mutation;
using DocReview.Reading.Text;
using DocReview.Tests.Support;

namespace DocReview.Tests.Evaluation.Mutation;

public sealed class RelationTests
{
    private static readonly Judge Judge = new(SmallLens.Load(), BuiltInLens.Addressing);
    private static readonly ReviewedDocument Original = Read("""
        # 運用

        バックアップを毎日取得する。会議は月に 1 回開く。

        次の担当を置く。

        ## 時刻

        | 項目 | 実施 |
        |---|---|
        | バックアップの取得 | ○ |
        | 清掃 | 済 |

        # 連絡先

        株式会社青葉製作所の管理室が担当する。
        """);

    // The same verdicts, and a second practice on which the document is silent.
    private static readonly Judgement TwoPractices = Original.Judgement with
    {
        Findings = [.. Original.Judgement.Findings, new() { BestPracticeId = "Q01-BP02", Status = FindingStatus.NonCompliant, Basis = FindingBasis.NotStated, Criteria = [] }],
    };

    public static TheoryData<string> Ids => [.. Relations.All.Select(r => r.Id)];

    [Fact]
    public void Ids_are_kebab_case_and_differ()
    {
        Assert.All(Relations.All, r => Assert.Matches("^[a-z]+(-[a-z]+)*$", r.Id));
        Assert.Equal(Relations.All.Length, Relations.All.Select(r => r.Id).Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_description_is_one_line_in_both_languages(string id)
    {
        var description = Relation(id).Description;

        Assert.DoesNotContain('\n', description.Ja + description.En);
        Assert.Matches(@"\p{IsHiragana}", description.Ja);
        Assert.DoesNotMatch(@"\p{IsHiragana}", description.En);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_mutant_differs_from_the_original_and_has_a_finding_per_practice(string id) =>
        Assert.All(Relation(id).Mutants(Original), m =>
        {
            Assert.NotEqual(m.Before, m.After);
            Assert.Equal(Original.Judgement.Findings.Length, Judge.Decide(m.Build(), TestContext.Current.CancellationToken).Findings.Length);
        });

    [Theory]
    [MemberData(nameof(Ids))]
    public void Verdicts_that_stay_violate_nothing_where_no_statement_was_changed(string id)
    {
        var elsewhere = new Mutant("S-0000", "", "", () => Original.Judgement.Document);

        if (id is "delete-support" or "delete-contradiction") elsewhere = elsewhere with { Site = "Q01-BP02" };
        Assert.Empty(Relation(id).Violations(TwoPractices, elsewhere, TwoPractices));
    }

    [Theory]
    [InlineData("negate-support", "バックアップを毎日取得しない。")]
    [InlineData("plan-support", "バックアップを毎日取得する予定である。")]
    [InlineData("limit-to-development", "開発環境では、バックアップを毎日取得する。")]
    [InlineData("repeat-statement", "バックアップを毎日取得する。バックアップを毎日取得する。")]
    public void A_supporting_sentence_is_rewritten_in_its_place(string id, string after)
    {
        var mutant = Assert.Single(Relation(id).Mutants(Original), m => m.Before == "バックアップを毎日取得する。");

        Assert.Equal(after, mutant.After);
        Assert.Contains(mutant.Build().Blocks, b => b.Text == after + "会議は月に 1 回開く。");
    }

    [Fact]
    public void A_yes_in_a_supporting_row_becomes_a_no()
    {
        var mutant = Assert.Single(Relation("untick-support").Mutants(Original));

        Assert.Contains("×", mutant.After, StringComparison.Ordinal);
        Assert.Equal("済", mutant.Build().Blocks.Single(b => b.Table is not null).Table!.Rows[1][1]);
    }

    [Fact]
    public void A_moved_statement_stands_below_its_section_and_nowhere_else()
    {
        var mutant = Relation("move-to-development").Mutants(Original).First();
        var document = mutant.Build();

        Assert.Equal("開発環境の構成", document.Sections[^1].Title);
        Assert.Equal("sec-1", document.Sections[^1].ParentId);
        Assert.Single(document.Blocks, b => b.Text.Contains("バックアップを毎日取得する。", StringComparison.Ordinal));
    }

    [Fact]
    public void Deleting_all_support_takes_every_cited_statement_out()
    {
        var mutant = Assert.Single(Relation("delete-support").Mutants(Original));
        var after = Judge.Decide(mutant.Build(), TestContext.Current.CancellationToken);

        Assert.Equal(FindingBasis.Satisfied, Original.Judgement.Basis(SmallLens.PracticeId));
        Assert.Equal(FindingBasis.NotStated, after.Basis(SmallLens.PracticeId));
        Assert.DoesNotContain(after.Statements, s => s.Text.Contains("バックアップ", StringComparison.Ordinal));
    }

    [Fact]
    public void Support_that_stays_is_a_violation_that_names_criterion_and_bases()
    {
        var relation = Relation("negate-support");
        var mutant = relation.Mutants(Original).First();
        var blind = mutant with { IsChanged = s => s.Id == mutant.Site };

        var violation = Assert.Single(relation.Violations(Original.Judgement, blind, Original.Judgement));
        Assert.Equal((SmallLens.PracticeId, "Satisfied, supports backup_taken", "Satisfied, still supports backup_taken"), (violation.PracticeId, violation.Before, violation.After));
    }

    [Fact]
    public void A_basis_that_moves_is_a_violation_where_nothing_may_change()
    {
        var other = Judge.Decide(DocumentStructure.Build(PlainTextReader.Read("何も書かれていない。", Core.Documents.SourceFormat.Markdown)), TestContext.Current.CancellationToken);

        var violation = Assert.Single(Relation("full-width").Violations(Original.Judgement, new("", "", "", () => other.Document), other));
        Assert.Equal(("Satisfied", "NotStated"), (violation.Before, violation.After));
    }

    [Theory]
    [InlineData("full-width", "月に １ 回開く")]
    [InlineData("half-width-kana", "ﾊﾞｯｸｱｯﾌﾟを毎日取得する")]
    [InlineData("word-spaces", "月に1回開く")]
    [InlineData("western-punctuation", "取得する．")]
    [InlineData("rename-company", "株式会社みなと計算")]
    public void A_section_is_written_another_way(string id, string part) =>
        Assert.Contains(Relation(id).Mutants(Original), m => m.After.Contains(part, StringComparison.Ordinal) && !m.Before.Contains(part, StringComparison.Ordinal));

    [Fact]
    public void An_injected_order_is_put_at_the_beginning_in_a_table_and_at_the_end() =>
        Assert.Equal(["beginning", "end", "table"], Relation("inject-order").Mutants(Original).Select(m => m.Site).Distinct(StringComparer.Ordinal));

    private static IRelation Relation(string id) => Relations.All.Single(r => r.Id == id);

    private static ReviewedDocument Read(string markdown) => Judge.Review("small", PlainTextReader.Read(markdown, Core.Documents.SourceFormat.Markdown));
}
