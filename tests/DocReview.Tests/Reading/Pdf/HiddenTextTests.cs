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
}
