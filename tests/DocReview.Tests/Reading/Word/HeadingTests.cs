using DocReview.Core.Documents;
using static DocReview.Tests.Reading.Word.Markup;

namespace DocReview.Tests.Reading.Word;

public sealed class HeadingTests
{
    [Fact]
    public void Outline_level_of_the_style_makes_a_heading_whatever_its_id()
    {
        var block = Assert.Single(new DocxBuilder()
            .Styles(ParagraphStyle("a3", "章の題", "<w:outlineLvl w:val=\"1\"/>"))
            .Body(Styled("a3", "構成")).Read().Blocks);
        Assert.Equal((BlockType.Heading, 2, "構成"), (block.Type, block.Level, block.Text));
    }

    [Fact]
    public void Outline_level_is_inherited_along_based_on()
    {
        var block = Assert.Single(new DocxBuilder()
            .Styles(ParagraphStyle("1", "heading 1", "<w:outlineLvl w:val=\"0\"/>"), ParagraphStyle("x", "社内見出し", basedOn: "1"))
            .Body(Styled("x", "概要")).Read().Blocks);
        Assert.Equal((BlockType.Heading, 1), (block.Type, block.Level));
    }

    [Theory]
    [InlineData("heading 3", 3)]
    [InlineData("Heading 2", 2)]
    [InlineData("見出し 4", 4)]
    [InlineData("見出し１", 1)]
    public void Name_of_a_heading_style_is_enough_without_an_outline_level(string name, int level)
    {
        var block = Assert.Single(new DocxBuilder().Styles(ParagraphStyle("1", name)).Body(Styled("1", "概要")).Read().Blocks);
        Assert.Equal((BlockType.Heading, level), (block.Type, block.Level));
    }

    [Fact]
    public void Outline_level_nine_says_body_text_even_in_a_heading_style()
    {
        var block = Assert.Single(new DocxBuilder()
            .Styles(ParagraphStyle("1", "heading 1", "<w:outlineLvl w:val=\"0\"/>"))
            .Body(Styled("1", "本文です。", "<w:outlineLvl w:val=\"9\"/>")).Read().Blocks);
        Assert.Equal(BlockType.Paragraph, block.Type);
    }

    [Fact]
    public void Style_id_defined_twice_takes_the_last_definition()
    {
        var block = Assert.Single(new DocxBuilder()
            .Styles(ParagraphStyle("1", "Body"), ParagraphStyle("1", "heading 1", "<w:outlineLvl w:val=\"0\"/>"))
            .Body(Styled("1", "概要")).Read().Blocks);
        Assert.Equal(BlockType.Heading, block.Type);
    }

    [Fact]
    public void Style_tied_to_a_chapter_numbering_is_a_heading()
    {
        var block = Assert.Single(new DocxBuilder()
            .Styles(ParagraphStyle("c", "大項目", NumPr(1, 0)))
            .Numbering(Abstract(1, Level(0, "第%1章", more: "<w:pStyle w:val=\"c\"/>")), Num(1, 1))
            .Body(Styled("c", "システム構成")).Read().Blocks);
        Assert.Equal((BlockType.Heading, 1, "第1章"), (block.Type, block.Level, block.ComputedNumber));
    }

    [Fact]
    public void Style_tied_to_a_list_numbering_is_no_heading()
    {
        var block = Assert.Single(new DocxBuilder()
            .Styles(ParagraphStyle("l", "List Number", NumPr(1, 0)))
            .Numbering(Abstract(1, Level(0, "%1.", more: "<w:pStyle w:val=\"l\"/>")), Num(1, 1))
            .Body(Styled("l", "手順")).Read().Blocks);
        Assert.Equal(BlockType.ListItem, block.Type);
    }

    [Fact]
    public void Paragraph_that_only_looks_like_a_heading_keeps_its_prominence_for_a_later_step()
    {
        var blocks = new DocxBuilder().Body(
            Para(R("【監視】", "<w:b/><w:sz w:val=\"28\"/>")), P("監視は二十四時間行う。ログは監査のために五年間保管する。")).Read().Blocks;
        Assert.Equal(BlockType.Paragraph, blocks[0].Type);
        Assert.Equal(1.55, blocks[0].Prominence);
        Assert.Equal(1, blocks[1].Prominence);
    }

    [Fact]
    public void Title_paragraph_is_the_title_and_no_heading_even_with_an_outline_level()
    {
        var document = new DocxBuilder()
            .Styles(ParagraphStyle("T", "Title", "<w:outlineLvl w:val=\"0\"/>"), ParagraphStyle("1", "heading 1"))
            .Body(Styled("T", "受発注システム"), Styled("T", "基本設計書"), Styled("1", "概要")).Read();
        Assert.Equal("受発注システム基本設計書", document.Title);
        Assert.Equal("概要", Assert.Single(document.Blocks).Text);
    }

    [Fact]
    public void Title_style_after_the_first_heading_is_read_by_its_outline_level()
    {
        var document = new DocxBuilder()
            .Styles(ParagraphStyle("T", "表題", "<w:outlineLvl w:val=\"0\"/>"), ParagraphStyle("1", "heading 1"))
            .Body(Styled("T", "設計書"), Styled("1", "概要"), Styled("T", "運用")).Read();
        Assert.Equal("設計書", document.Title);
        Assert.Equal((BlockType.Heading, "運用"), (document.Blocks[1].Type, document.Blocks[1].Text));
    }

    [Fact]
    public void Empty_heading_counts_but_is_no_block()
    {
        var block = Assert.Single(new DocxBuilder()
            .Styles(ParagraphStyle("1", "heading 1", NumPr(1, 0)))
            .Numbering(Abstract(1, Level(0, "%1")), Num(1, 1))
            .Body(Styled("1", ""), Styled("1", "構成")).Read().Blocks);
        Assert.Equal("2", block.ComputedNumber);
    }

    [Fact]
    public void Typed_number_stays_in_the_heading_text()
    {
        var block = Assert.Single(new DocxBuilder().Styles(ParagraphStyle("1", "heading 2")).Body(Styled("1", "2.3\u3000認証")).Read().Blocks);
        Assert.Equal(("2.3\u3000認証", (string?)null), (block.Text, block.ComputedNumber));
    }

    [Fact]
    public void Heading_broken_by_hand_is_one_line()
    {
        var block = Assert.Single(new DocxBuilder().Styles(ParagraphStyle("1", "heading 1"))
            .Body(Para($"{R("データ保護と")}<w:r><w:br/></w:r>{R("暗号化")}", "<w:pStyle w:val=\"1\"/>")).Read().Blocks);
        Assert.Equal("データ保護と暗号化", block.Text);
    }

    [Fact]
    public void Location_names_the_paragraph_and_its_own_id()
    {
        var block = new DocxBuilder().Body(P("一"), "<w:p w14:paraId=\"0A1B2C3D\"><w:r><w:t>二</w:t></w:r></w:p>").Read().Blocks[1];
        Assert.Equal("body/p[2]#0A1B2C3D", block.Location.Path);
    }
}
