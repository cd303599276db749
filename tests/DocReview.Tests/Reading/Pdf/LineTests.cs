using DocReview.Core.Documents;

namespace DocReview.Tests.Reading.Pdf;

/// <summary>How lines become paragraphs. Text is 10 pt: Japanese 10 pt wide, Latin 5 pt.</summary>
public sealed class LineTests
{
    private const string Full = "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十";

    [Fact]
    public void Japanese_lines_join_without_a_space()
    {
        Assert.Equal([Full + Full + "終わる。"], Paragraphs(Full, Full, "終わる。"));
    }

    [Theory]
    [InlineData("Applicatio", "n Load Balancer を用いる。", "Application Load Balancer を用いる。")]
    [InlineData("Ama", "zon S3 に保管する。", "Amazon S3 に保管する。")]
    public void A_latin_word_broken_at_the_right_edge_is_joined_again(string end, string next, string read)
    {
        var first = FillUpTo(end);

        Assert.Equal([Full + first[..^end.Length] + read], Paragraphs(Full, first, next));
    }

    [Fact]
    public void A_word_space_at_the_line_end_is_kept()
    {
        var first = FillUpTo("Foundational ");

        Assert.Equal([Full + first + "Security の基準に従う。"], Paragraphs(Full, first, "Security の基準に従う。"));
    }

    [Fact]
    public void Two_words_known_elsewhere_are_not_taken_for_a_broken_one()
    {
        var first = FillUpTo("AWS");

        var text = Assert.Single(Paragraphs("鍵の管理は AWS の KMS で行うものと定めてこれに従う。十一二三四", first, "KMS を用いる。"));

        Assert.EndsWith("AWS KMS を用いる。", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_space_between_latin_words_comes_from_the_gap_but_none_between_japanese()
    {
        var document = new TinyPdf().Page(page => page.Text(50, 700, "Amazon").Text(83, 700, "Aurora").Text(115, 700, "を").Text(127, 700, "用いる")).Read();

        Assert.Equal("Amazon Auroraを用いる", Assert.Single(document.Blocks).Text);
    }

    [Fact]
    public void A_short_line_ends_the_paragraph()
    {
        Assert.Equal([Full + "短い行で終わる", Full + "次の段落である。"], Paragraphs(Full, "短い行で終わる", Full, "次の段落である。"));
    }

    [Fact]
    public void A_wide_gap_ends_the_paragraph()
    {
        var document = new TinyPdf().Page(page => page.Lines(50, 700, 14, Full, Full).Lines(50, 650, 14, Full, Full)).Read();

        Assert.Equal(2, document.Blocks.Length);
    }

    [Fact]
    public void Lines_under_the_hanging_indent_belong_to_the_item()
    {
        var document = new TinyPdf()
            .Page(page => page
                .Text(50, 700, "•").Text(70, 700, Full)
                .Text(70, 686, "続きの行である。")
                .Text(90, 672, "–").Text(110, 672, "下位の項目である。")
                .Text(50, 658, "•").Text(70, 658, "次の項目である。"))
            .Read();

        Assert.Equal([$"L0 • {Full}続きの行である。", "L1 – 下位の項目である。", "L0 • 次の項目である。"], Blocks.Print(document));
    }

    [Fact]
    public void Short_lines_alone_do_not_make_each_other_full()
    {
        Assert.Equal(["最初の行", "次の行", "三つ目"], Paragraphs("最初の行", "次の行", "三つ目"));
    }

    [Fact]
    public void Words_second_level_bullet_is_a_letter_and_still_a_bullet()
    {
        var document = new TinyPdf()
            .Page(page => page.Text(50, 700, "•").Text(70, 700, "上位の項目").Text(70, 686, "o").Text(90, 686, "下位の項目").Text(70, 672, "o").Text(90, 672, "別の項目"))
            .Read();

        Assert.Equal(["L0 • 上位の項目", "L1 o 下位の項目", "L1 o 別の項目"], Blocks.Print(document));
    }

    [Fact]
    public void A_paragraph_goes_on_over_the_page()
    {
        var document = new TinyPdf()
            .Page(page => page.Lines(50, 700, 14, Full, Full))
            .Page(page => page.Lines(50, 700, 14, "続きの文である。"))
            .Read();

        Assert.Equal(Full + Full + "続きの文である。", Assert.Single(document.Blocks).Text);
    }

    [Fact]
    public void Two_columns_are_read_one_after_the_other()
    {
        string[] left = [.. Enumerable.Range(0, 8).Select(i => $"左の段の{i}行目はここに書かれている文である。")];
        string[] right = [.. Enumerable.Range(0, 8).Select(i => $"右の段の{i}行目はここに書かれている文である。")];
        var document = new TinyPdf()
            .Page(page =>
            {
                // The stream runs across both columns, line by line.
                for (var i = 0; i < 8; i++)
                    page.Text(50, 700 - 14 * i, left[i]).Text(310, 700 - 14 * i, right[i]);
            })
            .Read();

        Assert.Equal(string.Concat(left) + string.Concat(right), string.Concat(document.Blocks.Select(block => block.Text)));
        Assert.DoesNotContain(document.Blocks, block => block.Type == BlockType.Table);
    }

    [Fact]
    public void Vertical_writing_is_read_down_the_columns()
    {
        var document = new TinyPdf().Page(page => page.Text(500, 780, "縦書きの文章を", font: "F4").Text(480, 780, "読む。", font: "F4")).Read();

        Assert.Equal("縦書きの文章を読む。", Assert.Single(document.Blocks).Text);
    }

    private static string FillUpTo(string end)
    {
        // Thirty ems are a full line; the filler ends on a Japanese character so that the Latin word stands alone.
        var halves = 60 - end.TrimEnd().Length;
        return (halves % 2 == 1 ? "-" : "") + Full[..(halves / 2)] + end;
    }

    private static string[] Paragraphs(params string[] lines) =>
        [.. new TinyPdf().Page(page => page.Lines(50, 700, 14, lines)).Read().Blocks.Select(block => block.Text)];
}
