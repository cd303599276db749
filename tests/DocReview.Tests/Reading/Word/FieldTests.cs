using DocReview.Core.Documents;
using static DocReview.Tests.Reading.Word.Markup;

namespace DocReview.Tests.Reading.Word;

public sealed class FieldTests
{
    [Fact]
    public void Field_result_is_text_and_its_instruction_is_not() =>
        Assert.Equal("詳細は 2.3 を参照。", Text(R("詳細は ") + Field(" REF _Ref1 \\r ", "2.3") + R(" を参照。")));

    [Fact]
    public void Nested_field_in_an_instruction_is_no_text() =>
        Assert.Equal("値は可", Text(R("値は") + FieldMark("begin") + "<w:r><w:instrText> IF </w:instrText></w:r>" + Field(" DOCPROPERTY x ", "内側")
            + FieldMark("separate") + R("可") + FieldMark("end")));

    [Fact]
    public void Simple_field_keeps_its_result() => Assert.Equal("全 12 頁", Text(R("全 ") + $"<w:fldSimple w:instr=\" NUMPAGES \">{R("12")}</w:fldSimple>" + R(" 頁")));

    [Fact]
    public void Table_of_contents_is_skipped_across_paragraphs()
    {
        var blocks = new DocxBuilder().Body(
            Para(FieldMark("begin") + "<w:r><w:instrText> TOC \\o \"1-3\" </w:instrText></w:r>" + FieldMark("separate") + R("1 概要 … 1")),
            Para(R("2 構成 … ") + Field(" PAGEREF _Toc1 ", "3")),
            Para(FieldMark("end") + R("本文が続く。"))).Read().Blocks;
        Assert.Equal("本文が続く。", Assert.Single(blocks).Text);
    }

    [Fact]
    public void Table_of_contents_styles_and_content_control_are_skipped()
    {
        var blocks = new DocxBuilder().Styles(ParagraphStyle("11", "toc 1"), ParagraphStyle("th", "TOC Heading"))
            .Body(
                Styled("th", "目次"),
                Styled("11", "概要 1"),
                $"<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/></w:docPartObj></w:sdtPr><w:sdtContent>{P("構成 2")}</w:sdtContent></w:sdt>",
                P("本文。")).Read().Blocks;
        Assert.Equal(("本文。", "body/p[4]"), (Assert.Single(blocks).Text, blocks[0].Location.Path));
    }

    [Fact]
    public void Field_without_an_end_does_not_swallow_the_document()
    {
        var blocks = new DocxBuilder().Body(
            Para(FieldMark("begin") + "<w:r><w:instrText> TOC </w:instrText></w:r>" + FieldMark("separate") + R("目次")), P("本文。")).Read().Blocks;
        Assert.Equal("本文。", blocks[^1].Text);
    }

    [Fact]
    public void Field_that_never_reaches_its_result_is_given_up_at_the_paragraph_end()
    {
        var blocks = new DocxBuilder().Body(
            Para(FieldMark("begin") + "<w:r><w:instrText> PAGE </w:instrText></w:r>"), P("本文。"), Para(FieldMark("end") + R("末尾。"))).Read().Blocks;
        Assert.Equal(["本文。", "末尾。"], blocks.Select(static b => b.Text));
    }

    [Fact]
    public void Legacy_form_fields_show_their_state()
    {
        static string Form(string data, string name) =>
            $"<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData>{data}</w:ffData></w:fldChar></w:r><w:r><w:instrText> {name} </w:instrText></w:r>{FieldMark("end")}";
        Assert.Equal("☑可☐否B", Text(
            Form("<w:checkBox><w:default w:val=\"0\"/><w:checked/></w:checkBox>", "FORMCHECKBOX") + R("可")
            + Form("<w:checkBox><w:default w:val=\"0\"/></w:checkBox>", "FORMCHECKBOX") + R("否")
            + Form("<w:ddList><w:result w:val=\"1\"/><w:listEntry w:val=\"A\"/><w:listEntry w:val=\"B\"/></w:ddList>", "FORMDROPDOWN")));
    }

    [Fact]
    public void Ruby_made_by_an_equation_field_keeps_the_base() =>
        Assert.Equal("秘密鍵", Text(R("秘密") + FieldMark("begin") + "<w:r><w:instrText>EQ \\* jc2 \\* hps10 \\o\\ad(\\s\\up 9(かぎ),鍵)</w:instrText></w:r>" + FieldMark("end")));

    [Fact]
    public void Sequence_field_makes_a_caption()
    {
        var block = Assert.Single(new DocxBuilder().Body(Para(R("図 ") + Field(" SEQ 図 \\* ARABIC ", "1") + R(" 全体構成"))).Read().Blocks);
        Assert.Equal((BlockType.Caption, "図 1 全体構成"), (block.Type, block.Text));
    }

    private static string Text(string inline) => Assert.Single(new DocxBuilder().Body(Para(inline)).Read().Blocks).Text;
}
