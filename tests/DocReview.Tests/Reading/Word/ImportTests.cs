using System.Text;
using DocReview.Core.Documents;
using static DocReview.Tests.Reading.Word.Markup;

namespace DocReview.Tests.Reading.Word;

public sealed class ImportTests
{
    private const string Chunk = "<w:altChunk r:id=\"rIdA\"/>";

    [Fact]
    public void An_imported_word_document_is_read_at_its_place()
    {
        var inner = new DocxBuilder().Styles(ParagraphStyle("1", "heading 1", "<w:outlineLvl w:val=\"0\"/>"))
            .Body(Styled("1", "別紙"), Para(R("鍵は分ける。") + R("隠し", "<w:vanish/>"))).Build();
        var document = new DocxBuilder().Import("rIdA", "word/afchunk.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", inner)
            .Body(P("前文。"), Chunk, P("後文。")).Read();

        Assert.Equal(["前文。", "別紙", "鍵は分ける。", "後文。"], document.Blocks.Select(static b => b.Text));
        Assert.Equal((BlockType.Heading, "body/altChunk[1]/p[1]"), (document.Blocks[1].Type, document.Blocks[1].Location.Path));
        Assert.Equal(DiagnosticCodes.HiddenText, Assert.Single(document.Diagnostics).Code);
    }

    [Fact]
    public void Imported_html_gives_headings_items_and_rows_and_nothing_that_is_not_shown()
    {
        const string Html = "<!DOCTYPE html><html><head><title>t</title></head><body><h2>1.1 方針</h2><p>通信は\n暗号化する。<br></p><script>var x;</script><ul><li>鍵は<del>毎年</del>分ける</li></ul>"
            + "<table><tr><th>項目</th><th>値</th></tr><tr><td>保管</td><td><p>七年</p></td></tr></table><!-- 覚え書き --></body></html>";
        var document = Read("text/html", Html);
        var blocks = document.Blocks;

        Assert.Equal([BlockType.Heading, BlockType.Paragraph, BlockType.ListItem, BlockType.Table], blocks.Select(static b => b.Type));
        Assert.Equal(["項目", "値", "保管", "七年"], blocks[3].Table!.Cells.Select(static c => c.Text));
        Assert.Equal("鍵は分ける", blocks[2].Text);
        Assert.Equal(DiagnosticCodes.StruckText, Assert.Single(document.Diagnostics).Code);
    }

    [Fact]
    public void Imported_text_is_read() => Assert.Equal("通信は暗号化する。", Assert.Single(Read("text/plain", "通信は暗号化する。").Blocks).Text);

    [Fact]
    public void The_first_line_of_an_imported_text_is_not_lost() =>
        Assert.Equal(["別紙", "通信は暗号化する。"], Read("text/plain", "別紙\n\n通信は暗号化する。").Blocks.Select(static b => b.Text));

    [Fact]
    public void Any_other_import_is_named_as_unread()
    {
        var document = new DocxBuilder().Import("rIdA", "word/import.rtf", "application/rtf", "{\\rtf1}"u8.ToArray()).Body(P("本文"), Chunk).Read();

        Assert.Contains(document.Parts, static p => p is { Name: "word/import.rtf", Status: PartStatus.Unreadable });
        Assert.Equal(DiagnosticCodes.UnreadablePage, Assert.Single(document.Diagnostics).Code);
    }

    [Fact]
    public void An_import_inside_an_import_is_named_as_unread()
    {
        var inner = new DocxBuilder().Import("rIdA", "word/inner.txt", "text/plain", "奥の文。"u8.ToArray()).Body(P("中の文。"), Chunk).Build();
        var document = new DocxBuilder().Import("rIdA", "word/outer.docx", "application/octet-stream", inner).Body(Chunk).Read();

        Assert.Equal(["中の文。"], document.Blocks.Select(static b => b.Text));
        Assert.Equal(DiagnosticCodes.UnreadablePage, Assert.Single(document.Diagnostics).Code);
    }

    [Fact]
    public void A_part_declared_as_html_is_never_loaded_as_a_part_of_the_document()
    {
        const string Relationship = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles";
        var document = new DocxBuilder().Part("word/styles.xml", "text/html", Relationship, "rIdS", "<w:styles").Body(P("本文。")).Read();

        Assert.Equal("本文。", Assert.Single(document.Blocks).Text);
        Assert.Equal(PartStatus.Unreadable, document.Parts.Single(static p => p.Name == "word/styles.xml").Status);
    }

    [Fact]
    public void A_damaged_import_costs_only_itself()
    {
        var document = new DocxBuilder().Import("rIdA", "word/outer.docx", "application/octet-stream", "PK broken"u8.ToArray()).Body(P("本文。"), Chunk).Read();

        Assert.Equal("本文。", Assert.Single(document.Blocks).Text);
        Assert.Equal(PartStatus.Unreadable, document.Parts.Single(static p => p.Name == "word/outer.docx").Status);
    }

    private static RawDocument Read(string type, string text) =>
        new DocxBuilder().Import("rIdA", "word/import.bin", type, Encoding.UTF8.GetBytes(text)).Body(Chunk).Read();
}
