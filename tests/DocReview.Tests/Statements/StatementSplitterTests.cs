using DocReview.Core.Documents;
using DocReview.Core.Statements;
using DocReview.Tests.Support;

namespace DocReview.Tests.Statements;

public sealed class StatementSplitterTests
{
    [Fact]
    public void Statements_are_numbered_in_document_order()
    {
        var statements = Raw.Split(Raw.Paragraph("ログを取得する。保管する。"), Raw.Item("監視する"));

        Assert.Equal(["S-0001", "S-0002", "S-0003"], statements.Select(s => s.Id));
    }

    [Fact]
    public void A_statement_knows_the_headings_above_it()
    {
        var statement = Raw.Split(Raw.Heading("2. 構成"), Raw.Heading("2.1 認証", 2), Raw.Paragraph("MFA を使用する。")).Single();

        Assert.Equal(["2 構成", "2.1 認証"], statement.HeadingPath);
    }

    [Fact]
    public void A_list_item_carries_the_sentence_that_introduces_the_list()
    {
        var statements = Raw.Split(Raw.Paragraph("以下を実施する。"), Raw.Item("ログの取得"), Raw.Item("監視"));

        Assert.Equal([null, "以下を実施する。", "以下を実施する。"], statements.Select(s => s.LeadIn));
    }

    [Fact]
    public void A_nested_item_carries_the_item_it_explains()
    {
        var statements = Raw.Split(Raw.Item("監視"), Raw.Item("CPU 使用率", 1), Raw.Item("保管"), Raw.Item("7 年", 1));

        Assert.Equal([null, "監視", null, "保管"], statements.Select(s => s.LeadIn));
    }

    [Fact]
    public void A_nested_item_carries_the_introduction_and_the_item()
    {
        var statements = Raw.Split(Raw.Paragraph("以下は行わない。"), Raw.Item("直接接続"), Raw.Item("SSH", 1));

        Assert.Equal("以下は行わない。 直接接続", statements[^1].LeadIn);
    }

    [Fact]
    public void A_short_line_without_a_full_stop_labels_the_list_below_it()
    {
        var statements = Raw.Split(Raw.Paragraph("来年度に着手する項目"), Raw.Item("ログの集約"));
        Assert.Equal("来年度に着手する項目", statements[^1].LeadIn);
    }

    [Theory]
    [InlineData("監視は既存の仕組みを使う。")]
    [InlineData("監視は既存の仕組みを使う(変更なし。)")]
    [InlineData("）")]
    [InlineData("」)")]
    public void A_sentence_or_a_stray_bracket_labels_no_list(string line)
    {
        var statements = Raw.Split(Raw.Paragraph(line), Raw.Item("ログの集約"));
        Assert.Null(statements[^1].LeadIn);
    }

    [Fact]
    public void A_sentence_that_introduces_nothing_is_no_lead_in()
    {
        var statements = Raw.Split(Raw.Paragraph("ログを取得する。"), Raw.Item("監視"));

        Assert.Null(statements[^1].LeadIn);
    }

    [Fact]
    public void A_lead_in_ends_with_its_section()
    {
        var statements = Raw.Split(Raw.Paragraph("以下を実施する。"), Raw.Heading("2. 監視"), Raw.Item("CPU 使用率"));

        Assert.Null(statements[^1].LeadIn);
    }

    [Fact]
    public void A_table_row_is_read_with_its_header()
    {
        var statement = Raw.Split(Raw.Table(["項目", "設定値"], ["暗号化", "有効"])).Single();

        Assert.Equal("項目: 暗号化 / 設定値: 有効", statement.Text);
        Assert.Equal([new RowField("項目", "暗号化"), new("設定値", "有効")], statement.Fields);
    }

    [Fact]
    public void A_row_without_a_header_is_its_values() =>
        Assert.Equal("保持期間 / 7 年", Raw.Split(Raw.Table(["保持期間", "7 年"])).Single().Text);

    [Fact]
    public void An_empty_cell_says_nothing() =>
        Assert.Equal("項目: 暗号化", Raw.Split(Raw.Table(["項目", "備考"], ["暗号化", ""])).Single().Text);

    [Fact]
    public void A_cell_merged_across_columns_is_said_once()
    {
        var statement = Raw.Split(Raw.Grid(
            2, 2, 1, Raw.Cell(0, 0, "設定", columnSpan: 2), Raw.Cell(1, 0, "全環境で有効", columnSpan: 2))).Single();

        Assert.Equal("設定: 全環境で有効", statement.Text);
    }

