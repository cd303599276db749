using DocReview.Core.Documents;
using static DocReview.Tests.Reading.Word.Markup;

namespace DocReview.Tests.Reading.Word;

public sealed class PictureTests
{
    private static readonly byte[] Png = Convert.FromHexString("89504E470D0A1A0A0000000D49484452");
    private static readonly byte[] Other = [.. Png, 1];

    [Fact]
    public void The_bytes_of_a_picture_are_kept_as_an_asset_of_its_figure()
    {
        var document = new DocxBuilder().Picture("rId9", "word/media/image1.png", Png).Body(P("本文"), Para(Drawing(Blip("r:embed", "rId9")))).Read();

        var asset = Assert.Single(document.Assets);
        Assert.Equal(("image/png", Png.Length), (asset.MediaType, asset.Bytes.Length));
        Assert.Equal([asset.Id], Figure(document).AssetIds);
    }

    [Fact]
    public void The_same_picture_under_two_names_is_one_asset()
    {
        var document = new DocxBuilder().Picture("rId9", "word/media/image1.png", Png).Picture("rId10", "word/media/image2.png", Png)
            .Body(P("本文"), Para(Drawing(Blip("r:embed", "rId9"))), Para(Drawing(Blip("r:embed", "rId10")))).Read();

        Assert.Single(document.Assets);
        Assert.Single(document.Blocks.Where(static b => b.Type == BlockType.Figure).SelectMany(static b => b.AssetIds).Distinct());
    }

    [Fact]
    public void A_group_keeps_the_pictures_of_its_members()
    {
        var group = $"<wpg:wgp>{Blip("r:embed", "rId9")}{Blip("r:embed", "rId10")}</wpg:wgp>";
        var document = new DocxBuilder().Picture("rId9", "word/media/image1.png", Png).Picture("rId10", "word/media/image2.png", Other).Body(P("本文"), Para(Drawing(group))).Read();

        Assert.Equal(document.Assets.Select(static a => a.Id), Figure(document).AssetIds);
        Assert.Equal(2, document.Assets.Length);
    }

    [Theory]
    [InlineData("pict")]
    [InlineData("object")]
    public void Old_pictures_and_previews_of_embedded_objects_are_kept(string element)
    {
        var shape = $"<w:r><w:{element}><v:shape><v:imagedata r:id=\"rId9\" o:title=\"配置図\"/></v:shape></w:{element}></w:r>";
        var document = new DocxBuilder().Picture("rId9", "word/media/image1.emf", Png).Body(P("本文"), Para(shape)).Read();

        Assert.Equal([Assert.Single(document.Assets).Id], Figure(document).AssetIds);
        Assert.Equal("配置図", Figure(document).AltText);
    }

