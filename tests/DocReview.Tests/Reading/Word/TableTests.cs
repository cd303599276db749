using DocReview.Core.Documents;
using static DocReview.Tests.Reading.Word.Markup;

namespace DocReview.Tests.Reading.Word;

public sealed class TableTests
{
    private const string Continue = "<w:vMerge/>";
    private const string Restart = "<w:vMerge w:val=\"restart\"/>";

    [Fact]
    public void Header_rows_are_the_leading_rows_that_repeat()
    {
        var table = Read(HeaderRow(Cell("項目"), Cell("値")), HeaderRow(Cell("名"), Cell("内容")), Row(Cell("RTO"), Cell("4時間")), HeaderRow(Cell("a"), Cell("b")));
        Assert.Equal((4, 2, 2), (table.RowCount, table.ColumnCount, table.HeaderRows));
    }

    [Fact]
    public void Spans_are_resolved()
    {
        var table = Read(
            Row(Cell("区分", Restart), Cell("内容", "<w:gridSpan w:val=\"2\"/>")),
            Row(Cell("隠れた文字", Continue), Cell("甲"), Cell("乙")),
            Row(Cell("丙"), Cell("丁"), Cell("戊")));
        Assert.Equal(
            ["0,0 2x1 区分", "0,1 1x2 内容", "1,1 1x1 甲", "1,2 1x1 乙", "2,0 1x1 丙", "2,1 1x1 丁", "2,2 1x1 戊"],
            table.Cells.Select(Describe));
    }

    [Fact]
    public void Legacy_horizontal_merge_is_one_cell()
    {
        var table = Read(
            Row(Cell("見出し", "<w:hMerge w:val=\"restart\"/>"), Cell("", "<w:hMerge w:val=\"continue\"/>")), Row(Cell("左"), Cell("右")));
        Assert.Equal(["0,0 1x2 見出し", "1,0 1x1 左", "1,1 1x1 右"], table.Cells.Select(Describe));
    }

    [Fact]
    public void Row_that_starts_late_keeps_its_column()
    {
        var table = Read(Row(Cell("甲"), Cell("乙")), "<w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>" + Cell("丙") + "</w:tr>");
        Assert.Equal("1,1 1x1 丙", Describe(table.Cells[^1]));
    }

    [Fact]
    public void Spreadsheet_grid_folds_to_the_columns_that_carry_text()
    {
        static string Wide(string text, int span) => Cell(text, $"<w:gridSpan w:val=\"{span}\"/>");
        var table = Read(
            Row(Wide("項目", 20), Wide("", 5), Wide("内容", 35)), Row(Wide("可用性", 20), Wide("99.9%", 40)), Row(Wide("", 20), Wide("復旧は4時間以内", 40)));
        Assert.Equal(3, table.ColumnCount);
        Assert.Equal(["0,0 1x1 項目", "0,1 1x1 ", "0,2 1x1 内容", "1,0 1x1 可用性", "1,1 1x2 99.9%", "2,0 1x1 ", "2,1 1x2 復旧は4時間以内"], table.Cells.Select(Describe));
    }

    [Fact]
    public void Column_edges_a_hair_apart_are_one_edge()
    {
        var xml = "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"3000\"/><w:gridCol w:w=\"40\"/><w:gridCol w:w=\"3000\"/></w:tblGrid>"
            + Row(Cell("項目"), Cell("値", "<w:gridSpan w:val=\"2\"/>")) + Row(Cell("RTO", "<w:gridSpan w:val=\"2\"/>"), Cell("4時間")) + "</w:tbl>";
        var table = Assert.Single(new DocxBuilder().Body(xml).Read().Blocks).Table!;
        Assert.Equal(["0,0 1x1 項目", "0,1 1x1 値", "1,0 1x1 RTO", "1,1 1x1 4時間"], table.Cells.Select(Describe));
    }

    [Fact]
    public void Blank_rows_are_left_out()
    {
        var table = Read(Row(Cell("版"), Cell("日付")), Row(Cell(""), Cell("")), Row(Cell("1.0"), Cell("2024-01-01")));
        Assert.Equal(2, table.RowCount);
        Assert.Equal("1,0 1x1 1.0", Describe(table.Cells[2]));
    }

