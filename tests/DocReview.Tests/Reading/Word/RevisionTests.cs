using DocReview.Core.Documents;
using static DocReview.Tests.Reading.Word.Markup;

namespace DocReview.Tests.Reading.Word;

public sealed class RevisionTests
{
    private const string By = "w:id=\"1\" w:author=\"査閲者\"";

    [Fact]
    public void Insertions_are_accepted_and_deletions_listed()
    {
        var document = new DocxBuilder().Body(Para(
            R("鍵は") + $"<w:del {By}><w:r><w:delText>三年</w:delText></w:r></w:del><w:ins {By}>{R("一年")}</w:ins>" + R("ごとに更新する。"))).Read();
        Assert.Equal("鍵は一年ごとに更新する。", Assert.Single(document.Blocks).Text);
        var diagnostic = Assert.Single(document.Diagnostics);
        Assert.Equal((DiagnosticCodes.DeletedText, DiagnosticSeverity.Info), (diagnostic.Code, diagnostic.Severity));
        Assert.Contains("三年", diagnostic.Message.Ja, StringComparison.Ordinal);
    }

    [Fact]
    public void Moved_text_is_read_where_it_went()
    {
        var document = new DocxBuilder().Body(
            Para($"<w:moveFrom {By}>{R("移動した文。")}</w:moveFrom>" + R("前。")), Para(R("後。") + $"<w:moveTo {By}>{R("移動した文。")}</w:moveTo>")).Read();
        Assert.Equal(["前。", "後。移動した文。"], document.Blocks.Select(static b => b.Text));
        Assert.Empty(document.Diagnostics);
    }

    [Fact]
    public void Deleted_paragraph_mark_joins_the_paragraphs_and_does_not_count()
    {
        var joined = Para(R("前半、"), NumPr(1, 0) + $"<w:rPr><w:del {By}/></w:rPr>");
        var document = new DocxBuilder().Numbering(Abstract(1, Level(0, "%1.")), Num(1, 1)).Body(joined, Numbered(1, 0, "後半。")).Read();
        var block = Assert.Single(document.Blocks);
        Assert.Equal(("前半、後半。", "1."), (block.Text, block.Marker));
    }

    [Fact]
    public void Deleted_paragraph_mark_at_the_end_of_a_cell_stays_in_the_cell()
    {
        var document = new DocxBuilder().Body(Table(
            Row(CellOf(Para(R("甲") + $"<w:del {By}><w:r><w:delText>旧</w:delText></w:r></w:del>", $"<w:rPr><w:del {By}/></w:rPr>")), Cell("乙")))).Read();
        Assert.Equal(["甲", "乙"], document.Blocks[0].Table!.Cells.Select(static c => c.Text));
        Assert.Single(document.Diagnostics);
    }

    [Fact]
    public void Text_deleted_before_a_joined_paragraph_is_listed_once()
    {
        var document = new DocxBuilder().Body(
            Para(R("前半、") + $"<w:del {By}><w:r><w:delText>旧</w:delText></w:r></w:del>", $"<w:rPr><w:del {By}/></w:rPr>"), P("後半。")).Read();
        Assert.Equal("body/p[1]", Assert.Single(document.Diagnostics).Location!.Path);
    }

    [Fact]
    public void Deleted_row_is_left_out_and_listed()
    {
        var document = new DocxBuilder().Body(Table(
            Row(Cell("甲"), Cell("乙")),
            $"<w:tr><w:trPr><w:del {By}/></w:trPr>{CellOf($"<w:p><w:del {By}><w:r><w:delText>旧設定</w:delText></w:r></w:del></w:p>")}{Cell("")}</w:tr>",
            Row(Cell("丙"), Cell("丁")))).Read();
        Assert.Equal(2, document.Blocks[0].Table!.RowCount);
        Assert.Contains("旧設定", Assert.Single(document.Diagnostics).Message.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Field_that_ends_in_deleted_text_still_ends()
    {
        var document = new DocxBuilder().Body(
            Para(FieldMark("begin") + "<w:r><w:instrText> PAGE </w:instrText></w:r>" + $"<w:del {By}>{FieldMark("end")}</w:del>" + R("本文。"))).Read();
        Assert.Equal("本文。", Assert.Single(document.Blocks).Text);
    }

    [Fact]
    public void Comments_are_listed_where_they_are_cited_and_never_read()
    {
        var document = new DocxBuilder()
            .Comments($"<w:comment w:id=\"7\" w:author=\"田中\">{P("暗号化は必須では？")}{P("確認済み")}</w:comment><w:comment w:id=\"8\" w:author=\"空\"><w:p/></w:comment>")
            .Body(P("前。"), Para("<w:commentRangeStart w:id=\"7\"/>" + R("本文。") + "<w:commentRangeEnd w:id=\"7\"/><w:r><w:commentReference w:id=\"7\"/></w:r>")).Read();
        Assert.Equal(["前。", "本文。"], document.Blocks.Select(static b => b.Text));
        var diagnostic = Assert.Single(document.Diagnostics);
        Assert.Equal((DiagnosticCodes.ReviewComment, "body/p[2]"), (diagnostic.Code, diagnostic.Location!.Path));
        Assert.Contains("田中", diagnostic.Message.Ja, StringComparison.Ordinal);
        Assert.Contains("暗号化は必須では？ 確認済み", diagnostic.Message.Ja, StringComparison.Ordinal);
    }
}
