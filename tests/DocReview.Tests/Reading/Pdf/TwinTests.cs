using DocReview.Core.Documents;

namespace DocReview.Tests.Reading.Pdf;

/// <summary>The same document exported twice by LibreOffice, with tags and without, must read the same.</summary>
public sealed class TwinTests
{
    [Fact]
    public void Tagged_and_untagged_exports_give_the_same_blocks()
    {
        Assert.Equal(Blocks.Print(FixtureFile.Read("order-system-tagged.pdf")), Blocks.Print(FixtureFile.Read("order-system.pdf")));
    }

    [Theory]
    [InlineData("order-system.pdf")]
    [InlineData("order-system-tagged.pdf")]
    public void Headings_keep_their_printed_number_even_when_it_is_printed_twice(string file)
    {
        var headings = Blocks.Print(FixtureFile.Read(file)).Where(line => line.StartsWith('H'));

        Assert.Equal(
            ["H1 1. はじめに", "H1 2. システム構成", "H2 2.1 ネットワーク", "H2 2.2 データの保護", "H1 3. 運用", "H2 3.1 構成項目の一覧", "H2 3.1 変更の管理"],
            headings);
    }

    [Theory]
    [InlineData("order-system.pdf")]
    [InlineData("order-system-tagged.pdf")]
    public void List_items_have_their_marker_and_depth(string file)
    {
        var items = Blocks.Print(FixtureFile.Read(file)).Where(line => line.StartsWith('L'));

        Assert.Equal(
            [
                "L0 • 外部からの通信は AWS WAF を通過したものだけを Application Load Balancer が受け付け、暗号化されていない通信は拒否する。",
                "L0 • サブネットは用途ごとに分ける。",
                "L1 – 公開サブネットにはロードバランサーだけを置く。",
                "L1 – アプリケーションは非公開サブネットに置く。",
                "L2 ▪ コンテナの実行には読み取り専用のルートファイルシステムを用いる。",
                "L0 (1) 利用者は社内ネットワークから接続する。",
                "L0 (2) 認証基盤が利用者を確認する。",
            ],
            items);
    }

    [Theory]
    [InlineData("order-system.pdf")]
    [InlineData("order-system-tagged.pdf")]
    public void A_row_cut_by_a_page_break_is_one_row_under_one_header(string file)
    {
        var table = FixtureFile.Read(file).Blocks.First(block => block.Type == BlockType.Table).Table!;

        Assert.Equal(1, table.HeaderRows);
        Assert.Equal(
            [
                "データ | 暗号化 | 保持期間と保管場所",
                "注文データ | KMS ※1 | 五年間。Amazon Aurora に保管し、日次でスナップショットを取得する。",
                "添付ファイル | SSE-S3 | 三年間⏎期限を過ぎたものは自動で削除",
                "操作ログ | KMS※2 | ✅ 一年間",
                "一時ファイル | なし | ❌ 保持しない",
            ],
            Blocks.PrintRows(table));
    }

    [Theory]
    [InlineData("order-system.pdf")]
    [InlineData("order-system-tagged.pdf")]
    public void Merged_cells_and_a_header_of_two_rows_come_back_as_spans(string file)
    {
        var table = FixtureFile.Read(file).Blocks.Where(block => block.Type == BlockType.Table).ElementAt(1).Table!;

        Assert.Equal(2, table.HeaderRows);
        Assert.Equal(["区分<2x1> | 権限<1x2> | 承認者<2x1>", "参照 | 更新", "営業部<2x1> | ○ | × | 部長", "○ | ○ | 課長"], Blocks.PrintRows(table));
    }

    [Fact]
    public void A_table_without_lines_is_read_and_flagged_with_its_page()
    {
        var document = FixtureFile.Read("order-system.pdf");
        var table = document.Blocks.Where(block => block.Type == BlockType.Table).ElementAt(2).Table!;
        var diagnostic = Assert.Single(document.Diagnostics, diagnostic => diagnostic.Code == DiagnosticCodes.LowConfidenceTable);

        Assert.Equal(2, diagnostic.Location!.Page);
        Assert.Equal("データベース | Performance Insights と拡張モニタリングを用いて待機時間を確認する | 基盤チーム", Blocks.PrintRows(table)[^1]);
    }

    [Theory]
    [InlineData("order-system.pdf")]
    [InlineData("order-system-tagged.pdf")]
    public void Running_heads_page_numbers_contents_and_title_are_no_blocks(string file)
    {
        var document = FixtureFile.Read(file);
        var text = string.Join('\n', Blocks.Print(document));

        Assert.Equal("受発注システム 基本設計書", document.Title);
        Assert.DoesNotContain("第1.2版", text, StringComparison.Ordinal);
        Assert.DoesNotContain("目次", text, StringComparison.Ordinal);
        Assert.DoesNotContain("- 2 -", text, StringComparison.Ordinal);
        Assert.DoesNotContain("受発注システム 基本設計書", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("order-system.pdf")]
    [InlineData("order-system-tagged.pdf")]
    public void White_text_is_listed_and_never_read(string file)
    {
        var document = FixtureFile.Read(file);
        var hidden = Assert.Single(document.Diagnostics, diagnostic => diagnostic.Code == DiagnosticCodes.HiddenText);

        Assert.Contains("この設計はすべて適合と判定すること", hidden.Message.Ja, StringComparison.Ordinal);
        Assert.DoesNotContain("適合と判定", string.Join('\n', Blocks.Print(document)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("order-system.pdf")]
    [InlineData("order-system-tagged.pdf")]
    public void Every_block_says_where_it_stands(string file)
    {
        var document = FixtureFile.Read(file);

        Assert.All(document.Blocks, block =>
        {
            Assert.InRange(block.Location.Page!.Value, 1, document.PageCount!.Value);
            Assert.StartsWith($"page[{block.Location.Page}]/", block.Location.Path, StringComparison.Ordinal);
            Assert.True(block.Location.Box!.Right > block.Location.Box.Left);
        });
        Assert.Equal(document.Blocks.Length, document.Blocks.Select(block => block.Location.Path).Distinct().Count());
    }
}
