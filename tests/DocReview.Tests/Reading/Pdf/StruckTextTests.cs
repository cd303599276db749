using DocReview.Core.Documents;
using DocReview.Core.Documents.Structure;

namespace DocReview.Tests.Reading.Pdf;

public sealed class StruckTextTests
{
    [Fact]
    public void Text_with_a_line_through_it_is_listed_and_not_read()
    {
        var document = new TinyPdf()
            .Page(page => page.Text(50, 700, "鍵は").Text(70, 700, "毎年").Text(90, 700, "毎月更新する。").Line(70, 703.5, 90, 703.5))
            .Read();

        Assert.Equal("鍵は毎月更新する。", DocumentStructure.Build(document).Blocks.Single().Text);
        var struck = Assert.Single(document.Diagnostics);
        Assert.Equal((DiagnosticCodes.StruckText, 1), (struck.Code, struck.Location!.Page));
        Assert.Contains("毎年", struck.Message.Ja, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_drawn_as_a_thin_area_strikes_too()
    {
        var document = new TinyPdf().Page(page => page.Text(50, 700, "本文である。").Text(50, 650, "旧い方針とする。").Filled(50, 653.2, 80, 0.8, 0)).Read();

        Assert.Equal(["Paragraph 本文である。"], Blocks.Print(document));
    }

    [Theory]
    [InlineData(698.5)]
    [InlineData(710.5)]
    public void An_underline_and_an_overline_strike_nothing(double height)
    {
        var document = new TinyPdf().Page(page => page.Text(50, 700, "下線のある方針とする。").Line(50, height, 160, height)).Read();

        Assert.Single(document.Blocks);
        Assert.Empty(document.Diagnostics);
    }

    [Fact]
    public void A_line_much_longer_than_the_text_is_none_of_its_own()
    {
        var document = new TinyPdf().Page(page => page.Text(50, 700, "部品").Line(20, 703.5, 400, 703.5)).Read();

        Assert.Equal(["部品"], document.Blocks.Where(block => block.Type == BlockType.Paragraph).Select(block => block.Text));
    }

    [Fact]
    public void Text_struck_out_by_an_annotation_is_listed_and_not_read()
    {
        var document = new TinyPdf { PageEntries = "/Annots [100 0 R]" }
            .Page(page => page.Text(50, 700, "本文である。").Text(50, 650, "旧い方針とする。"))
            .Object("<< /Type /Annot /Subtype /StrikeOut /Rect [50 648 130 662] /QuadPoints [50 660 130 660 50 648 130 648] >>")
            .Read();

        Assert.Equal(["Paragraph 本文である。"], Blocks.Print(document));
        Assert.Equal(DiagnosticCodes.StruckText, Assert.Single(document.Diagnostics).Code);
    }
}
