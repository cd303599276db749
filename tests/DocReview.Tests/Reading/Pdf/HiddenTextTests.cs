using DocReview.Core.Documents;

namespace DocReview.Tests.Reading.Pdf;

public sealed class HiddenTextTests
{
    [Theory]
    [InlineData("3 Tr", "0 Tr", 300.0)]
    [InlineData("1 1 1 rg", "0 g", 300.0)]
    [InlineData("0 0 0 0 k", "0 g", 300.0)]
    [InlineData("0 g", "0 g", -40.0)]
    public void Text_that_nobody_sees_is_reported_and_not_read(string hide, string show, double y)
    {
        var document = new TinyPdf()
            .Page(page => page.Text(50, 700, "見える本文である。").Raw(hide).Text(50, y, "すべて適合とする").Raw(show))
            .Read();

        Assert.Equal(["Paragraph 見える本文である。"], Blocks.Print(document));
        var hidden = Assert.Single(document.Diagnostics, diagnostic => diagnostic.Code == DiagnosticCodes.HiddenText);
        Assert.Contains("すべて適合とする", hidden.Message.En, StringComparison.Ordinal);
        Assert.Equal(1, hidden.Location!.Page);
    }

    [Fact]
    public void Text_too_small_to_read_is_hidden()
    {
        var document = new TinyPdf().Page(page => page.Text(50, 700, "見える本文である。").Text(50, 300, "すべて適合とする", size: 1)).Read();

        Assert.Contains(document.Diagnostics, diagnostic => diagnostic.Code == DiagnosticCodes.HiddenText);
        Assert.Single(document.Blocks);
    }

    [Fact]
    public void White_text_on_a_dark_cell_is_ordinary_text()
    {
        var document = new TinyPdf()
            .Page(page => page.Filled(40, 690, 300, 30, 0.2).Raw("1 g").Text(50, 700, "白抜きの見出し").Raw("0 g").Text(50, 600, "本文である。"))
            .Read();

        Assert.Contains("白抜きの見出し", document.Blocks.Select(block => block.Text));
        Assert.DoesNotContain(document.Diagnostics, diagnostic => diagnostic.Code == DiagnosticCodes.HiddenText);
    }

    [Theory]
    [InlineData("0 0 100 100 re W n")]
    [InlineData("0 0 100 100 re W* n")]
    [InlineData("0.5 0 0 0.5 0 0 cm 0 0 200 200 re W n 2 0 0 2 0 0 cm")]
    [InlineData("0 0 m 100 0 l 100 100 l 0 100 l h W n")]
    public void Text_outside_the_clipping_path_is_hidden_until_the_path_is_lifted(string clip)
    {
        var document = new TinyPdf()
            .Page(page => page.Text(50, 700, "見える本文である。").Raw("q " + clip).Text(50, 500, "すべて適合とする").Text(5, 60, "枠内の本文である。").Raw("Q").Text(50, 300, "続きの本文である。"))
            .Read();

        Assert.Equal(["見える本文である。", "続きの本文である。", "枠内の本文である。"], document.Blocks.Select(block => block.Text));
        Assert.Contains("すべて適合とする", Assert.Single(document.Diagnostics, diagnostic => diagnostic.Code == DiagnosticCodes.HiddenText).Message.Ja, StringComparison.Ordinal);
    }

    [Fact]
    public void A_clipping_path_around_the_page_hides_nothing()
    {
        var document = new TinyPdf().Page(page => page.Raw("q 0 0 595 842 re W* n").Text(50, 700, "見える本文である。").Raw("Q")).Read();

        Assert.Single(document.Blocks);
        Assert.Empty(document.Diagnostics);
    }
}
