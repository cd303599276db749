using DocReview.Core.Documents;
using static DocReview.Tests.Reading.Word.Markup;

namespace DocReview.Tests.Reading.Word;

public sealed class InlineTests
{
    [Theory]
    [InlineData("<w:r><w:t>前</w:t><w:tab/><w:tab/><w:t>後</w:t></w:r>", "前 後")]
    [InlineData("<w:r><w:t>Multi</w:t><w:noBreakHyphen/><w:t>AZ</w:t></w:r>", "Multi-AZ")]
    [InlineData("<w:r><w:t>Cloud</w:t><w:softHyphen/><w:t>Trail</w:t></w:r>", "CloudTrail")]
    [InlineData("<w:r><w:t>\n  折り返し\n</w:t></w:r>", "折り返し")]
    [InlineData("<w:hyperlink r:id=\"rId9\"><w:r><w:t>参照</w:t></w:r></w:hyperlink>", "参照")]
    [InlineData("<w:smartTag><w:customXml><w:r><w:t>包み</w:t></w:r></w:customXml></w:smartTag>", "包み")]
    [InlineData("<w:r><w:ruby><w:rt><w:r><w:t>かぎ</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>鍵</w:t></w:r></w:rubyBase></w:ruby></w:r>", "鍵")]
    public void Inline_markup_reads_as_text(string inline, string text) =>
        Assert.Equal(text, Assert.Single(new DocxBuilder().Body(Para(inline)).Read().Blocks).Text);

    [Theory]
    [InlineData("Wingdings", "F0FC", "✔")]
    [InlineData("Wingdings", "F0FB", "✘")]
    [InlineData("Wingdings", "F0FE", "☑")]
    [InlineData("Wingdings", "F0A8", "☐")]
    [InlineData("Wingdings 2", "0050", "✔")]
    [InlineData("Wingdings 2", "F052", "☑")]
    [InlineData("Symbol", "F0B3", "≥")]
    [InlineData("Webdings", "F061", "✔")]
    [InlineData("ＭＳ 明朝", "2460", "①")]
    [InlineData("Wingdings", "F0EE", "•")]
    public void Symbol_keeps_its_meaning(string font, string code, string text) =>
        Assert.Equal("結果" + text, Assert.Single(new DocxBuilder()
            .Body(Para(R("結果") + $"<w:r><w:sym w:font=\"{font}\" w:char=\"{code}\"/></w:r>")).Read().Blocks).Text);

    [Fact]
    public void Letters_set_in_a_symbol_font_are_its_glyphs() =>
        Assert.Equal("✔済", Assert.Single(new DocxBuilder()
            .Body(Para(R("\u00FC", "<w:rFonts w:ascii=\"Wingdings\" w:hAnsi=\"Wingdings\"/>") + R("済"))).Read().Blocks).Text);

    [Fact]
    public void Equation_is_written_on_one_line() =>
        Assert.Equal("稼働率 = a/b^2", Assert.Single(new DocxBuilder().Body(Para(
            R("稼働率 = ") + "<m:oMath><m:f><m:num><m:r><m:t>a</m:t></m:r></m:num><m:den><m:sSup><m:e><m:r><m:t>b</m:t></m:r></m:e>"
            + "<m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup></m:den></m:f></m:oMath>")).Read().Blocks).Text);

    [Fact]
    public void Only_one_branch_of_alternate_content_is_read()
    {
        const string Both = "<mc:AlternateContent><mc:Choice Requires=\"wps\"><w:r><w:t>新</w:t></w:r></mc:Choice><mc:Fallback><w:r><w:t>旧</w:t></w:r></mc:Fallback></mc:AlternateContent>";
        var unknown = Both.Replace("Requires=\"wps\"", "xmlns:zz=\"urn:nobody\" Requires=\"zz\"", StringComparison.Ordinal);
        Assert.Equal(["新", "旧"], new DocxBuilder().Body(Para(Both), Para(unknown)).Read().Blocks.Select(static b => b.Text));
    }

    [Theory]
    [InlineData("1", "☑")]
    [InlineData("0", "☐")]
    public void Check_box_reads_by_its_state_and_not_by_its_glyph(string state, string glyph) =>
        Assert.Equal(glyph + " 暗号化", Assert.Single(new DocxBuilder().Body(Para(
            $"<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val=\"{state}\"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:t>☒</w:t></w:r></w:sdtContent></w:sdt>"
            + R(" 暗号化"))).Read().Blocks).Text);

    [Fact]
    public void Choice_of_a_drop_down_control_is_text() => Assert.Equal("環境は本番", Assert.Single(new DocxBuilder().Body(Para(
        R("環境は") + $"<w:sdt><w:sdtPr><w:dropDownList><w:listItem w:displayText=\"検証\" w:value=\"2\"/></w:dropDownList></w:sdtPr><w:sdtContent>{R("本番")}</w:sdtContent></w:sdt>")).Read().Blocks).Text);

    [Fact]
    public void Prompt_of_an_unfilled_content_control_is_no_text()
    {
        var blocks = new DocxBuilder().Body(
            $"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{P("ここに入力してください。")}</w:sdtContent></w:sdt>",
            $"<w:sdt><w:sdtPr/><w:sdtContent>{P("入力済みの本文。")}</w:sdtContent></w:sdt>").Read().Blocks;
        Assert.Equal("入力済みの本文。", Assert.Single(blocks).Text);
    }

    [Fact]
    public void Code_paragraphs_merge_and_keep_their_indent()
    {
        const string Mono = "<w:rFonts w:ascii=\"Consolas\" w:hAnsi=\"Consolas\"/>";
        var blocks = new DocxBuilder().Body(P("設定例。"), Para(R("{", Mono)), Para(R("  \"Effect\": \"Deny\"", Mono)), Para(R("}", Mono)), P("以上。")).Read().Blocks;
        Assert.Equal((BlockType.Code, "{\n  \"Effect\": \"Deny\"\n}"), (blocks[1].Type, blocks[1].Text));
        Assert.Equal(3, blocks.Length);
    }

    [Fact]
    public void Ms_gothic_is_no_code_font() =>
        Assert.Equal(BlockType.Paragraph, Assert.Single(new DocxBuilder()
            .Body(Para(R("aws kms", "<w:rFonts w:ascii=\"ＭＳ ゴシック\" w:eastAsia=\"ＭＳ ゴシック\"/>"))).Read().Blocks).Type);

    [Theory]
    [InlineData("caption", "図 1 全体構成")]
    [InlineData("図表番号", "ネットワーク構成")]
    [InlineData("Normal", "表 2-1：権限一覧")]
    public void Captions_are_known_by_style_or_by_their_number(string style, string text)
    {
        var block = Assert.Single(new DocxBuilder().Styles(ParagraphStyle("c", style)).Body(Styled("c", text)).Read().Blocks);
        Assert.Equal((BlockType.Caption, text), (block.Type, block.Text));
    }

    [Theory]
    [InlineData("図1に全体構成を示す。")]
    [InlineData("図 1 は全体構成である")]
    public void Sentence_about_a_figure_is_no_caption(string text) =>
        Assert.Equal(BlockType.Paragraph, Assert.Single(new DocxBuilder().Body(P(text)).Read().Blocks).Type);
}
