using DocReview.Core.Documents;
using static DocReview.Tests.Reading.Word.Markup;

namespace DocReview.Tests.Reading.Word;

public sealed class StruckTextTests
{
    private const string Withdrawn = "<w:style w:type=\"character\" w:styleId=\"s\"><w:name w:val=\"廃止\"/><w:rPr><w:strike/></w:rPr></w:style>";

    [Theory]
    [InlineData("<w:strike/>")]
    [InlineData("<w:dstrike/>")]
    [InlineData("<w:rStyle w:val=\"s\"/>")]
    public void Text_with_a_line_through_it_is_listed_and_not_read(string rPr)
    {
        var document = new DocxBuilder().Styles(Withdrawn).Body(Para(R("鍵は") + R("毎年", rPr) + R("毎月更新する。"))).Read();

        Assert.Equal("鍵は毎月更新する。", Assert.Single(document.Blocks).Text);
        var struck = Assert.Single(document.Diagnostics);
        Assert.Equal((DiagnosticCodes.StruckText, "body/p[1]"), (struck.Code, struck.Location!.Path));
        Assert.Contains("毎年", struck.Message.Ja, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<w:strike w:val=\"0\"/>")]
    [InlineData("<w:rStyle w:val=\"s\"/><w:strike w:val=\"false\"/>")]
    [InlineData("<w:u w:val=\"single\"/>")]
    public void Text_without_a_line_through_it_stays(string rPr) =>
        Assert.Equal("毎年更新する。", Assert.Single(new DocxBuilder().Styles(Withdrawn).Body(Para(R("毎年更新する。", rPr))).Read().Blocks).Text);

    [Fact]
    public void A_paragraph_struck_out_as_a_whole_is_no_block_and_a_cell_is_empty()
    {
        var document = new DocxBuilder().Body(
            Para(R("旧い方針とする。", "<w:strike/>")),
            Table(Row(Cell("項目"), Cell("値")), Row(Cell("暗号化"), CellOf(Para(R("無効", "<w:strike/>")))))).Read();

        Assert.Equal(["項目", "値", "暗号化", ""], Assert.Single(document.Blocks).Table!.Cells.Select(static c => c.Text));
        Assert.Equal(2, document.Diagnostics.Count(static d => d.Code == DiagnosticCodes.StruckText));
    }
}
