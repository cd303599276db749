using DocReview.Core.Documents;

namespace DocReview.Tests.Reading.Pdf;

public sealed class PageFurnitureTests
{
    [Fact]
    public void The_same_line_at_the_same_height_on_every_page_is_a_running_head()
    {
        var document = new TinyPdf()
            .Page(page => page.Text(50, 810, "在庫管理 設計書 1.0版").Text(50, 600, "最初の本文である。").Text(290, 30, "1"))
            .Page(page => page.Text(50, 810, "在庫管理 設計書 1.0版").Text(50, 600, "次の本文である。").Text(290, 30, "2"))
            .Read();

        Assert.Equal(["Paragraph 最初の本文である。", "Paragraph 次の本文である。"], Blocks.Print(document));
    }

    [Fact]
    public void A_stamp_on_every_page_is_no_text()
    {
        var document = new TinyPdf()
            .Page(page => page.Text(50, 600, "最初の本文である。").Text(200, 420, "社外秘", size: 40))
            .Page(page => page.Text(50, 600, "次の本文である。").Text(200, 420, "社外秘", size: 40))
            .Read();

        Assert.Equal(["Paragraph 最初の本文である。", "Paragraph 次の本文である。"], Blocks.Print(document));
    }

    [Fact]
    public void A_page_number_is_known_on_a_single_page()
    {
        var document = new TinyPdf().Page(page => page.Text(50, 600, "本文である。").Text(280, 30, "1 / 1")).Read();

        Assert.Equal(["Paragraph 本文である。"], Blocks.Print(document));
    }

    [Theory]
    [InlineData("※1 鍵は毎年更新する。")]
    [InlineData("*2 対象は本番環境に限る。")]
    [InlineData("注1 検証環境を除く。")]
    [InlineData("※なお、検証環境は対象外とする。")]
    public void Notes_are_told_from_paragraphs(string text)
    {
        Assert.Equal([$"Note {text}"], Blocks.Print(new TinyPdf().Page(page => page.Text(50, 600, text)).Read()));
    }

    [Theory]
    [InlineData("図 1 全体構成", BlockType.Caption)]
    [InlineData("表2-1 権限の一覧", BlockType.Caption)]
    [InlineData("Figure 3: Network", BlockType.Caption)]
    [InlineData("図 1 に全体構成を示す。", BlockType.Paragraph)]
    [InlineData("表1の方針に従って構築する", BlockType.Paragraph)]
    public void Captions_are_told_from_sentences_about_figures(string text, BlockType type)
    {
        var block = Assert.Single(new TinyPdf().Page(page => page.Text(50, 600, text)).Read().Blocks);

        Assert.Equal(type, block.Type);
        Assert.Equal(text, block.Text);
    }

    [Fact]
    public void A_picture_is_a_figure_where_it_stands()
    {
        var document = new TinyPdf()
            .Page(page => page.Text(50, 700, "構成を次に示す。").Text(50, 300, "図のあとの本文である。").Picture(50, 400, 300, 200))
            .Read();

        Assert.Equal(["Paragraph 構成を次に示す。", "Figure ", "Paragraph 図のあとの本文である。"], Blocks.Print(document));
    }

    [Fact]
    public void The_labels_of_a_drawing_stay_out_of_the_prose()
    {
        var document = new TinyPdf().Page(page =>
        {
            page.Text(50, 700, "構成を次に示す。");
            for (var i = 0; i < 4; i++)
                page.Box(60 + 80 * i, 500 + 30 * (i % 2), 60, 40).Text(65 + 80 * i, 515 + 30 * (i % 2), $"部品{i}");
            for (var i = 0; i < 3; i++)
                page.Raw($"{120 + 80 * i} 520 m {140 + 80 * i} 540 l S");
            page.Text(50, 400, "図のあとの本文である。");
        }).Read();

        Assert.Equal(["Paragraph 構成を次に示す。", "Figure 部品1 / 部品3 / 部品0 / 部品2", "Paragraph 図のあとの本文である。"], Blocks.Print(document));
    }
}
