using DocReview.Core.Documents;
using DocReview.Core.Documents.Structure;
using DocReview.Core.Statements.Splitting;
using DocReview.Tests.Reading.Word;
using DocReview.Tests.Support;

namespace DocReview.Tests.Reading.Pdf;

public sealed class FigureTests
{
    private static readonly string[] Chart =
        ["管理アカウント", "基幹系組織単位", "情報系組織単位", "検証系組織単位", "配送受付アカウント", "実績分析アカウント", "試験用アカウント"];

    public static TheoryData<string> Forms => ["Pdf/shipping-figures.pdf", "Pdf/shipping-figures-tagged.pdf", "Word/shipping-figures.docx"];

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_drawn_chart_is_one_figure_with_its_caption_in_every_form(string file)
    {
        var document = DocumentStructure.Build(Read(file));
        var figures = document.Blocks.Where(block => block.Type == BlockType.Figure).ToList();

        Assert.Equal(2, figures.Count);
        Assert.Equal(string.Join(" / ", Chart), figures[0].Text);
        Assert.Equal(["図 1 組織単位とアカウント", "図 2 受付から実績までの流れ"], figures.Select(figure => document.Blocks.Single(block => block.Id == figure.CaptionId).Text));
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Labels_of_a_drawing_are_no_statements_in_any_form(string file)
    {
        var document = DocumentStructure.Build(Read(file));

        Assert.Equal(["1 組織の構成", "2 論理構成"], document.Sections.Select(section => section.Heading));
        Assert.Equal(
            [
                "配送の受付と実績の分析は、それぞれ別のアカウントで行う。", "アカウントの関係を図 1 に示す。", "図 1 組織単位とアカウント",
                "検証系の組織単位には、本番のデータを置かない。", "担当の割り当ては別に定める。", "受付から実績までの流れを図 2 に示す。",
                "図 2 受付から実績までの流れ", "待ち行列に残った依頼は、翌朝までに処理する。",
            ],
            StatementSplitter.Split(document, BuiltInLens.Addressing).Select(statement => statement.Text));
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_picture_is_kept_with_its_figure_in_every_form(string file)
    {
        var document = Read(file);
        var asset = Assert.Single(document.Assets);

        Assert.Equal([asset.Id], document.Blocks.Where(block => block.Type == BlockType.Figure).ElementAt(1).AssetIds);
        Assert.Contains(asset.MediaType, new[] { "image/jpeg", "image/png" });
    }

    [Fact]
    public void A_tagged_picture_has_its_alternative_text_page_and_box()
    {
        var figure = Read("Pdf/shipping-figures-tagged.pdf").Blocks.Where(block => block.Type == BlockType.Figure).ElementAt(1);

        Assert.Contains("受付、待ち行列、実績の順に並ぶ三つの箱", figure.AltText, StringComparison.Ordinal);
        Assert.Equal(2, figure.Location.Page);
        Assert.InRange(figure.Location.Box!.Right - figure.Location.Box.Left, 220, 235);
    }

    [Fact]
    public void Samples_of_a_picture_become_a_png()
    {
        var document = new TinyPdf().Page(page => page.Text(50, 700, "構成を次に示す。").Picture(50, 400, 300, 200)).Read();

        Assert.Equal("image/png", Assert.Single(document.Assets).MediaType);
    }

    [Theory]
    [InlineData("/DeviceRGB", 3, 2)]
    [InlineData("/DeviceGray", 1, 0)]
    public void Packed_samples_become_a_png_of_their_colours(string space, int channels, byte type)
    {
        var samples = new byte[30 * 20 * channels];
        for (var i = 0; i < samples.Length; i++) samples[i] = (byte)i;
        var png = Assert.Single(Picture(space, samples).Assets).Bytes.ToArray();

        Assert.Equal("89504E470D0A1A0A0000000D49484452000000", Convert.ToHexString(png.AsSpan(0, 19)));
        Assert.Equal([30, 0, 0, 0, 20, 8, type], png[19..26]);
    }

    [Fact]
    public void A_picture_whose_samples_are_cut_off_is_a_figure_without_asset()
    {
        var document = Picture("/DeviceRGB", new byte[100]);

        Assert.Empty(document.Assets);
        Assert.Equal(["Paragraph 構成を次に示す。", "Figure "], Blocks.Print(document));
    }

    [Fact]
    public void A_picture_drawn_inside_the_page_stream_is_kept_too()
    {
        var document = new TinyPdf()
            .Page(page => page.Text(50, 700, "構成を次に示す。").Raw("q 300 0 0 200 50 400 cm\nBI\n/W 2 /H 2 /CS /G /BPC 8\nID abcd\nEI\nQ"))
            .Read();

        Assert.Equal("image/png", Assert.Single(document.Assets).MediaType);
        Assert.Equal(["Paragraph 構成を次に示す。", "Figure "], Blocks.Print(document));
    }

    [Theory]
    [InlineData(0, 0, 595, 842)]
    [InlineData(480, 785, 90, 50)]
    [InlineData(50, 400, 20, 20)]
    public void Backgrounds_logos_in_the_margin_and_icons_are_no_figures(int left, int bottom, int width, int height)
    {
        var document = new TinyPdf().Page(page => page.Picture(left, bottom, width, height).Text(50, 700, "構成を次に示す。")).Read();

        Assert.Equal(["Paragraph 構成を次に示す。"], Blocks.Print(document));
        Assert.Empty(document.Assets);
    }

    [Fact]
    public void Lines_in_one_box_of_a_drawing_are_one_label()
    {
        var document = new TinyPdf().Page(page =>
        {
            page.Text(50, 700, "担当を次に示す。");
            string[] upper = ["営業", "経理", "人事"];
            for (var i = 0; i < 3; i++)
                page.Box(60 + 90 * i, 500, 70, 40).Text(70 + 90 * i, 522, upper[i]);
            for (var i = 0; i < 3; i++)
                page.Text(70 + 90 * i, 508, "部門");
            for (var i = 0; i < 3; i++)
                page.Raw($"{95 + 90 * i} 540 m 185 570 l S");
        }).Read();

        Assert.Equal(["Paragraph 担当を次に示す。", "Figure 営業部門 / 経理部門 / 人事部門"], Blocks.Print(document));
    }

    private static RawDocument Picture(string space, byte[] samples) => new TinyPdf()
        .Page(page => page.Text(50, 700, "構成を次に示す。").Raw("q 300 0 0 200 50 400 cm /Own Do Q"))
        .Object(TinyPdf.Packed($"/Type /XObject /Subtype /Image /Width 30 /Height 20 /ColorSpace {space} /BitsPerComponent 8", samples))
        .Read();

    private static RawDocument Read(string file)
    {
        var bytes = File.ReadAllBytes(Path.Combine(Repository.Root, "tests", "DocReview.Tests", "Fixtures", file));
        return file.EndsWith(".docx", StringComparison.Ordinal) ? DocxBuilder.Read(bytes) : TinyPdf.ReadBytes(bytes);
    }
}
