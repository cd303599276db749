using DocReview.Core.Documents;

namespace DocReview.Tests.Reading.Pdf;

public sealed class HeadingTests
{
    [Fact]
    public void Numbering_gives_the_level_and_stays_in_the_text()
    {
        var document = WithBody(page => page
            .Text(50, 760, "第1章 方針", size: 16)
            .Text(50, 730, "1.2 対象範囲", size: 13)
            .Text(50, 705, "1.2.3 対象外とするもの", size: 11));

        Assert.Equal(["H1 第1章 方針", "H2 1.2 対象範囲", "H3 1.2.3 対象外とするもの"], Headings(document));
    }

    [Fact]
    public void Headings_without_numbers_are_ranked_by_size()
    {
        var document = WithBody(page => page.Text(50, 780, "全体の方針", size: 18).Text(50, 750, "対象とする範囲", size: 14).Text(50, 725, "別の方針", size: 18));

        Assert.Equal(["H1 全体の方針", "H2 対象とする範囲", "H1 別の方針"], Headings(document));
    }

    [Fact]
    public void A_bold_line_of_its_own_is_a_heading()
    {
        Assert.Equal(["H1 運用の体制"], Headings(WithBody(page => page.Text(50, 730, "運用の体制", font: "F2"))));
    }

    [Fact]
    public void A_sentence_is_no_heading_however_large()
    {
        Assert.Empty(Headings(WithBody(page => page.Text(50, 730, "2.3 に示す方針に従う。", size: 14).Text(50, 700, "重要な文である。", size: 14))));
    }

    [Fact]
    public void A_quantity_at_the_line_start_is_no_heading()
    {
        Assert.Empty(Headings(WithBody(page => page.Text(50, 730, "3.5 インチのディスク 1.5倍"))));
    }

    [Fact]
    public void A_number_typed_in_body_style_is_a_heading_when_its_neighbours_are_there()
    {
        Assert.Equal(["H2 3.4 保管", "H2 3.5 破棄"], Headings(WithBody(page => page.Text(50, 760, "3.4 保管").Text(50, 730, "3.5 破棄"))));
    }

    [Fact]
    public void Numbered_steps_in_body_style_are_list_items()
    {
        var document = WithBody(page => page.Text(50, 730, "1. 申請する。").Text(50, 716, "2. 承認する。"));

        Assert.Equal(["L0 1. 申請する。", "L0 2. 承認する。"], Blocks.Print(document)[..2]);
    }

    [Fact]
    public void A_bookmark_makes_a_heading_of_plain_text_with_its_level()
    {
        var document = new TinyPdf { Catalog = $"/Outlines {TinyPdf.FirstExtra} 0 R" }
            .Object($"<< /Type /Outlines /First 101 0 R /Last 101 0 R /Count 1 >>")
            .Object($"<< /Title (Policy) /Parent 100 0 R /Dest [{TinyPdf.PageObject(1)} 0 R /Fit] /First 102 0 R /Last 102 0 R /Count 1 >>")
            .Object($"<< /Title (Scope) /Parent 101 0 R /Dest [{TinyPdf.PageObject(1)} 0 R /Fit] >>")
            .Page(page => Body(page.Text(50, 760, "Policy").Text(50, 730, "Scope")))
            .Read();

        Assert.Equal(["H1 Policy", "H2 Scope"], Headings(document));
    }

    [Fact]
    public void An_entry_of_the_table_of_contents_makes_a_heading_and_is_no_text_itself()
    {
        var document = WithBody(page => page
            .Text(50, 800, "目次")
            .Text(50, 786, "運用の体制 ................ 3")
            .Text(50, 730, "運用の体制"));

        Assert.Equal("H1 運用の体制", Blocks.Print(document)[0]);
        Assert.Single(document.Blocks, block => block.Text.Contains("運用の体制", StringComparison.Ordinal));
    }

    [Fact]
    public void Prominence_is_size_over_body_size_and_a_bonus_for_bold()
    {
        var document = WithBody(page => page.Text(50, 760, "1. 大きい行", size: 15).Text(50, 730, "太い行", font: "F2"));

        Assert.Equal([1.5, 1.15, 1.0], document.Blocks.Take(3).Select(block => block.Prominence!.Value));
    }

    [Fact]
    public void The_largest_line_of_the_first_page_is_the_title_when_the_file_names_none()
    {
        var document = WithBody(page => page.Text(50, 780, "在庫管理 設計書", size: 22).Text(50, 740, "1. 概要", size: 14));

        Assert.Equal("在庫管理 設計書", document.Title);
        Assert.DoesNotContain("在庫管理 設計書", document.Blocks.Select(block => block.Text));
    }

    [Fact]
    public void Nothing_on_a_cover_is_a_heading()
    {
        var document = new TinyPdf()
            .Page(page => page.Text(200, 600, "株式会社例", size: 16).Text(200, 500, "在庫管理 設計書", size: 24).Text(200, 300, "2026年4月1日", size: 16))
            .Page(page => Body(page.Text(50, 700, "1. 概要", size: 14)))
            .Read();

        Assert.Equal(["H1 1. 概要"], Headings(document));
        Assert.Equal("在庫管理 設計書", document.Title);
    }

    [Fact]
    public void A_file_name_in_the_title_property_is_no_title()
    {
        var document = new TinyPdf { Title = "Microsoft Word - a.docx" }.Page(page => Body(page)).Read();

        Assert.Null(document.Title);
    }

    private static RawDocument WithBody(Action<TinyPage> top) => new TinyPdf().Page(page =>
    {
        top(page);
        Body(page);
    }).Read();

    private static void Body(TinyPage page) => page.Lines(
        50, 640, 14,
        "本システムは取引先からの注文を受け付け、倉庫へ出荷を指示するものである。",
        "利用者は社内の担当者と取引先であり、権限は役割ごとに分けて付与する。");

    private static string[] Headings(RawDocument document) => [.. Blocks.Print(document).Where(line => line.StartsWith('H'))];
}
