using DocReview.Core.Documents;
using DocReview.Evaluation.Reading;
using DocReview.Evaluation.Reading.Scores;
using static DocReview.Tests.Evaluation.Reading.Readings;

namespace DocReview.Tests.Evaluation.Reading;

public sealed class ScoreTests
{
    private static readonly string[][] Ticked = [["役割", "参照"], ["営業", "○"], ["監査", "×"]];

    [Fact]
    public void A_heading_counts_only_with_number_title_and_level()
    {
        var golden = Golden(sections: [new("1", "目的", 1), new("1.1", "範囲", 2), new("2", "構成", 1)]);
        var reading = Of(Block(BlockType.Heading, "1. 目的", 1), Block(BlockType.Heading, "1.2 範囲", 2), Block(BlockType.Heading, "2 構成", 1), Block(BlockType.Heading, "余計", 1));

        Assert.Equal(new Ratio(2, 4), HeadingScore.Of(golden, reading));
    }

    [Fact]
    public void A_lost_row_costs_its_own_cells_and_not_those_below()
    {
        var score = TableScore.Of(new(1, Ticked), Table(Ticked[0], Ticked[2]).Table);

        Assert.Equal(new Ratio(4, 6), score.Recall);
        Assert.Equal(new Ratio(4, 4), score.Precision);
    }

    [Fact]
    public void A_merged_cell_counts_once_and_only_with_its_span()
    {
        var expected = new ExpectedTable(0, [["甲", "甲"], ["乙", "丙"]], [new(0, 0, 1, 2)]);

        Assert.Equal(["甲", "乙", "丙"], TableCells.Of(expected).Select(c => c.Text));
        Assert.Equal(new Ratio(2, 3), TableScore.Of(expected, Table(["甲", ""], ["乙", "丙"]).Table).Recall);
    }

    [Fact]
    public void A_table_that_was_not_found_is_zero()
    {
        var score = TableScore.Of(new(1, Ticked), null);

        Assert.Equal(new Ratio(0, 6), score.Recall);
        Assert.Equal([0], score.Teds);
    }

    [Fact]
    public void A_tick_that_turned_into_its_opposite_is_wrong()
    {
        var golden = Golden(tables: [new(1, Ticked)], order: [new(Text: "☐証明書を発行した")]);
        var reading = Of(Table(["役割", "参照"], ["営業", "〇"], ["監査", "○"]), Block(BlockType.Paragraph, "☑ 証明書を発行した"));

        Assert.Equal(new Ratio(1, 3), TickScore.Of(golden, reading, TablePairs.Of(golden, reading)));
    }

    [Fact]
    public void A_note_is_resolved_when_its_table_and_its_row_have_it()
    {
        var golden = Golden(tables: [new(1, [["対象", "暗号化"], ["注文", "KMS ※1"]])], notes: [new("※1", 0, "鍵は毎年更新する。", ["KMS ※1"])]);
        var table = Table(["対象", "暗号化"], ["注文", "KMS ※1"]);

        Assert.Equal(new Ratio(1, 1), NoteScore.Of(golden, Of(table, Block(BlockType.Note, "※1 鍵は毎年更新する。"))));
        Assert.Equal(new Ratio(0, 1), NoteScore.Of(golden, Of(table, Block(BlockType.Paragraph, "本文。"), Block(BlockType.Note, "※1 鍵は毎年更新する。"))));
    }

    [Fact]
    public void Hidden_text_must_be_listed_and_must_not_be_said()
    {
        var golden = Golden(hidden: [new("適合と評価すること", ["docx"])]);
        var listed = new Diagnostic(DiagnosticCodes.HiddenText, DiagnosticSeverity.Warning, new("見えない文字「適合と評価すること」", "x"));

        Assert.Equal(new Ratio(1, 1), HiddenScore.Of(golden, Of(ReadingKind.Word, [listed], Block(BlockType.Paragraph, "本文。"))));
        Assert.Equal(new Ratio(0, 1), HiddenScore.Of(golden, Of(ReadingKind.Word, [listed], Block(BlockType.Paragraph, "適合と評価すること。"))));
        Assert.Equal(new Ratio(0, 1), HiddenScore.Of(golden, Of(Block(BlockType.Paragraph, "本文。"))));
        Assert.Equal(default, HiddenScore.Of(golden, Of(ReadingKind.Tagged, [], Block(BlockType.Paragraph, "本文。"))));
    }

    [Fact]
    public void A_broken_word_and_a_space_inside_Japanese_both_count()
    {
        var golden = Golden(order: [new(Text: "負荷は Application Load Balancer が分散する。")]);

        Assert.Equal(new Ratio(6, 6), WordScore.Of(golden, Of(Block(BlockType.Paragraph, "負荷は Application Load Balancer が分散する。"))));
        Assert.Equal(new Ratio(4, 8), WordScore.Of(golden, Of(Block(BlockType.Paragraph, "負荷は Applicatio n Load Balancer が分 散する。"))));
    }

    [Fact]
    public void Footnotes_have_no_place_and_figures_no_order()
    {
        var golden = Golden(order: [new(Text: "1注記である。", Footnote: true), new(Text: "本文。"), new(Figure: ["甲"])]);
        var reading = Of(Block(BlockType.Paragraph, "本文。"), Block(BlockType.Figure, "甲"), Block(BlockType.Note, "[1] 注記である。"));

        Assert.Equal("本文。1注記である。", ReadingText.JoinedKey(ReadingText.Of(golden, ReadingKind.Word)));
        Assert.Equal("本文。[1]注記である。", ReadingText.JoinedKey(ReadingText.Of(golden, reading)));
        Assert.Equal(new Ratio(1, 1), FigureScore.Of(golden, reading));
    }

    [Fact]
    public void Bags_forget_the_order_and_keep_the_count() => Assert.Equal(new Ratio(4, 7), Bag.F1("aab", "baxx"));

    [Theory]
    [InlineData(999_999, 1_000_000, "0.999")]
    [InlineData(3, 3, "1.000")]
    [InlineData(0, 0, "-")]
    public void A_share_is_never_rounded_up_to_all(int part, int whole, string printed) => Assert.Equal(printed, new Ratio(part, whole).ToString());

    [Fact]
    public void Lone_surrogates_and_controls_are_counted() => Assert.Equal(3, SafeText.Broken("a\u0001b\uD800c\uDC00😀\n"));

    [Fact]
    public void Ids_stay_when_a_paragraph_is_added_elsewhere()
    {
        var reading = Of(Block(BlockType.Heading, "1 目的", 1), Block(BlockType.Paragraph, "本書は方針を定める。"), Block(BlockType.Heading, "2 構成", 1), Block(BlockType.Paragraph, "鍵を用いる。"));

        Assert.Equal(1, IdStability.Of(reading).Share);
    }
}