    [Fact]
    public void Paragraphs_and_lists_in_a_cell_are_lines()
    {
        var document = new DocxBuilder().Numbering(Abstract(1, Level(0, "・", "bullet")), Num(1, 1)).Body(
            Table(Row(Cell("対策"), CellOf(P("次のとおり") + Numbered(1, 0, "WAF") + Numbered(1, 0, "Shield"))))).Read();
        Assert.Equal("次のとおり\n・ WAF\n・ Shield", document.Blocks[0].Table!.Cells[1].Text);
    }

    [Fact]
    public void Short_lines_in_a_cell_are_entries_and_a_wrapped_sentence_is_not()
    {
        var table = Read(Row(
            CellOf(Para($"{R("東京")}<w:r><w:br/></w:r>{R("大阪")}")),
            CellOf(Para($"{R("ログは監査用のアカウントに")}<w:r><w:br/></w:r>{R("集約する。")}"))));
        Assert.Equal(["東京\n大阪", "ログは監査用のアカウントに集約する。"], table.Cells.Select(static c => c.Text));
    }

    [Fact]
    public void Nested_table_becomes_lines_of_the_cell()
    {
        var table = Read(Row(Cell("設定"), CellOf(P("一覧") + Table(Row(Cell("鍵"), Cell("KMS")), Row(Cell("期間"), Cell("1年"))) + P(""))));
        Assert.Equal("一覧\n鍵 | KMS\n期間 | 1年", table.Cells[1].Text);
    }

    [Fact]
    public void Table_with_one_cell_is_a_note()
    {
        var block = Assert.Single(new DocxBuilder().Body(Table(Row(Cell("本書は社外秘とする。")))).Read().Blocks);
        Assert.Equal((BlockType.Note, "本書は社外秘とする。", "body/tbl[1]/r[1]/c[1]/p[1]"), (block.Type, block.Text, block.Location.Path));
    }

    [Fact]
    public void Table_with_one_cell_around_several_paragraphs_is_those_paragraphs()
    {
        var blocks = new DocxBuilder().Styles(ParagraphStyle("1", "heading 1"))
            .Body(Table(Row(CellOf(Styled("1", "方針") + P("暗号化する。") + P("監視する。"))))).Read().Blocks;
        Assert.Equal([BlockType.Heading, BlockType.Paragraph, BlockType.Paragraph], blocks.Select(static b => b.Type));
    }

    [Fact]
    public void Cell_location_names_row_cell_and_paragraph_id()
    {
        var table = Read(Row(Cell("甲"), Cell("乙")), Row(Cell("丙"), CellOf("<w:p w14:paraId=\"11223344\"><w:r><w:t>丁</w:t></w:r></w:p>")));
        Assert.Equal("body/tbl[1]/r[2]/c[2]#11223344", table.Cells[^1].Location.Path);
    }

    [Fact]
    public void Rows_and_cells_in_content_controls_are_found()
    {
        var table = Read(
            $"<w:sdt><w:sdtContent>{Row(Cell("甲"), "<w:sdt><w:sdtContent>" + Cell("乙") + "</w:sdtContent></w:sdt>")}</w:sdtContent></w:sdt>");
        Assert.Equal(["甲", "乙"], table.Cells.Select(static c => c.Text));
    }

    [Fact]
    public void Figures_in_cells_follow_the_table()
    {
        var picture = DrawingTests.Picture("構成図");
        var blocks = new DocxBuilder().Body(Table(Row(CellOf(Para(picture)), Cell("説明")), Row(Cell("甲"), Cell("乙")))).Read().Blocks;
        Assert.Equal([BlockType.Table, BlockType.Figure], blocks.Select(static b => b.Type));
        Assert.Equal("body/tbl[1]/r[1]/c[1]/p[1]/fig[1]", blocks[1].Location.Path);
    }

    [Fact]
    public void Absurd_span_stays_harmless()
    {
        var table = Read(Row(Cell("甲", "<w:gridSpan w:val=\"2000000000\"/>"), Cell("乙")), Row(Cell("丙"), Cell("丁")));
        Assert.InRange(table.ColumnCount, 1, 3);
    }

    private static RawTable Read(params string[] rows) => Assert.Single(new DocxBuilder().Body(Table(rows)).Read().Blocks).Table!;

    private static string Describe(RawCell cell) => $"{cell.Row},{cell.Column} {cell.RowSpan}x{cell.ColumnSpan} {cell.Text}";
}
