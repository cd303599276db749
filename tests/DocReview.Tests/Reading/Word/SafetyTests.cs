using System.IO.Compression;
using System.Text;
using DocReview.Core.Documents;
using DocReview.Reading.Word.Package;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using static DocReview.Tests.Reading.Word.Markup;

namespace DocReview.Tests.Reading.Word;

public sealed class SafetyTests
{
    [Theory]
    [InlineData(Core.Documents.SourceFormat.Docx, true)]
    [InlineData(Core.Documents.SourceFormat.Pdf, false)]
    [InlineData(Core.Documents.SourceFormat.Text, false)]
    public void Reads_word_files_only(Core.Documents.SourceFormat format, bool reads) =>
        Assert.Equal(reads, new DocReview.Reading.Word.WordReader().Reads(format));

    [Fact]
    public void Bytes_that_are_no_package_are_a_damaged_file()
    {
        byte[] ole = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]];
        foreach (var bytes in new[] { [], ole, "PK\u0003\u0004 broken"u8.ToArray(), new DocxBuilder().Body(P("本文")).Build()[..^80] })
            AssertRefused(DiagnosticCodes.DamagedFile, DocxBuilder.Read(bytes));
    }

    [Fact]
    public void Zip_without_a_document_is_a_damaged_file()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true)) DocxBuilder.Write(zip, "readme.txt", "text");
        AssertRefused(DiagnosticCodes.DamagedFile, DocxBuilder.Read(stream.ToArray()));
    }

    [Fact]
    public void Same_entry_twice_is_refused()
    {
        using var stream = new MemoryStream();
        stream.Write(new DocxBuilder().Body(P("見せる本文")).Build());
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true)) DocxBuilder.Write(zip, "word/document.xml", "<x/>");
        AssertRefused(DiagnosticCodes.DamagedFile, DocxBuilder.Read(stream.ToArray()));
    }

    [Theory]
    [InlineData(3, 256, long.MaxValue, 100_000)]
    [InlineData(5_000, 4, long.MaxValue, 100_000)]
    [InlineData(5_000, 256, 500, 100_000)]
    [InlineData(5_000, 256, long.MaxValue, 5)]
    public void Each_limit_refuses_the_file_and_says_so(int entries, int depth, long bytes, int elements)
    {
        var limits = new PackageLimits { MaxEntries = entries, MaxXmlDepth = depth, MaxExpandedBytes = bytes, MaxElementsInPart = elements };
        AssertRefused(DiagnosticCodes.ReaderLimit, new DocxBuilder().Body(P("本文")).Read(limits));
    }

    [Fact]
    public void Zip_bomb_is_refused_before_it_is_unpacked()
    {
        var bomb = new DocxBuilder().Part("word/media.bin", "application/octet-stream", "urn:x", "rIdB", new string('0', 8 * 1024 * 1024)).Body(P("本文"));
        AssertRefused(DiagnosticCodes.ReaderLimit, bomb.Read());
    }

    [Fact]
    public void Deep_nesting_is_refused_before_anything_recurses()
    {
        const int Depth = 50_000;
        var nested = new StringBuilder(Depth * 30).Insert(0, "<w:smartTag>", Depth).Append(R("底")).Insert(Depth * 12, "").ToString();
        var xml = Para(nested + string.Concat(Enumerable.Repeat("</w:smartTag>", Depth)));
        AssertRefused(DiagnosticCodes.ReaderLimit, new DocxBuilder().Body(xml).Read());
    }

    [Fact]
    public void Nesting_within_the_limit_is_read_to_the_bottom()
    {
        const int Depth = 120;
        var xml = string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", Depth)) + P("底の段落") + string.Concat(Enumerable.Repeat("</w:sdtContent></w:sdt>", Depth));
        Assert.Equal("底の段落", Assert.Single(new DocxBuilder().Body(xml).Read().Blocks).Text);
    }

    [Fact]
    public void Document_type_declaration_is_refused() => AssertRefused(
        DiagnosticCodes.DamagedFile,
        DocxBuilder.Read(new DocxBuilder().Body(P("本文")).Build(static xml => xml.StartsWith("<w:document", StringComparison.Ordinal)
            ? "<!DOCTYPE x [<!ENTITY a \"aaaa\">]>" + xml : xml)));

    [Fact]
    public void Macro_enabled_file_is_read_with_a_warning()
    {
        var document = new DocxBuilder().MainContentType("application/vnd.ms-word.document.macroEnabled.main+xml").Body(P("本文")).Read();
        Assert.Equal("本文", Assert.Single(document.Blocks).Text);
        Assert.Equal((DiagnosticCodes.MacroEnabled, DiagnosticSeverity.Warning), (document.Diagnostics[0].Code, document.Diagnostics[0].Severity));
    }

    [Fact]
    public void Strict_file_reads_like_a_transitional_one()
    {
        var bytes = new DocxBuilder().Styles(ParagraphStyle("1", "heading 1", "<w:outlineLvl w:val=\"0\"/>"))
            .Body(Styled("1", "概要"), Para(DrawingTests.Picture("構成図"))).Build(static xml => xml
                .Replace("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main", StringComparison.Ordinal)
                .Replace("http://schemas.openxmlformats.org/drawingml/2006/", "http://purl.oclc.org/ooxml/drawingml/", StringComparison.Ordinal)
                .Replace("http://schemas.openxmlformats.org/officeDocument/2006/", "http://purl.oclc.org/ooxml/officeDocument/", StringComparison.Ordinal));
        var document = DocxBuilder.Read(bytes);
        Assert.Equal([(BlockType.Heading, "概要"), (BlockType.Figure, "構成図")], document.Blocks.Select(static b => (b.Type, b.AltText ?? b.Text)));
    }

    [Fact]
    public void Illegal_characters_are_replaced_and_reported_once()
    {
        var bytes = new DocxBuilder().Body(P("暗号@化"), P("鍵@"), Markup.Table(Row(Cell("甲@"), Cell("乙")))).Build(static xml => xml.Replace("@", "&#xD800;&#x1;", StringComparison.Ordinal));
        var document = DocxBuilder.Read(bytes);
        Assert.Equal("暗号\uFFFD\uFFFD化", document.Blocks[0].Text);
        Assert.Equal("甲\uFFFD\uFFFD", document.Blocks[2].Table!.Cells[0].Text);
        Assert.Equal(DiagnosticCodes.IllegalCharacters, Assert.Single(document.Diagnostics).Code);
    }

    [Fact]
    public void Pairs_of_surrogates_are_legal() => Assert.Empty(new DocxBuilder().Body(P("𠮷野家の𩸽")).Read().Diagnostics);

    [Fact]
    public void Gaiji_are_kept_and_reported()
    {
        var document = new DocxBuilder().Body(P("髙橋\uE000様")).Read();
        Assert.Equal("髙橋\uE000様", document.Blocks[0].Text);
        Assert.Equal(DiagnosticCodes.UnreadableGlyphs, Assert.Single(document.Diagnostics).Code);
    }

    [Fact]
    public void Damaged_styles_cost_only_the_styles()
    {
        var bytes = new DocxBuilder().Styles().Body(P("本文")).Build(static xml => xml.StartsWith("<w:styles", StringComparison.Ordinal) ? "no xml at all" : xml);
        var document = DocxBuilder.Read(bytes);
        Assert.Equal("本文", Assert.Single(document.Blocks).Text);
        Assert.Contains(new DocumentPart(null, "word/styles.xml", PartStatus.Unreadable, DiagnosticCodes.DamagedFile), document.Parts);
        Assert.Contains(document.Diagnostics, static d => d.Code == DiagnosticCodes.DamagedFile && d.Severity == DiagnosticSeverity.Warning);
    }

    [Fact]
    public void Malformed_hyperlink_target_does_not_cost_the_document() => Assert.Equal("本文", Assert.Single(new DocxBuilder()
        .ExternalRelationship("rIdH", "hyperlink", "mailto:a b@@:&quot;[]").ExternalRelationship("rIdI", "hyperlink", "http://$HOST$:x/%zz")
        .Body(P("本文")).Read().Blocks).Text);

    [Fact]
    public void Missing_part_does_not_cost_the_document()
    {
        var bytes = new DocxBuilder().Styles().Body(P("本文")).Build(static xml => xml.Replace("/word/styles.xml", "/word/gone.xml", StringComparison.Ordinal));
        Assert.Equal("本文", Assert.Single(DocxBuilder.Read(bytes).Blocks).Text);
    }

    [Fact]
    public void Part_of_an_unexpected_content_type_is_read_by_its_relationship()
    {
        var bytes = new DocxBuilder().Part("word/s.xml", "application/xml", "http://purl.oclc.org/ooxml/officeDocument/relationships/styles", "rIdS",
            $"<w:styles {Namespaces}>{ParagraphStyle("1", "heading 1")}</w:styles>").Body(Styled("1", "概要")).Build();
        Assert.Equal(BlockType.Heading, Assert.Single(DocxBuilder.Read(bytes).Blocks).Type);
    }

    [Fact]
    public void Document_written_by_the_sdk_is_read()
    {
        using var stream = new MemoryStream();
        using (var package = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            package.PackageProperties.Title = "設計書";
            package.AddMainDocumentPart().Document = new Document(new Body(new Paragraph(new Run(new DocumentFormat.OpenXml.Wordprocessing.Text("本文")))));
        }

        var document = DocxBuilder.Read(stream.ToArray());
        Assert.Equal(("設計書", "本文"), (document.Title, Assert.Single(document.Blocks).Text));
    }

    [Fact]
    public void Headers_and_footers_are_no_text_of_the_design()
    {
        var document = new DocxBuilder()
            .Part("header", $"<w:hdr {Markup.Namespaces}>{P("在庫管理 設計書 社外秘")}</w:hdr>")
            .Part("footer", $"<w:ftr {Markup.Namespaces}>{P("1 / 20")}</w:ftr>")
            .Body(P("本文。"), "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rIdheader\"/><w:footerReference w:type=\"default\" r:id=\"rIdfooter\"/></w:sectPr>").Read();
        Assert.Equal("本文。", Assert.Single(document.Blocks).Text);
        Assert.Empty(document.Diagnostics);
    }

    [Fact]
    public void Document_without_text_says_so() => AssertRefused(DiagnosticCodes.NoText, new DocxBuilder().Body(P("")).Read());

    [Fact]
    public void Cancellation_propagates()
    {
        var bytes = new DocxBuilder().Body(P("本文")).Build();
        Assert.Throws<OperationCanceledException>(() => new DocReview.Reading.Word.WordReader()
            .Read(new SourceFile("a.docx", Core.Documents.SourceFormat.Docx, bytes, ""), new CancellationToken(canceled: true)));
    }

    [Fact]
    public void Two_runs_give_the_same_result()
    {
        var bytes = new DocxBuilder().Numbering(Abstract(1, Level(0, "%1.")), Num(1, 1))
            .Body(Numbered(1, 0, "甲"), Markup.Table(Row(Cell("項目"), Cell("値"))), P("※1 注")).Build();
        Assert.Equal(Dump(DocxBuilder.Read(bytes)), Dump(DocxBuilder.Read(bytes)));
    }

    private static string Dump(RawDocument document) => System.Text.Json.JsonSerializer.Serialize(document);

    private static void AssertRefused(string code, RawDocument document)
    {
        Assert.Empty(document.Blocks);
        var diagnostic = Assert.Single(document.Diagnostics, static d => d.Severity == DiagnosticSeverity.Error);
        Assert.Equal(code, diagnostic.Code);
        Assert.NotEmpty(diagnostic.Message.Ja);
        Assert.NotEmpty(diagnostic.Message.En);
    }
}
