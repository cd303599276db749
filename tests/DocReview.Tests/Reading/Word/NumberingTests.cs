using DocReview.Core.Documents;
using static DocReview.Tests.Reading.Word.Markup;

namespace DocReview.Tests.Reading.Word;

public sealed class NumberingTests
{
    private static readonly string ThreeLevels = Abstract(1, Level(0, "%1"), Level(1, "%1.%2"), Level(2, "%1.%2.%3"));

    [Fact]
    public void Deeper_levels_restart_under_a_new_parent() =>
        Assert.Equal(["1", "1.1", "1.1.1", "1.2", "1.2.1", "2", "2.1"], Count([ThreeLevels, Num(1, 1)], (1, 0), (1, 1), (1, 2), (1, 1), (1, 2), (1, 0), (1, 1)));

    [Fact]
    public void Skipped_upper_level_begins_at_its_start_and_counts_on() =>
        Assert.Equal(["1", "2", "2.1.1", "2.2"], Count([ThreeLevels, Num(1, 1)], (1, 0), (1, 0), (1, 2), (1, 1)));

    [Fact]
    public void Levels_start_where_the_definition_says() =>
        Assert.Equal(["3.5", "3.6"], Count([Abstract(1, Level(0, "%1", start: 3), Level(1, "%1.%2", start: 5)), Num(1, 1)], (1, 1), (1, 1)));

    [Fact]
    public void Nums_of_one_abstract_definition_share_the_counter() =>
        Assert.Equal(["1", "2", "3"], Count([ThreeLevels, Num(1, 1), Num(2, 1)], (1, 0), (2, 0), (1, 0)));

    [Fact]
    public void Start_override_restarts_once_when_the_num_is_first_used() =>
        Assert.Equal(["1", "2", "7", "8", "9"], Count([ThreeLevels, Num(1, 1), Num(2, 1, StartOverride(0, 7))], (1, 0), (1, 0), (2, 0), (2, 0), (1, 0)));

    [Fact]
    public void Level_override_replaces_the_whole_level() =>
        Assert.Equal(["1", "付録B"], Count(
            [ThreeLevels, Num(1, 1), Num(2, 1, $"<w:lvlOverride w:ilvl=\"0\">{Level(0, "付録%1", "upperLetter")}</w:lvlOverride>")], (1, 0), (2, 0)));

    [Fact]
    public void Legal_level_prints_every_number_as_a_decimal() =>
        Assert.Equal(["第一章", "1.1"], Count(
            [Abstract(1, Level(0, "第%1章", "japaneseCounting"), Level(1, "%1.%2", more: "<w:isLgl/>")), Num(1, 1)], (1, 0), (1, 1)));

    [Fact]
    public void Each_number_prints_in_the_format_of_its_own_level() =>
        Assert.Equal(["Ⅰ", "Ⅰ"], Count([Abstract(1, Level(0, "Ⅰ")), Num(1, 1)], (1, 0), (1, 0)));

    [Fact]
    public void Mixed_formats_print_level_by_level() =>
        Assert.Equal(["A", "A-(１)"], Count([Abstract(1, Level(0, "%1", "upperLetter"), Level(1, "%1-(%2)", "decimalFullWidth")), Num(1, 1)], (1, 0), (1, 1)));

    [Fact]
    public void Restart_zero_never_restarts() =>
        Assert.Equal(["1", "1.1", "2", "2.2"], Count(
            [Abstract(1, Level(0, "%1"), Level(1, "%1.%2", more: "<w:lvlRestart w:val=\"0\"/>")), Num(1, 1)], (1, 0), (1, 1), (1, 0), (1, 1)));

    [Fact]
    public void Restart_after_level_one_ignores_level_two() =>
        Assert.Equal(["1", "1.1", "1.1.1", "1.2", "1.2.2", "2", "2.1.1"], Count(
            [Abstract(1, Level(0, "%1"), Level(1, "%1.%2"), Level(2, "%1.%2.%3", more: "<w:lvlRestart w:val=\"1\"/>")), Num(1, 1)],
            (1, 0), (1, 1), (1, 2), (1, 1), (1, 2), (1, 0), (1, 2)));

