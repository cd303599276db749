using DocReview.Core.Documents;
using DocReview.Tests.Support;

namespace DocReview.Tests.Documents;

public sealed class FakeHeadingTests
{
    [Theory]
    [InlineData("【監視の方針】", "監視の方針")]
    [InlineData("[監視の方針]", "監視の方針")]
    [InlineData("■ 監視の方針", "監視の方針")]
    [InlineData("●監視の方針", "監視の方針")]
    public void A_bold_line_with_a_sign_is_a_heading_below_the_last_number(string line, string title)
    {
        var document = Raw.Structure(Raw.Heading("2. 運用"), Raw.Heading("2.1 監視", 2), Bold(line), Raw.Paragraph("通知は当番に送る。"));

        Assert.Equal((title, 3, "sec-1-1"), (document.Sections[2].Title, document.Sections[2].Level, document.Sections[2].ParentId));
        Assert.Equal(document.Sections[2].Id, Assert.Single(document.Blocks).SectionId);
    }

    [Fact]
    public void A_typed_number_in_bold_is_a_heading()
    {
        var document = Raw.Structure(Raw.Heading("2. 運用"), Bold("2.1 監視"));

        Assert.Equal(("2.1", "監視", 2), (document.Sections[1].Number, document.Sections[1].Title, document.Sections[1].Level));
    }

    [Fact]
    public void A_bold_line_without_a_sign_is_a_heading_only_where_there_are_no_others()
    {
        Assert.Equal("監視", Assert.Single(Raw.Structure(Bold("監視"), Raw.Paragraph("通知は当番に送る。")).Sections).Title);
        Assert.Single(Raw.Structure(Raw.Heading("1. 概要"), Bold("監視"), Raw.Paragraph("通知は当番に送る。")).Sections);
    }

    [Theory]
    [InlineData("【注意】鍵は毎年更新する。")]
    [InlineData("■ 次の作業を行う：")]
    [InlineData("図1 全体の構成")]
    [InlineData("改訂履歴")]
    public void A_sentence_a_caption_or_a_front_matter_title_is_none(string line) =>
        Assert.Empty(Raw.Structure(Bold(line), Raw.Paragraph("本文。")).Sections.Where(s => s.Title.Length > 0));

    [Fact]
    public void A_line_with_a_sign_in_body_type_is_none() =>
        Assert.Single(Raw.Structure(Raw.Heading("1. 概要"), Raw.Paragraph("【監視の方針】") with { Prominence = 1 }).Sections);

    [Fact]
    public void A_lone_bold_item_is_a_heading_and_a_list_of_them_is_not()
    {
        var item = Raw.Item("監視の方針") with { Marker = "■", Prominence = 1.15 };

        Assert.Equal("監視の方針", Raw.Structure(Raw.Heading("1. 概要"), item, Raw.Paragraph("本文。")).Sections[^1].Title);
        Assert.Single(Raw.Structure(Raw.Heading("1. 概要"), item, item with { Text = "通知の方針" }).Sections);
    }

    [Fact]
    public void Labels_in_paragraphs_of_their_own_before_a_caption_are_a_figure()
    {
        var document = Raw.Structure(Raw.Paragraph("流れを示す。"), Raw.Paragraph("加工機"), Raw.Paragraph("ゲートウェイ"), Raw.Figure(""), Raw.Paragraph("図1 計測値の流れ"));

        Assert.Equal([BlockType.Paragraph, BlockType.Paragraph, BlockType.Paragraph, BlockType.Figure, BlockType.Caption], document.Blocks.Select(b => b.Type));
        document = Raw.Structure(Raw.Paragraph("流れを示す。"), Raw.Paragraph("加工機"), Raw.Paragraph("ゲートウェイ"), Raw.Paragraph("分析画面"), Raw.Figure(""), Raw.Paragraph("図1 計測値の流れ"));
        Assert.Equal("加工機 / ゲートウェイ / 分析画面", document.Blocks[1].Text);
        Assert.Equal([BlockType.Paragraph, BlockType.Figure, BlockType.Figure, BlockType.Caption], document.Blocks.Select(b => b.Type));
    }

    private static RawBlock Bold(string text) => Raw.Paragraph(text) with { Prominence = 1.15 };
}
