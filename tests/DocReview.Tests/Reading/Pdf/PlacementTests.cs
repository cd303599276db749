using DocReview.Core.Documents;

namespace DocReview.Tests.Reading.Pdf;

/// <summary>Text that the content stream does not hold in the order in which a page is read.</summary>
public sealed class PlacementTests
{
    [Fact]
    public void A_box_drawn_last_is_read_where_it_stands()
    {
        var document = new TinyPdf().Page(page => page
            .Text(50, 700, "最初の段落である。").Text(50, 600, "最後の段落である。")
            .Text(60, 650, "枠の中の注意書きである。")).Read();

        Assert.Equal(["最初の段落である。", "枠の中の注意書きである。", "最後の段落である。"], document.Blocks.Select(block => block.Text));
    }

    [Fact]
    public void Text_beside_other_text_keeps_the_stream()
    {
        var document = new TinyPdf().Page(page => page
            .Text(50, 700, "左の欄の一行目である。").Text(50, 660, "左の欄の二行目である。")
            .Text(320, 680, "右の欄の一行目である。").Text(320, 640, "右の欄の二行目である。")).Read();

        Assert.Equal(["左の欄の一行目である。", "左の欄の二行目である。", "右の欄の一行目である。", "右の欄の二行目である。"], document.Blocks.Select(block => block.Text));
    }

    [Fact]
    public void Small_kana_above_kanji_are_not_read()
    {
        var document = new TinyPdf().Page(page => page
            .Text(50, 700, "書類の内容は町が").Text(130, 709.5, "しんさ", 5).Text(130, 700, "審査し、結果を知らせる。")).Read();

        Assert.Equal("書類の内容は町が審査し、結果を知らせる。", Assert.Single(document.Blocks).Text);
    }

    [Fact]
    public void Small_kana_beside_the_text_are_read()
    {
        var document = new TinyPdf().Page(page => page.Text(50, 700, "審査の結果を知らせる。").Text(50, 650, "ふりがなではない小さな文字", 5)).Read();

        Assert.Contains(document.Blocks, block => block.Text == "ふりがなではない小さな文字");
    }

    [Fact]
    public void A_list_marked_with_kana_is_no_table()
    {
        var document = new TinyPdf().Page(page => page
            .Text(50, 700, "ア").Text(80, 700, "通常の注文を受け付ける。").Text(50, 670, "イ").Text(80, 670, "定期の注文を受け付ける。")
            .Text(50, 640, "ウ").Text(80, 640, "緊急の注文を受け付ける。")).Read();

        Assert.All(document.Blocks, block => Assert.Equal(BlockType.ListItem, block.Type));
        Assert.Equal(["ア", "イ", "ウ"], document.Blocks.Select(block => block.Marker));
    }

    [Fact]
    public void A_table_in_a_column_stands_between_the_text_of_its_column()
    {
        var document = new TinyPdf().Page(page =>
        {
            for (var i = 0; i < 12; i++)
                page.Text(50, 760 - (i * 20), $"左の段の文章が続いて段の幅いっぱいに並ぶ{(char)('ア' + i)}。", 10);
            page.Text(320, 760, "右の段の文章が続いて段の幅いっぱいに並ぶ甲。").Text(320, 740, "右の段の文章が続いて段の幅いっぱいに並ぶ乙。").Text(320, 720, "右の段の文章が続いて段の幅いっぱいに並ぶ丙。");
            page.Grid([320, 400, 480], [700, 680, 660]).Text(325, 686, "項目").Text(405, 686, "値").Text(325, 666, "期間").Text(405, 666, "一年");
            for (var i = 0; i < 5; i++)
                page.Text(320, 640 - (i * 20), $"右の段の文章が続いて段の幅いっぱいに並ぶ{i}。");
        }).Read();

        var table = document.Blocks.IndexOf(document.Blocks.Single(block => block.Type == BlockType.Table));
        Assert.Contains("丙", document.Blocks[table - 1].Text, StringComparison.Ordinal);
        Assert.StartsWith("右の段の文章が続いて段の幅いっぱいに並ぶ0。", document.Blocks[table + 1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_ligature_is_read_as_its_letters() =>
        Assert.Equal("The certificate file", Assert.Single(new TinyPdf().Page(page => page.Text(50, 700, "The certi\uFB01cate \uFB01le")).Read().Blocks).Text);
}
