using DocReview.Core.Documents;

namespace DocReview.Tests.Reading.Pdf;

public sealed class TableTests
{
    [Fact]
    public void Lines_drawn_as_thin_rectangles_make_a_table_too()
    {
        var document = new TinyPdf().Page(page =>
        {
            foreach (var y in new[] { 700.0, 680, 660 })
                page.Filled(50, y, 300, 0.6, 0);
            foreach (var x in new[] { 50.0, 150, 350 })
                page.Filled(x, 660, 0.6, 40, 0);
            page.Text(55, 686, "項目").Text(155, 686, "方針").Text(55, 666, "暗号化").Text(155, 666, "有効");
        }).Read();

        var table = Blocks.OnlyTable(document);
        Assert.Equal(["項目 | 方針", "暗号化 | 有効"], Blocks.PrintRows(table));
        Assert.Equal(1, table.HeaderRows);
    }

    [Fact]
    public void A_missing_line_merges_cells()
    {
        var document = new TinyPdf().Page(page => page
            .Line(50, 700, 350, 700).Line(50, 680, 350, 680).Line(150, 660, 350, 660).Line(50, 640, 350, 640)
            .Line(50, 700, 50, 640).Line(150, 680, 150, 640).Line(350, 700, 350, 640)
            .Text(55, 686, "権限の一覧").Text(55, 656, "営業部").Text(155, 666, "参照").Text(155, 646, "更新")).Read();

        Assert.Equal(["権限の一覧<1x2>", "営業部<2x1> | 参照", "更新"], Blocks.PrintRows(Blocks.OnlyTable(document)));
    }

    [Fact]
    public void A_form_with_labels_in_the_first_column_has_no_header()
    {
        var document = new TinyPdf().Page(page => page
            .Filled(50, 640, 100, 60, 0.8).Grid([50, 150, 350], [700, 680, 660, 640])
            .Text(55, 686, "名称").Text(155, 686, "在庫管理").Text(55, 666, "担当").Text(155, 666, "基盤部").Text(55, 646, "版").Text(155, 646, "初版")).Read();

        Assert.Equal(0, Blocks.OnlyTable(document).HeaderRows);
    }

    [Fact]
    public void A_frame_of_one_cell_is_no_table()
    {
        var document = new TinyPdf().Page(page => page.Box(50, 640, 300, 60).Text(60, 660, "枠で囲んだ注意書きである。")).Read();

        Assert.Equal(["Note 枠で囲んだ注意書きである。"], Blocks.Print(document));
    }

    [Fact]
    public void A_schedule_chart_of_many_empty_cells_is_no_table()
    {
        var document = new TinyPdf().Page(page =>
            page.Grid([.. Enumerable.Range(0, 32).Select(i => 50 + 15.0 * i)], [.. Enumerable.Range(0, 8).Select(i => 700 - 15.0 * i)])
                .Text(52, 690, "設計").Text(52, 675, "構築")).Read();

        Assert.DoesNotContain(document.Blocks, block => block.Type == BlockType.Table);
    }

    [Fact]
    public void A_table_goes_on_under_its_header_when_the_page_breaks()
    {
        var document = new TinyPdf()
            .Page(page => Ruled(page.Text(50, 760, "一覧を示す。"), "番号", "方針", "01", "暗号化する"))
            .Page(page => Ruled(page, "番号", "方針", "02", "記録する"))
            .Read();

        var table = Blocks.OnlyTable(document);
        Assert.Equal(["番号 | 方針", "01 | 暗号化する", "02 | 記録する"], Blocks.PrintRows(table));
        Assert.Equal([1, 2], table.Cells.Select(cell => cell.Location.Page!.Value).Distinct());
    }

    [Fact]
    public void Different_tables_on_two_pages_stay_apart()
    {
        var document = new TinyPdf()
            .Page(page => Ruled(page, "番号", "方針", "01", "暗号化する"))
            .Page(page => Ruled(page.Text(50, 760, "別の一覧を示す。"), "番号", "担当", "02", "基盤部"))
            .Read();

        Assert.Equal(2, document.Blocks.Count(block => block.Type == BlockType.Table));
    }

    [Fact]
    public void Aligned_text_under_a_rule_is_a_table_with_a_header()
    {
        var document = new TinyPdf().Page(page => page
            .Text(50, 700, "サービス").Text(200, 700, "用途").Line(45, 695, 400, 695)
            .Text(50, 680, "監査").Text(200, 680, "操作を記録する")
            .Text(50, 660, "検知").Text(200, 660, "脅威を通知する")
            .Text(50, 600, "表のあとの本文であり、表には含まれない長い文が続いていく。")).Read();

        var table = Blocks.OnlyTable(document);
        Assert.Equal(1, table.HeaderRows);
        Assert.Equal(["サービス | 用途", "監査 | 操作を記録する", "検知 | 脅威を通知する"], Blocks.PrintRows(table));
        Assert.Contains(document.Diagnostics, diagnostic => diagnostic.Code == DiagnosticCodes.LowConfidenceTable);
    }

    [Fact]
    public void A_bullet_list_is_no_table()
    {
        var document = new TinyPdf().Page(page =>
        {
            for (var i = 0; i < 5; i++)
                page.Text(50, 700 - 15 * i, "•").Text(75, 700 - 15 * i, $"項目{i}の説明");
        }).Read();

        Assert.All(document.Blocks, block => Assert.Equal(BlockType.ListItem, block.Type));
        Assert.Equal(5, document.Blocks.Length);
    }

    [Fact]
    public void A_framed_header_on_every_page_is_dropped()
    {
        var document = new TinyPdf()
            .Page(page => Header(page, 1).Text(50, 600, "一ページ目の本文である。"))
            .Page(page => Header(page, 2).Text(50, 600, "二ページ目の本文である。"))
            .Read();

        Assert.Equal(["Paragraph 一ページ目の本文である。", "Paragraph 二ページ目の本文である。"], Blocks.Print(document));
    }

    private static TinyPage Header(TinyPage page, int number) => page
        .Grid([50, 250, 450], [820, 800])
        .Text(55, 806, "在庫管理 設計書").Text(255, 806, $"{number}ページ");

    private static void Ruled(TinyPage page, string a, string b, string c, string d) => page
        .Grid([50, 150, 350], [700, 680, 660])
        .Text(55, 686, a).Text(155, 686, b).Text(55, 666, c).Text(155, 666, d);
}
