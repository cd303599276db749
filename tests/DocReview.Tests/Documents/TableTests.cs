using DocReview.Core.Documents;
using DocReview.Tests.Support;

namespace DocReview.Tests.Documents;

public sealed class TableTests
{
    [Fact]
    public void Marked_header_rows_are_joined_per_column()
    {
        var table = Build(Raw.Table(2, [["環境", "環境", "備考"], ["名称", "用途", "備考"], ["本番", "商用", "-"]]));

        Assert.Equal(["環境 / 名称", "環境 / 用途", "備考"], table.Header);
        Assert.Equal(["本番", "商用", "-"], table.Rows.Single());
    }

    [Fact]
    public void A_first_row_of_short_different_labels_is_taken_for_the_header()
    {
        var table = Build(Raw.Table(["項目", "設定値"], ["暗号化", "有効"], ["保持期間", "7 年"]));

        Assert.Equal(["項目", "設定値"], table.Header);
        Assert.Equal(2, table.Rows.Length);
    }

    [Fact]
    public void A_first_row_with_a_value_is_no_header()
    {
        var table = Build(Raw.Table(["保持期間", "7 年"], ["暗号化", "有効"]));

        Assert.Equal(["", ""], table.Header);
        Assert.Equal(2, table.Rows.Length);
    }

    [Fact]
    public void A_merged_cell_repeats_its_text_in_every_position()
    {
        var table = Build(Raw.Grid(
            3, 2, 1, Raw.Cell(0, 0, "区分"), Raw.Cell(0, 1, "設定"), Raw.Cell(1, 0, "ログ", rowSpan: 2), Raw.Cell(1, 1, "取得"), Raw.Cell(2, 1, "保管")));

        Assert.Equal(["ログ", "ログ"], table.Rows.Select(r => r[0]));
    }

    [Fact]
    public void A_leading_cell_left_empty_means_as_above()
    {
        var table = Build(Raw.Table(1, [["区分", "項目", "値"], ["ログ", "取得", "有効"], ["", "保管", "7 年"]]));

        Assert.Equal("ログ", table.Rows[1][0]);
    }

    [Fact]
    public void A_trailing_cell_left_empty_stays_empty()
    {
        var table = Build(Raw.Table(1, [["区分", "備考"], ["ログ", "全環境"], ["監視", ""]]));

        Assert.Equal("", table.Rows[1][1]);
    }

    [Fact]
    public void Lines_of_a_cell_are_separate_values()
    {
        var table = Build(Raw.Table(1, [["出力先", "用途"], ["CloudWatch Logs\nS3", "監査"]]));

        Assert.Equal("CloudWatch Logs、S3", table.Rows[0][0]);
    }

    [Fact]
    public void A_note_under_a_table_is_attached_to_it()
    {
        var document = Raw.Structure(Raw.Table(["項目", "値"], ["保管", "7 年※1"]), Raw.Note("※1 監査ログに限る。"));

        Assert.Equal("監査ログに限る。", document.Blocks[0].Table!.Notes["※1"]);
    }

    [Fact]
    public void A_paragraph_that_begins_with_a_note_mark_is_a_note() =>
        Assert.Equal(BlockType.Note, Raw.Structure(Raw.Paragraph("※1 監査ログに限る。")).Blocks.Single().Type);

    [Fact]
    public void A_note_behind_other_text_belongs_to_no_table()
    {
        var document = Raw.Structure(Raw.Table(["項目", "値"], ["保管", "有効"]), Raw.Paragraph("以上のとおり。"), Raw.Note("※1 別の注記。"));

        Assert.Empty(document.Blocks[0].Table!.Notes);
    }

    [Fact]
    public void A_note_in_the_next_section_belongs_to_no_table()
    {
        var document = Raw.Structure(Raw.Table(["項目", "値"], ["保管", "有効"]), Raw.Heading("2. 監視"), Raw.Note("※1 別の注記。"));

        Assert.Empty(document.Blocks[0].Table!.Notes);
    }

    private static Table Build(RawBlock block) => Raw.Structure(block).Blocks.Single().Table!;
}
