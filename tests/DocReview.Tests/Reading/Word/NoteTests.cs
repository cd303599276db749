using DocReview.Core.Documents;
using DocReview.Core.Documents.Structure;
using DocReview.Core.Statements.Splitting;
using DocReview.Tests.Support;
using static DocReview.Tests.Reading.Word.Markup;

namespace DocReview.Tests.Reading.Word;

public sealed class NoteTests
{
    private const string Raised = "<w:vertAlign w:val=\"superscript\"/>";

    private static readonly string[] OneCitation = [Row(Cell("対象"), Cell("暗号化"))];

    [Theory]
    [InlineData("※1:鍵は年に一度更新する。")]
    [InlineData("※ 対象外を除く")]
    [InlineData("*1 鍵は更新する。")]
    [InlineData("注1）鍵は更新する。")]
    [InlineData("（注）鍵は更新する。")]
    public void Line_with_a_note_mark_under_a_table_is_a_note(string line) =>
        Assert.Equal((BlockType.Note, line), new DocxBuilder().Body(Table(OneCitation), P(""), P(line), P("本文。")).Read().Blocks.Select(static b => (b.Type, b.Text)).ElementAt(1));

    [Fact]
    public void Note_mark_away_from_tables_is_a_note_only_with_a_number()
    {
        var blocks = new DocxBuilder().Body(P("※なお、対象外を除く。"), P("※2 鍵は更新する。")).Read().Blocks;
        Assert.Equal([BlockType.Paragraph, BlockType.Note], blocks.Select(static b => b.Type));
    }

    [Fact]
    public void Notes_numbered_by_word_begin_with_their_mark()
    {
        var blocks = new DocxBuilder().Numbering(Abstract(1, Level(0, "※%1")), Num(1, 1))
            .Body(Table(OneCitation), Numbered(1, 0, "鍵は更新する。"), Numbered(1, 0, "五年保管する。")).Read().Blocks;
        Assert.Equal(["※1 鍵は更新する。", "※2 五年保管する。"], blocks.Skip(1).Select(static b => b.Text));
        Assert.All(blocks.Skip(1), static b => Assert.Equal(BlockType.Note, b.Type));
    }

    [Theory]
    [InlineData("*2", "KMS※2")]
    [InlineData("※2", "KMS※2")]
    [InlineData("注２", "KMS※2")]
    [InlineData("*1,*2", "KMS※1※2")]
    [InlineData("2)", "KMS※2")]
    [InlineData("1,2", "KMS※1※2")]
    [InlineData("3", "KMS³")]
    public void Raised_mark_in_a_cell_reads_as_a_citation_of_the_note(string mark, string text)
    {
        var document = new DocxBuilder().Body(
            Table(Row(Cell("対象"), CellOf(Para(R("KMS") + R(mark, Raised))))), P("※1 甲"), P("※2 乙")).Read();
        Assert.Equal(text, document.Blocks[0].Table!.Cells[1].Text);
    }

    [Fact]
    public void Raised_mark_split_into_runs_is_one_mark()
    {
        var document = new DocxBuilder().Body(Table(Row(Cell("対象"), CellOf(Para(R("S3") + R("*", Raised) + R("1", Raised)))))).Read();
        Assert.Equal("S3※1", document.Blocks[0].Table!.Cells[1].Text);
    }

    [Fact]
    public void Exponent_stays_an_exponent() =>
        Assert.Equal("面積は 10³ m² とする。", Assert.Single(new DocxBuilder()
            .Body(Para(R("面積は 10") + R("3", Raised) + R(" m") + R("2", Raised) + R(" とする。"))).Read().Blocks).Text);

    [Fact]
    public void Raised_digit_at_the_start_of_a_line_under_a_table_begins_a_note()
    {
        var blocks = new DocxBuilder().Body(Table(OneCitation), Para(R("1", Raised) + R(" 鍵は更新する。"))).Read().Blocks;
        Assert.Equal((BlockType.Note, "※1 鍵は更新する。"), (blocks[1].Type, blocks[1].Text));
    }

    [Fact]
    public void Footnote_follows_the_block_that_cites_it()
    {
        var blocks = new DocxBuilder()
            .Footnotes("<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p/></w:footnote>" + Footnote("footnote", 3, "東京リージョンに限る。") + Footnote("footnote", 4, "試験中。"))
            .Body(Para(R("S3 を使う") + Reference("footnote", 4) + R("。")), Para(R("RDS を使う") + Reference("footnote", 3) + R("。"))).Read().Blocks;
        Assert.Equal(["S3 を使う[1]。", "[1] 試験中。", "RDS を使う[2]。", "[2] 東京リージョンに限る。"], blocks.Select(static b => b.Text));
        Assert.Equal((BlockType.Note, "footnotes/footnote[4]/p[1]"), (blocks[1].Type, blocks[1].Location.Path));
    }

    [Fact]
    public void Endnotes_number_apart_and_in_their_own_format()
    {
        var blocks = new DocxBuilder().Endnotes(Footnote("endnote", 2, "参考。"))
            .Settings("<w:endnotePr><w:numFmt w:val=\"decimalEnclosedCircle\"/><w:numStart w:val=\"3\"/></w:endnotePr>")
            .Body(Para(R("本文") + Reference("endnote", 2))).Read().Blocks;
        Assert.Equal(["本文[③]", "[③] 参考。"], blocks.Select(static b => b.Text));
    }

    [Fact]
    public void Footnote_cited_in_a_table_follows_the_table()
    {
        var blocks = new DocxBuilder().Footnotes(Footnote("footnote", 2, "鍵は共有しない。"))
            .Body(Table(Row(Cell("対象"), CellOf(Para(R("KMS") + Reference("footnote", 2)))))).Read().Blocks;
        Assert.Equal("KMS[1]", blocks[0].Table!.Cells[1].Text);
        Assert.Equal((BlockType.Note, "[1] 鍵は共有しない。"), (blocks[1].Type, blocks[1].Text));
    }

    [Fact]
    public void Footnote_that_cites_itself_ends() =>
        Assert.Equal(2, new DocxBuilder()
            .Footnotes($"<w:footnote w:id=\"2\">{Para(R("循環") + Reference("footnote", 2))}</w:footnote>")
            .Body(Para(R("本文") + Reference("footnote", 2))).Read().Blocks.Length);

    private static string Footnote(string kind, int id, string text) =>
        $"<w:{kind} w:id=\"{id}\">{Para($"<w:r><w:{kind}Ref/></w:r>" + R(" " + text))}</w:{kind}>";

    private static string Reference(string kind, int id) => $"<w:r><w:rPr>{Raised}</w:rPr><w:{kind}Reference w:id=\"{id}\"/></w:r>";

    [Fact]
    public void Plain_asterisks_in_cells_are_resolved_to_the_notes_under_the_table()
    {
        var raw = new DocxBuilder().Body(
            Table(Row(Cell("対象"), Cell("暗号化")), Row(Cell("注文"), Cell("有効*1")), Row(Cell("台帳"), Cell("有効 *2"))),
            P("*1 鍵は顧客管理とする。"), P("*2 鍵は毎年更新する。")).Read();
        var statements = StatementSplitter.Split(DocumentStructure.Build(raw), BuiltInLens.Addressing);

        Assert.Equal(["鍵は顧客管理とする。", "鍵は毎年更新する。"], statements.SelectMany(static s => s.Notes));
    }
}
