using DocReview.Core.Documents;
using static DocReview.Tests.Reading.Word.Markup;

namespace DocReview.Tests.Reading.Word;

public sealed class DrawingTests
{
    /// <summary>An inline picture with alternative text.</summary>
    public static string Picture(string alt) => Drawing(alt, "<pic:pic/>");

    [Fact]
    public void Picture_is_a_figure_with_its_alternative_text()
    {
        var block = Assert.Single(new DocxBuilder().Body(Para(Picture("全体構成図"))).Read().Blocks);
        Assert.Equal((BlockType.Figure, "全体構成図", "body/p[1]/fig[1]"), (block.Type, block.AltText, block.Location.Path));
    }

    [Fact]
    public void Description_generated_from_pixels_is_no_text() =>
        Assert.Equal("", Assert.Single(new DocxBuilder().Body(P("本文"), Para(Picture("ダイアグラム&#xA;&#xA;自動的に生成された説明"))).Read().Blocks, static b => b.Type == BlockType.Figure).AltText ?? "");

    [Fact]
    public void Picture_before_the_text_of_its_paragraph_comes_first()
    {
        var blocks = new DocxBuilder().Body(Para(Picture("甲") + R("説明") + Picture("乙"))).Read().Blocks;
        Assert.Equal(["甲", "説明", "乙"], blocks.Select(static b => b.AltText ?? b.Text));
    }

    [Fact]
    public void Text_box_is_prose_and_read_once()
    {
        var box = "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing>" + Anchor("", TextBox("補足：鍵は分ける。")) + "</w:drawing></mc:Choice>"
            + $"<mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>{P("補足：鍵は分ける。")}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
        var blocks = new DocxBuilder().Body(Para(R("本文。") + box)).Read().Blocks;
        Assert.Equal(["本文。", "補足：鍵は分ける。"], blocks.Select(static b => b.Text));
        Assert.Equal((BlockType.Paragraph, "body/p[1]/txbx[1]/p[1]"), (blocks[1].Type, blocks[1].Location.Path));
    }

    [Fact]
    public void Vml_text_box_is_prose()
    {
        var blocks = new DocxBuilder().Body(Para(
            $"<w:r><w:pict><v:shapetype id=\"t\"/><v:shape type=\"#t\"><v:textbox><w:txbxContent>{P("旧形式の枠。")}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>")).Read().Blocks;
        Assert.Equal((BlockType.Paragraph, "旧形式の枠。"), (blocks[0].Type, Assert.Single(blocks).Text));
    }

    [Fact]
    public void Text_in_a_group_belongs_to_the_figure()
    {
        var group = Drawing("", $"<wpg:wgp>{TextBox("ALB")}{TextBox("EC2")}</wpg:wgp>");
        var block = Assert.Single(new DocxBuilder().Body(Para(group)).Read().Blocks);
        Assert.Equal((BlockType.Figure, "ALB / EC2"), (block.Type, block.Text));
    }

    [Fact]
    public void Loose_shapes_of_a_paragraph_are_one_figure_and_lines_are_none()
    {
        var shape = TextBox("EC2").Replace("txBox=\"1\"", "", StringComparison.Ordinal);
        var other = TextBox("RDS").Replace("txBox=\"1\"", "", StringComparison.Ordinal);
        var blocks = new DocxBuilder().Body(Para(Drawing("", shape) + Drawing("", other) + Drawing("", "<wps:wsp/>")), Para(Drawing("", "<wps:wsp/>"))).Read().Blocks;
        Assert.Equal((BlockType.Figure, "EC2 / RDS"), (blocks[0].Type, Assert.Single(blocks).Text));
    }

    [Fact]
    public void Frame_around_a_sentence_is_prose()
    {
        var frame = TextBox("鍵は分けて管理する。").Replace("txBox=\"1\"", "", StringComparison.Ordinal);
        Assert.Equal(BlockType.Paragraph, Assert.Single(new DocxBuilder().Body(Para(Drawing("", frame))).Read().Blocks).Type);
    }

    [Fact]
    public void Chart_and_diagram_text_comes_from_their_own_parts()
    {
        const string Chart = "<c:chartSpace xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><c:title><a:p><a:r><a:t>月別</a:t></a:r><a:r><a:t>稼働率</a:t></a:r></a:p></c:title></c:chartSpace>";
        var block = Assert.Single(new DocxBuilder()
            .Part("word/charts/chart1.xml", "application/vnd.openxmlformats-officedocument.drawingml.chart+xml", "http://schemas.openxmlformats.org/officeDocument/2006/relationships/chart", "rIdC", Chart)
            .Body(Para(Drawing("折れ線", "<c:chart r:id=\"rIdC\"/>"))).Read().Blocks);
        Assert.Equal((BlockType.Figure, "折れ線", "月別稼働率"), (block.Type, block.AltText, block.Text));
    }

    [Fact]
    public void White_text_in_a_filled_box_is_visible_and_in_an_unfilled_box_hidden()
    {
        var white = Para(R("文字。", "<w:color w:val=\"FFFFFF\"/>"));
        var filled = Drawing("", Box(white, "<a:solidFill><a:srgbClr val=\"002060\"/></a:solidFill>"));
        var empty = Drawing("", Box(white, "<a:noFill/>"));
        var document = new DocxBuilder().Body(Para(filled), Para(empty)).Read();
        Assert.Equal("body/p[1]/txbx[1]/p[1]", Assert.Single(document.Blocks).Location.Path);
        Assert.Equal(DiagnosticCodes.HiddenText, Assert.Single(document.Diagnostics).Code);
    }

    [Fact]
    public void External_picture_is_never_fetched()
    {
        var block = Assert.Single(new DocxBuilder().ExternalRelationship("rIdX", "image", "http://192.0.2.1/beacon.png")
            .Body(P("本文"), Para(Drawing("外部の図", "<pic:pic><pic:blipFill><a:blip r:link=\"rIdX\"/></pic:blipFill></pic:pic>"))).Read().Blocks, static b => b.Type == BlockType.Figure);
        Assert.Equal("外部の図", block.AltText);
    }

    private static string Drawing(string alt, string content) => $"<w:r><w:drawing>{Anchor(alt, content)}</w:drawing></w:r>";

    private static string Anchor(string alt, string content) =>
        $"<wp:anchor><wp:docPr id=\"1\" name=\"図 1\" descr=\"{alt}\"/><a:graphic><a:graphicData>{content}</a:graphicData></a:graphic></wp:anchor>";

    private static string TextBox(string text) => Box(P(text), "");

    private static string Box(string content, string fill) =>
        $"<wps:wsp><wps:cNvSpPr txBox=\"1\"/><wps:spPr><a:prstGeom prst=\"rect\"/>{fill}</wps:spPr><wps:txbx><w:txbxContent>{content}</w:txbxContent></wps:txbx></wps:wsp>";
}
