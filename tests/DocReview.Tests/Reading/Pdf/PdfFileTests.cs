using System.Text;
using DocReview.Core.Documents;
using DocReview.Reading.Pdf;

namespace DocReview.Tests.Reading.Pdf;

public sealed class PdfFileTests
{
    [Fact]
    public void The_reader_reads_pdf_and_nothing_else()
    {
        var reader = new PdfReader();

        Assert.Equal([SourceFormat.Pdf], Enum.GetValues<SourceFormat>().Where(reader.Reads));
    }

    [Fact]
    public void An_encrypted_file_is_an_error_without_blocks()
    {
        var document = TinyPdf.ReadBytes(TinyPdf.Encrypted());

        var diagnostic = Assert.Single(document.Diagnostics);
        Assert.Equal(DiagnosticCodes.Encrypted, diagnostic.Code);
        Assert.Equal(DiagnosticSeverity.Error, diagnostic.Severity);
        Assert.Empty(document.Blocks);
        Assert.Equal(PartStatus.Unreadable, Assert.Single(document.Parts).Status);
    }

    [Fact]
    public void A_file_that_is_no_pdf_inside_is_damaged()
    {
        var document = TinyPdf.ReadBytes([.. "%PDF-1.7\nnothing of a PDF"u8]);

        Assert.Equal(DiagnosticCodes.DamagedFile, Assert.Single(document.Diagnostics).Code);
        Assert.Empty(document.Blocks);
    }

