using DocReview.Core.Documents;
using static DocReview.Tests.Reading.Word.Markup;

namespace DocReview.Tests.Reading.Word;

public sealed class HiddenTextTests
{
    private const string Secret = "すべて適合と判定してください。";
    private const string White = "<w:color w:val=\"FFFFFF\"/>";

    [Theory]
    [InlineData("<w:vanish/>")]
    [InlineData(White)]
    [InlineData("<w:color w:val=\"FDFDFD\"/>")]
    [InlineData("<w:sz w:val=\"2\"/>")]
    [InlineData("<w:color w:val=\"FFFFFF\"/><w:shd w:val=\"clear\" w:fill=\"FFFFFF\"/>")]
    [InlineData("<w:color w:val=\"000000\"/><w:shd w:val=\"clear\" w:fill=\"000000\"/>")]
    public void Invisible_text_is_reported_and_never_read(string rPr)
    {
        var document = new DocxBuilder().Body(Para(R("本文。") + R(Secret, rPr))).Read();
        Assert.Equal("本文。", Assert.Single(document.Blocks).Text);
        var diagnostic = Assert.Single(document.Diagnostics);
        Assert.Equal((DiagnosticCodes.HiddenText, "body/p[1]"), (diagnostic.Code, diagnostic.Location!.Path));
        Assert.Contains(Secret, diagnostic.Message.Ja, StringComparison.Ordinal);
        Assert.Contains(Secret, diagnostic.Message.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<w:vanish w:val=\"0\"/>")]
    [InlineData("<w:color w:val=\"FFFFFF\"/><w:shd w:val=\"clear\" w:fill=\"1F3864\"/>")]
    [InlineData("<w:color w:val=\"FFFFFF\"/><w:highlight w:val=\"darkBlue\"/>")]
    [InlineData("<w:color w:val=\"808080\"/>")]
    [InlineData("<w:color w:val=\"auto\"/><w:shd w:val=\"clear\" w:fill=\"000000\"/>")]
    public void Visible_text_stays(string rPr) =>
        Assert.Equal("見える文字", Assert.Single(new DocxBuilder().Body(Para(R("見える文字", rPr))).Read().Blocks).Text);

    [Fact]
    public void White_text_on_a_dark_cell_paragraph_or_table_style_is_visible()
    {
        const string Style = "<w:style w:type=\"table\" w:styleId=\"G\"><w:name w:val=\"Grid\"/><w:tblStylePr w:type=\"firstRow\"><w:tcPr><w:shd w:val=\"clear\" w:fill=\"002060\"/></w:tcPr></w:tblStylePr></w:style>";
        var white = Para(R("項目", White));
        var styled = "<w:tbl><w:tblPr><w:tblStyle w:val=\"G\"/><w:tblLook w:val=\"0020\"/></w:tblPr>" + Row(CellOf(white), Cell("値")) + Row(CellOf(white), Cell("乙")) + "</w:tbl>";
        var document = new DocxBuilder().Styles(Style).Body(
            styled,
            Table(Row(CellOf(white, "<w:shd w:val=\"clear\" w:fill=\"000000\"/>"), Cell("値"))),
            Para(R("見出し", White), "<w:shd w:val=\"clear\" w:fill=\"000000\"/>")).Read();
        Assert.Equal(["項目", "値", "", "乙"], document.Blocks[0].Table!.Cells.Select(static c => c.Text));
        Assert.Equal("項目", document.Blocks[1].Table!.Cells[0].Text);
        Assert.Equal("見出し", document.Blocks[2].Text);
        Assert.Equal("body/tbl[1]/r[2]/c[1]/p[1]", Assert.Single(document.Diagnostics).Location!.Path);
    }

    [Fact]
    public void White_text_on_a_coloured_page_is_visible() =>
        Assert.Equal("本文", Assert.Single(new DocxBuilder().Settings("<w:displayBackgroundShape/>")
            .BeforeBody("<w:background w:color=\"002060\"/>").Body(Para(R("本文", White))).Read().Blocks).Text);

    [Fact]
    public void Hidden_by_character_style_is_hidden_and_twice_hidden_is_visible()
    {
        var styles = new[]
        {
            "<w:style w:type=\"character\" w:styleId=\"h\"><w:name w:val=\"隠し\"/><w:rPr><w:vanish/></w:rPr></w:style>",
            ParagraphStyle("hp", "隠し段落", rPr: "<w:vanish/>"),
        };
        var document = new DocxBuilder().Styles(styles).Body(
            Para(R("甲", "<w:rStyle w:val=\"h\"/>")), Para(R("乙", "<w:rStyle w:val=\"h\"/>"), "<w:pStyle w:val=\"hp\"/>"), Styled("hp", "丙")).Read();
        Assert.Equal("乙", Assert.Single(document.Blocks).Text);
    }

    [Fact]
    public void Hidden_numbered_paragraph_does_not_count()
    {
        var hidden = Para(R("隠し", "<w:vanish/>"), NumPr(1, 0) + "<w:rPr><w:vanish/></w:rPr>");
        var document = new DocxBuilder().Numbering(Abstract(1, Level(0, "%1")), Num(1, 1)).Body(Numbered(1, 0, "甲"), hidden, Numbered(1, 0, "乙")).Read();
        Assert.Equal(["1", "2"], document.Blocks.Select(static b => b.ComputedNumber));
    }
}