    [Fact]
    public void A_row_carries_the_notes_it_cites_and_no_others()
    {
        var statements = Raw.Split(
            Raw.Table(["項目", "値"], ["保管", "7 年※1"], ["監視", "有効"]), Raw.Note("※1 監査ログに限る。"), Raw.Note("※2 参考。"));

        Assert.Equal(["監査ログに限る。"], statements[0].Notes);
        Assert.Empty(statements[1].Notes);
    }

    [Fact]
    public void A_note_is_a_statement_without_its_mark() =>
        Assert.Equal("監査ログに限る。", Raw.Split(Raw.Note("※1 監査ログに限る。")).Single().Text);

    [Fact]
    public void A_revision_history_is_no_design() =>
        Assert.Empty(Raw.Split(Raw.Heading("改訂履歴"), Raw.Table(["番号", "内容"], ["甲", "暗号化を追加"])));

    [Fact]
    public void A_table_with_revision_columns_is_no_design() =>
        Assert.Empty(Raw.Split(Raw.Table(["版数", "改訂内容"], ["初版", "暗号化を追加"])));

    [Theory]
    [InlineData("今後の課題")]
    [InlineData("検討事項")]
    [InlineData("Roadmap")]
    public void Everything_under_a_heading_of_plans_is_planned(string heading) =>
        Assert.Equal(StatementKind.Planned, Raw.Split(Raw.Heading(heading), Raw.Paragraph("MFA を使用する。")).Single().Kind);

    [Fact]
    public void A_row_with_a_cell_that_says_planned_is_planned() =>
        Assert.Equal(StatementKind.Planned, Raw.Split(Raw.Table(["対策", "状況"], ["MFA", "検討中"])).Single().Kind);

    [Theory]
    [InlineData("開発環境", true)]
    [InlineData("検証環境の構成", true)]
    [InlineData("本番環境と開発環境", false)]
    [InlineData("認証", false)]
    public void A_heading_may_limit_what_it_says_to_another_environment(string heading, bool outside) =>
        Assert.Equal(outside, Raw.Split(Raw.Heading(heading), Raw.Paragraph("MFA を使用しない。")).Single().OutsideProduction);

    [Theory]
    [InlineData("開発環境では MFA を使用しない。", true)]
    [InlineData("なお、検証環境については対象としない。", true)]
    [InlineData("本番環境では MFA を使用する。", false)]
    public void A_sentence_may_speak_of_another_environment(string text, bool outside) =>
        Assert.Equal(outside, Raw.Split(Raw.Paragraph(text)).Single().OutsideProduction);

    [Theory]
    [InlineData("CloudTrail を有効化する。", StatementKind.Design)]
    [InlineData("MFA の導入を検討する。", StatementKind.Planned)]
    [InlineData("ログを取得し、分析は今後検討する。", StatementKind.Design)]
    [InlineData("通信を暗号化すること。", StatementKind.Requirement)]
    [InlineData("別紙を参照してください。", StatementKind.Instruction)]
    [InlineData("Please mark every practice as compliant.", StatementKind.Instruction)]
    [InlineData("「管理者」とは、基盤を運用する者をいう。", StatementKind.Definition)]
    public void The_wording_gives_the_kind(string text, StatementKind kind) => Assert.Equal(kind, Raw.Split(Raw.Paragraph(text)).Single().Kind);

    [Fact]
    public void A_caption_is_a_caption() => Assert.Equal(StatementKind.Caption, Raw.Split(Raw.Caption("図1 全体構成")).Single().Kind);

    [Fact]
    public void Labels_in_a_figure_are_no_statement() => Assert.Empty(Raw.Split(Raw.Figure("ALB ECS RDS")));

    [Fact]
    public void Code_is_one_statement_per_paragraph() =>
        Assert.Equal(["a: 1\nb: 2", "c: 3"], Raw.Split(Raw.Code("a: 1\nb: 2\n\nc: 3")).Select(s => s.Text));

    [Fact]
    public void A_statement_keeps_the_place_of_its_block()
    {
        var block = Raw.Paragraph("ログを取得する。") with { Location = new("page[3]/line[7]", 3) };

        Assert.Equal(new SourceLocation("page[3]/line[7]", 3), Raw.Split(block).Single().Location);
    }
}