    [Fact]
    public void A_picture_outside_the_file_is_named_and_not_fetched()
    {
        var document = new DocxBuilder().ExternalRelationship("rIdX", "image", "http://192.0.2.1/plan.png").Body(P("本文"), Para(Drawing(Blip("r:link", "rIdX")))).Read();

        Assert.Empty(document.Assets);
        var diagnostic = Assert.Single(document.Diagnostics);
        Assert.Equal((DiagnosticCodes.ExternalPicture, "body/p[2]"), (diagnostic.Code, diagnostic.Location!.Path));
        Assert.Contains("192.0.2.1", diagnostic.Message.En, StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_whose_part_is_missing_costs_nothing_but_the_picture()
    {
        var document = new DocxBuilder().Body(P("本文"), Para(Drawing(Blip("r:embed", "rId99")))).Read();

        Assert.Empty(Figure(document).AssetIds);
        Assert.Empty(document.Diagnostics);
    }

    [Fact]
    public void An_icon_in_the_line_of_text_is_no_figure()
    {
        var icon = Drawing(Blip("r:embed", "rId9"), "<wp:extent cx=\"200000\" cy=\"200000\"/>");
        var document = new DocxBuilder().Picture("rId9", "word/media/image1.png", Png).Body(Para(icon + R("注意事項を示す。"))).Read();

        Assert.Equal(BlockType.Paragraph, Assert.Single(document.Blocks).Type);
    }

    [Fact]
    public void Charts_name_their_title_series_and_categories()
    {
        const string Chart = "<c:chartSpace xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\">"
            + "<c:title><a:p><a:r><a:t>拠点別の件数</a:t></a:r></a:p></c:title><c:ser><c:tx><c:strRef><c:strCache><c:pt idx=\"0\"><c:v>受付</c:v></c:pt></c:strCache></c:strRef></c:tx>"
            + "<c:cat><c:strRef><c:strCache><c:pt idx=\"0\"><c:v>東</c:v></c:pt><c:pt idx=\"1\"><c:v>西</c:v></c:pt></c:strCache></c:strRef></c:cat>"
            + "<c:val><c:numRef><c:numCache><c:pt idx=\"0\"><c:v>12</c:v></c:pt></c:numCache></c:numRef></c:val></c:ser></c:chartSpace>";
        var document = new DocxBuilder()
            .Part("word/charts/chart1.xml", "application/vnd.openxmlformats-officedocument.drawingml.chart+xml", "http://schemas.openxmlformats.org/officeDocument/2006/relationships/chart", "rIdC", Chart)
            .Body(P("本文"), Para(Drawing("<c:chart r:id=\"rIdC\"/>"))).Read();

        Assert.Equal("拠点別の件数 / 受付 / 東 / 西", Figure(document).Text);
    }

    [Fact]
    public void Loose_text_boxes_with_lines_between_them_are_one_chart()
    {
        var boxes = string.Concat(new[] { "管理者", "基盤担当", "業務担当" }.Select(static t => Drawing(TextBox(t)))) + Drawing("<wps:wsp><wps:cNvCnPr/></wps:wsp>");
        var block = Assert.Single(new DocxBuilder().Body(Para(boxes)).Read().Blocks);

        Assert.Equal((BlockType.Figure, "管理者 / 基盤担当 / 業務担当"), (block.Type, block.Text));
    }

    [Fact]
    public void Several_text_boxes_with_sentences_stay_prose()
    {
        var boxes = string.Concat(new[] { "鍵は分ける。", "ログは残す。", "通信は暗号化する。" }.Select(static t => Drawing(TextBox(t)))) + Drawing("<wps:wsp/>");
        var blocks = new DocxBuilder().Body(Para(boxes)).Read().Blocks;

        Assert.Equal(3, blocks.Count(static b => b.Type == BlockType.Paragraph));
    }

    [Fact]
    public void Lines_of_one_box_in_a_figure_are_one_label()
    {
        var group = $"<wpg:wgp>{Shape(P("基幹系") + P("組織単位"))}{Shape(P("情報系") + P("組織単位"))}</wpg:wgp>";

        Assert.Equal("基幹系組織単位 / 情報系組織単位", Assert.Single(new DocxBuilder().Body(Para(Drawing(group))).Read().Blocks).Text);
    }

    private static RawBlock Figure(RawDocument document) => Assert.Single(document.Blocks, static b => b.Type == BlockType.Figure);

    private static string Drawing(string content, string extent = "") =>
        $"<w:r><w:drawing><wp:inline>{extent}<wp:docPr id=\"1\" name=\"図 1\"/><a:graphic><a:graphicData>{content}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";

    private static string Blip(string attribute, string id) => $"<pic:pic><pic:blipFill><a:blip {attribute}=\"{id}\"/></pic:blipFill></pic:pic>";

    private static string TextBox(string text) => Shape(P(text));

    private static string Shape(string content) => $"<wps:wsp><wps:cNvSpPr txBox=\"1\"/><wps:txbx><w:txbxContent>{content}</w:txbxContent></wps:txbx></wps:wsp>";
}