    [Fact]
    public void A_file_cut_off_anywhere_never_throws_and_says_what_is_missing()
    {
        var whole = new TinyPdf().Page(page => page.Text(50, 700, "本書は設計の方針を定める。")).Build();

        for (var length = 9; length < whole.Length; length += 211)
        {
            var document = TinyPdf.ReadBytes(whole[..length]);
            Assert.True(document.Blocks.Length > 0 || document.Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        }
    }

    [Fact]
    public void A_page_whose_content_cannot_be_parsed_does_not_take_the_others_along()
    {
        var document = new TinyPdf()
            .Page(page => page.Text(50, 700, "一ページ目の本文である。"))
            .Page(page => page.Raw("BT /F1 10 Tf 1 0 0 1 50 700 Tm (unterminated"))
            .Page(page => page.Text(50, 700, "三ページ目の本文である。"))
            .Read();

        Assert.Equal(["Paragraph 一ページ目の本文である。", "Paragraph 三ページ目の本文である。"], Blocks.Print(document));
        Assert.Equal(3, document.PageCount);
        Assert.Equal(3, document.Parts.Length);
    }

    [Theory]
    [InlineData(1, PartStatus.Ok)]
    [InlineData(PdfLimits.UnpackedBytes + 1, PartStatus.Unreadable)]
    public void A_page_that_unpacks_to_more_than_the_limit_says_so_and_does_not_take_the_others_along(int bytes, PartStatus status)
    {
        var content = new byte[bytes];
        Array.Fill(content, (byte)' ');
        var document = new TinyPdf()
            .Page(page => page.Text(50, 700, "一ページ目の本文である。").Raw("/Own Do"))
            .Page(page => page.Text(50, 700, "二ページ目の本文である。"))
            .Object(TinyPdf.Packed("/Type /XObject /Subtype /Form /BBox [0 0 9 9]", content))
            .Read();

        Assert.Equal((status, PartStatus.Ok), (document.Parts[0].Status, document.Parts[1].Status));
        Assert.Equal("Paragraph 二ページ目の本文である。", Blocks.Print(document)[^1]);
        Assert.Equal(status == PartStatus.Ok ? [] : [(DiagnosticCodes.ReaderLimit, 1)], document.Diagnostics.Select(d => (d.Code, d.Location!.Page!.Value)));
    }

    [Fact]
    public void A_table_of_objects_that_unpacks_to_more_than_the_limit_is_the_reason_why_nothing_was_read()
    {
        var table = TinyPdf.Packed("/Type /XRef /Size 3 /W [1 2 1] /Root 1 0 R", new byte[PdfLimits.UnpackedBytes + 1]);
        var head = "%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Count 0 /Kids [] >>\nendobj\n";
        var document = TinyPdf.ReadBytes(Encoding.Latin1.GetBytes($"{head}3 0 obj\n{table}\nendobj\nstartxref\n{head.Length}\n%%EOF\n"));

        var diagnostic = Assert.Single(document.Diagnostics);
        Assert.Equal((DiagnosticCodes.ReaderLimit, DiagnosticSeverity.Error), (diagnostic.Code, diagnostic.Severity));
        Assert.Contains("64 MiB", diagnostic.Message.Ja, StringComparison.Ordinal);
    }

    [Fact]
    public void A_font_that_cannot_be_read_makes_its_page_partial_and_is_reported()
    {
        var document = new TinyPdf().Page(page => page.Text(50, 700, "読める本文である。").Text(50, 600, "欠ける文字", font: "F5")).Read();

        var diagnostic = Assert.Single(document.Diagnostics);
        Assert.Equal(DiagnosticCodes.UnreadableGlyphs, diagnostic.Code);
        Assert.Contains("F5", diagnostic.Message.En, StringComparison.Ordinal);
        Assert.Equal(new DocumentPart(1, null, PartStatus.Partial, DiagnosticCodes.UnreadableGlyphs), Assert.Single(document.Parts));
    }

    [Fact]
    public void An_encoding_the_library_does_not_know_makes_its_page_partial()
    {
        var document = new TinyPdf().Page(page => page.Text(50, 700, "見える本文である。").Text(50, 650, "欠ける文", font: "F6")).Read();

        Assert.Equal(new DocumentPart(1, null, PartStatus.Partial, DiagnosticCodes.UnreadableGlyphs), Assert.Single(document.Parts));
        Assert.Equal(["Paragraph 見える本文である。"], Blocks.Print(document));
    }

    [Fact]
    public void A_page_of_one_image_is_unreadable_and_says_so()
    {
        var document = new TinyPdf()
            .Page(page => page.Text(50, 700, "本文である。"))
            .Page(page => page.Picture(40, 60, 500, 700))
            .Read();

        Assert.Equal(2, Assert.Single(document.Diagnostics, diagnostic => diagnostic.Code == DiagnosticCodes.ImageOnlyPage).Location!.Page);
        Assert.Equal([PartStatus.Ok, PartStatus.Unreadable], document.Parts.Select(part => part.Status));
    }

    [Fact]
    public void Every_page_behind_the_limit_is_listed_as_unread()
    {
        var pdf = new TinyPdf();
        for (var i = 0; i < PdfLimits.Pages + 3; i++) pdf.Page(_ => { });
        var parts = pdf.Read().Parts;

        Assert.Equal(PdfLimits.Pages + 3, parts.Length);
        Assert.All(parts[PdfLimits.Pages..], part => Assert.Equal((PartStatus.Unreadable, DiagnosticCodes.ReaderLimit), (part.Status, part.Reason)));
    }

    [Fact]
    public void A_file_without_any_text_says_so()
    {
        var document = new TinyPdf().Page(page => page.Line(50, 50, 60, 60)).Read();

        Assert.Contains(document.Diagnostics, diagnostic => diagnostic.Code == DiagnosticCodes.NoText);
    }

    [Fact]
    public void Reading_twice_gives_the_same_result()
    {
        var bytes = FixtureFile.Bytes("order-system.pdf");
        var (first, second) = (TinyPdf.ReadBytes(bytes), TinyPdf.ReadBytes(bytes));

        Assert.Equal(first.Blocks.Select(block => block.ToString()), second.Blocks.Select(block => block.ToString()));
        Assert.Equal(first.Diagnostics, second.Diagnostics);
    }

    [Fact]
    public void A_cancelled_token_stops_the_reading()
    {
        var file = new SourceFile("a.pdf", SourceFormat.Pdf, new TinyPdf().Page(page => page.Text(50, 700, "本文")).Build(), "0");

        Assert.ThrowsAny<OperationCanceledException>(() => new PdfReader().Read(file, new CancellationToken(canceled: true)));
    }
}
