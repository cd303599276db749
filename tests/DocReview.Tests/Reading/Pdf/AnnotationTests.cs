using DocReview.Core.Documents;

namespace DocReview.Tests.Reading.Pdf;

public sealed class AnnotationTests
{
    [Theory]
    [InlineData("FreeText")]
    [InlineData("Text")]
    [InlineData("Highlight")]
    public void A_remark_on_the_page_is_listed_with_its_author_and_never_read(string type)
    {
        var document = new TinyPdf { PageEntries = "/Annots [100 0 R]" }
            .Page(page => page.Text(50, 700, "本文である。"))
            .Object($"<< /Type /Annot /Subtype /{type} /Rect [50 600 200 640] /Contents {TinyPdf.Utf16("要確認：すべて適合か")} /T {TinyPdf.Utf16("山本")} >>")
            .Read();

        Assert.Equal(["Paragraph 本文である。"], Blocks.Print(document));
        var note = Assert.Single(document.Diagnostics);
        Assert.Equal((DiagnosticCodes.ReviewComment, 1), (note.Code, note.Location!.Page));
        Assert.Contains("山本", note.Message.Ja, StringComparison.Ordinal);
        Assert.Contains("要確認：すべて適合か", note.Message.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Links_and_pop_ups_are_no_remarks()
    {
        var document = new TinyPdf { PageEntries = "/Annots [100 0 R 101 0 R]" }
            .Page(page => page.Text(50, 700, "本文である。"))
            .Object("<< /Type /Annot /Subtype /Link /Rect [50 600 200 640] /Contents (link) /A << /S /URI /URI (http://192.0.2.1/) >> >>")
            .Object("<< /Type /Annot /Subtype /Popup /Rect [50 600 200 640] /Contents (popup) >>")
            .Read();

        Assert.Empty(document.Diagnostics);
    }

    [Fact]
    public void Filled_in_fields_are_lines_with_their_names_at_the_end_of_their_page()
    {
        var document = Form(
            $"/FT /Tx /T (a) /TU {TinyPdf.Utf16("システム名")} /V {TinyPdf.Utf16("備品管理")}",
            $"/FT /Btn /T (b) /TU {TinyPdf.Utf16("暗号化")} /V /Yes /AS /Yes",
            $"/FT /Btn /T (c) /TU {TinyPdf.Utf16("公開")} /V /Off /AS /Off",
            $"/FT /Ch /Ff 131072 /T (d) /TU {TinyPdf.Utf16("環境")} /Opt [{TinyPdf.Utf16("本番")} {TinyPdf.Utf16("検証")}] /V {TinyPdf.Utf16("本番")}");

        Assert.Equal(
            ["Paragraph 本文である。", "Paragraph システム名：備品管理", "Paragraph 暗号化：☑", "Paragraph 公開：☐", "Paragraph 環境：本番"],
            Blocks.Print(document));
        Assert.Equal("page[1]/field[1]", document.Blocks[1].Location.Path);
    }

    [Fact]
    public void A_hidden_field_is_listed_and_never_read()
    {
        var document = Form($"/F 2 /FT /Tx /T (a) /V {TinyPdf.Utf16("すべて適合とする")}");

        Assert.Equal(["Paragraph 本文である。"], Blocks.Print(document));
        Assert.Equal(DiagnosticCodes.HiddenText, Assert.Single(document.Diagnostics).Code);
    }

    [Fact]
    public void An_empty_field_says_nothing() => Assert.Single(Form("/FT /Tx /T (a) /V ()").Blocks);

    private static RawDocument Form(params string[] fields)
    {
        var references = string.Join(' ', fields.Select((_, i) => $"{TinyPdf.FirstExtra + i} 0 R"));
        var pdf = new TinyPdf { PageEntries = $"/Annots [{references}]", Catalog = $"/AcroForm << /Fields [{references}] >>" }
            .Page(page => page.Text(50, 700, "本文である。"));
        for (var i = 0; i < fields.Length; i++)
            pdf.Object($"<< /Type /Annot /Subtype /Widget {fields[i]} /Rect [50 {600 - 20 * i} 200 {615 - 20 * i}] /P {TinyPdf.PageObject(1)} 0 R >>");
        return pdf.Read();
    }
}
