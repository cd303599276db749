using DocReview.Core.Documents;
using static DocReview.Tests.Reading.Word.Markup;

namespace DocReview.Tests.Reading.Word;

public sealed class ListTests
{
    [Fact]
    public void Numbered_body_paragraph_is_a_list_item_with_its_number_as_marker()
    {
        var block = new DocxBuilder().Numbering(Abstract(1, Level(0, "%1."), Level(1, "(%2)")), Num(1, 1))
            .Body(Numbered(1, 0, "準備"), Numbered(1, 1, "確認")).Read().Blocks[1];
        Assert.Equal((BlockType.ListItem, 1, "(1)", "(1)", "確認"), (block.Type, block.Level, block.Marker, block.ComputedNumber, block.Text));
    }

    [Theory]
    [InlineData("\uF0B7", "Symbol", "•")]
    [InlineData("\uF0FC", "Wingdings", "✔")]
    [InlineData("\uF06C", "Wingdings", "●")]
    [InlineData("\uF0D8", "Wingdings", "➢")]
    [InlineData("\uF001", "Wingdings", "\uF001")]
    [InlineData("o", "Courier New", "○")]
    [InlineData("・", "ＭＳ 明朝", "・")]
    public void Bullet_glyph_is_mapped_from_its_font(string glyph, string font, string marker)
    {
        var level = $"<w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"{glyph}\"/><w:rPr><w:rFonts w:ascii=\"{font}\" w:hAnsi=\"{font}\"/></w:rPr></w:lvl>";
        var block = Assert.Single(new DocxBuilder().Numbering(Abstract(1, level), Num(1, 1)).Body(Numbered(1, 0, "項目")).Read().Blocks);
        Assert.Equal((BlockType.ListItem, marker, (string?)null), (block.Type, block.Marker, block.ComputedNumber));
    }

    [Fact]
    public void List_without_bullets_stays_a_paragraph()
    {
        var block = Assert.Single(new DocxBuilder().Numbering(Abstract(1, Level(0, "", "none")), Num(1, 1)).Body(Numbered(1, 0, "本文")).Read().Blocks);
        Assert.Equal((BlockType.Paragraph, (string?)null), (block.Type, block.Marker));
    }

    [Fact]
    public void Typed_middle_dots_make_list_items_with_depth_from_their_indent()
    {
        var blocks = new DocxBuilder().Body(P("・親"), P("　　・子"), P("・親二")).Read().Blocks;
        Assert.All(blocks, static b => Assert.Equal((BlockType.ListItem, "・"), (b.Type, b.Marker)));
        Assert.Equal([0, 1, 0], blocks.Select(static b => b.Level));
        Assert.Equal("子", blocks[1].Text);
    }

    [Fact]
    public void Circled_numbers_side_by_side_are_a_list_and_alone_they_may_be_a_heading()
    {
        var blocks = new DocxBuilder().Body(P("①受付"), P("②承認"), P("説明。"), P("①運用"), P("本文。")).Read().Blocks;
        Assert.Equal([BlockType.ListItem, BlockType.ListItem, BlockType.Paragraph, BlockType.Paragraph, BlockType.Paragraph], blocks.Select(static b => b.Type));
        Assert.Equal("①運用", blocks[3].Text);
    }

    [Theory]
    [InlineData("○ 対応済み")]
    [InlineData("× 未対応")]
    [InlineData("☑ 暗号化する")]
    [InlineData("-1 は無効とする")]
    public void Marks_that_carry_meaning_are_never_taken_off(string text) =>
        Assert.Equal((BlockType.Paragraph, text), new DocxBuilder().Body(P(text), P(text)).Read().Blocks.Select(static b => (b.Type, b.Text)).First());

    [Fact]
    public void Lines_of_items_in_one_paragraph_come_apart()
    {
        var blocks = new DocxBuilder().Body(Para($"{R("対象は次のとおり。")}<w:r><w:br/></w:r>{R("・EC2")}<w:r><w:br/></w:r>{R("・RDS")}")).Read().Blocks;
        Assert.Equal(["対象は次のとおり。", "EC2", "RDS"], blocks.Select(static b => b.Text));
        Assert.Equal(["body/p[1]", "body/p[1]/line[2]", "body/p[1]/line[3]"], blocks.Select(static b => b.Location.Path));
    }

    [Fact]
    public void Label_and_value_lines_come_apart()
    {
        var blocks = new DocxBuilder().Body(Para($"{R("リージョン：東京")}<w:r><w:br/></w:r>{R("環境：本番")}")).Read().Blocks;
        Assert.Equal(["リージョン：東京", "環境：本番"], blocks.Select(static b => b.Text));
    }

    [Theory]
    [InlineData("暗号化を", "実施する。", "暗号化を実施する。")]
    [InlineData("Application", "Load Balancer を使う。", "Application Load Balancer を使う。")]
    [InlineData("通信は", "TLS で保護する。", "通信はTLS で保護する。")]
    public void Line_wrapped_by_hand_is_joined_with_a_space_only_inside_latin_text(string first, string second, string joined) =>
        Assert.Equal(joined, Assert.Single(new DocxBuilder().Body(Para($"{R(first)}<w:r><w:br/></w:r>{R(second)}")).Read().Blocks).Text);
}