    [Fact]
    public void Numbering_style_link_leads_to_the_definition_with_levels()
    {
        var document = new DocxBuilder()
            .Styles("<w:style w:type=\"numbering\" w:styleId=\"N\"><w:name w:val=\"社内番号\"/><w:pPr><w:numPr><w:numId w:val=\"2\"/></w:numPr></w:pPr></w:style>")
            .Numbering(
                "<w:abstractNum w:abstractNumId=\"1\"><w:numStyleLink w:val=\"N\"/></w:abstractNum>",
                $"<w:abstractNum w:abstractNumId=\"2\"><w:styleLink w:val=\"N\"/>{Level(0, "(%1)")}</w:abstractNum>",
                Num(1, 1), Num(2, 2))
            .Body(Numbered(1, 0, "甲"), Numbered(2, 0, "乙")).Read();
        Assert.Equal(["(1)", "(2)"], document.Blocks.Select(static b => b.ComputedNumber));
    }

    [Fact]
    public void Number_and_level_are_inherited_separately()
    {
        var document = new DocxBuilder()
            .Styles(
                ParagraphStyle("1", "heading 1", NumPr(1, 0)),
                ParagraphStyle("2", "heading 2", "<w:numPr><w:ilvl w:val=\"1\"/></w:numPr>", basedOn: "1"),
                ParagraphStyle("2b", "heading 2 special", "<w:outlineLvl w:val=\"1\"/>", basedOn: "2"))
            .Numbering(ThreeLevels, Num(1, 1))
            .Body(Styled("1", "一"), Styled("2", "二"), Styled("2b", "三")).Read();
        Assert.Equal(["1", "1.1", "1.2"], document.Blocks.Select(static b => b.ComputedNumber));
    }

    [Fact]
    public void Num_id_zero_switches_inherited_numbering_off()
    {
        var document = new DocxBuilder()
            .Styles(ParagraphStyle("1", "heading 1", NumPr(1, 0)))
            .Numbering(ThreeLevels, Num(1, 1))
            .Body(Styled("1", "一"), Styled("1", "番号なし", "<w:numPr><w:numId w:val=\"0\"/></w:numPr>"), Styled("1", "二")).Read();
        Assert.Equal(["1", null, "2"], document.Blocks.Select(static b => b.ComputedNumber));
    }

    [Fact]
    public void Level_tied_to_a_style_wins_over_the_levels_index()
    {
        var document = new DocxBuilder()
            .Styles(ParagraphStyle("k", "heading 2", "<w:numPr><w:numId w:val=\"1\"/></w:numPr>"))
            .Numbering(Abstract(1, Level(0, "%1"), Level(1, "%1.%2", more: "<w:pStyle w:val=\"k\"/>")), Num(1, 1))
            .Body(Styled("k", "見出し")).Read();
        Assert.Equal("1.1", Assert.Single(document.Blocks).ComputedNumber);
    }

    [Fact]
    public void Paragraphs_in_tables_count_too()
    {
        var document = new DocxBuilder().Numbering(ThreeLevels, Num(1, 1)).Body(
            Numbered(1, 0, "前"), Table(Row(CellOf(Numbered(1, 0, "中")), Cell("値"))), Numbered(1, 0, "後")).Read();
        Assert.Equal("3", document.Blocks[^1].ComputedNumber);
        Assert.Equal("2 中", document.Blocks[1].Table!.Cells[0].Text);
    }

    [Fact]
    public void Number_column_without_text_shows_the_number()
    {
        var document = new DocxBuilder().Numbering(ThreeLevels, Num(1, 1)).Body(
            Table(Row(CellOf(Numbered(1, 0, "")), Cell("甲")), Row(CellOf(Numbered(1, 0, "")), Cell("乙")))).Read();
        Assert.Equal(["1", "甲", "2", "乙"], document.Blocks[0].Table!.Cells.Select(static c => c.Text));
    }

    [Fact]
    public void Based_on_cycle_and_unknown_numbering_do_no_harm()
    {
        var document = new DocxBuilder()
            .Styles(ParagraphStyle("a", "A", basedOn: "b"), ParagraphStyle("b", "B", basedOn: "a"))
            .Body(Styled("a", "本文", NumPr(99, 0))).Read();
        Assert.Equal((BlockType.Paragraph, "本文"), (document.Blocks[0].Type, document.Blocks[0].Text));
    }

    private static string?[] Count(string[] definitions, params (int NumId, int Level)[] paragraphs) =>
        [.. new DocxBuilder().Numbering(definitions)
            .Body([.. paragraphs.Select(static p => Numbered(p.NumId, p.Level, "項目"))]).Read().Blocks.Select(static b => b.ComputedNumber)];
}
