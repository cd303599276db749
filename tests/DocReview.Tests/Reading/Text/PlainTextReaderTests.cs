using System.Text;
using DocReview.Core.Documents;
using DocReview.Reading.Text;

namespace DocReview.Tests.Reading.Text;

public sealed class PlainTextReaderTests
{
    [Theory]
    [InlineData("# 概要", "概要", 1)]
    [InlineData("### 監視 ###", "監視", 3)]
    public void A_hash_makes_a_heading(string line, string text, int level) => Heading($"本文である。\n\n{line}", text, level);

    [Theory]
    [InlineData("2.3 認証", 2)]
    [InlineData("第1章 概要", 1)]
    public void A_number_makes_a_heading(string line, int level) => Heading($"本文である。\n\n{line}", line, level);

    [Theory]
    [InlineData("1. ALB を配置する")]
    [InlineData("2.3 の条件を満たす場合は、次のとおりとする。")]
    public void A_numbered_sentence_is_no_heading(string line) =>
        Assert.DoesNotContain(Read($"本文である。\n\n{line}").Blocks, b => b.Type == BlockType.Heading);

    [Fact]
    public void One_hash_above_all_chapters_is_the_title()
    {
        var document = Read("# 基本設計書\n\n## 概要\n\n本文である。");

        Assert.Equal("基本設計書", document.Title);
        Assert.Equal("概要", Assert.Single(document.Blocks, b => b.Type == BlockType.Heading).Text);
    }

    [Theory]
    [InlineData("・")]
    [InlineData("- ")]
    [InlineData("● ")]
    [InlineData("■")]
    [InlineData("➤ ")]
    [InlineData("* ")]
    [InlineData("✓ ")]
    public void Bullets_of_any_kind_make_an_item(string bullet)
    {
        var block = Assert.Single(Read($"{bullet}ログを取得する").Blocks);

        Assert.Equal((BlockType.ListItem, "ログを取得する"), (block.Type, block.Text));
    }

    [Fact]
    public void Indentation_nests_items() =>
        Assert.Equal([0, 1, 2, 0], Read("- 甲\n  - 乙\n    - 丙\n- 丁").Blocks.Select(b => b.Level));

    [Fact]
    public void An_arrow_under_a_dot_is_the_second_level() => Assert.Equal([0, 1, 0], Read("・甲\n➤ 乙\n・丙").Blocks.Select(b => b.Level));

    [Fact]
    public void Pipes_make_a_table_with_its_header()
    {
        var table = Read("| 項目 | 値 |\n|---|---|\n| 暗号化 | 有効 |").Blocks.Single().Table!;

        Assert.Equal((2, 2, 1), (table.RowCount, table.ColumnCount, table.HeaderRows));
        Assert.Equal(["項目", "値", "暗号化", "有効"], table.Cells.Select(c => c.Text));
    }

    [Fact]
    public void An_escaped_pipe_belongs_to_its_cell() =>
        Assert.Contains("a|b", Read("| 項目 | 値 |\n|---|---|\n| a\\|b | 有効 |").Blocks.Single().Table!.Cells.Select(c => c.Text));

    [Fact]
    public void Tabs_make_a_table()
    {
        var table = Read("項目\t値\n暗号化\t有効").Blocks.Single().Table!;

        Assert.Equal((2, 2), (table.RowCount, table.ColumnCount));
    }

    [Fact]
    public void A_row_with_fewer_cells_is_filled_up() =>
        Assert.Equal(6, Read("項目\t値\t備考\n暗号化\t有効").Blocks.Single().Table!.Cells.Length);

    [Fact]
    public void A_table_of_contents_is_removed()
    {
        var document = Read("目次\n1. 概要 ..... 3\n2. 構成 ..... 5\n\n1. 概要\n本文である。");

        Assert.Equal([BlockType.Heading, BlockType.Paragraph], document.Blocks.Select(b => b.Type));
    }

    [Fact]
    public void A_heading_that_says_contents_before_prose_stays()
    {
        var document = Read("本文である。\n\n# 目次\n\n目次は別紙に示す。");

        Assert.Contains(document.Blocks, b => b.Text == "目次は別紙に示す。");
    }

    [Fact]
    public void A_fence_is_code_and_read_as_it_stands()
    {
        var block = Read("```yaml\n# comment\n- item: 1\n```").Blocks.Single();

        Assert.Equal((BlockType.Code, "# comment\n- item: 1"), (block.Type, block.Text));
    }

    [Fact]
    public void A_fence_left_open_ends_with_the_file() => Assert.Equal("a: 1", Read("~~~\na: 1").Blocks.Single().Text);

    [Fact]
    public void A_wrapped_line_goes_on_in_the_next() =>
        Assert.Equal("監査ログは専用のバケットに保管する。", Read("監査ログは専用の\nバケットに保管する。").Blocks.Single().Text);

    [Fact]
    public void A_wrapped_english_line_keeps_a_space() =>
        Assert.Equal("Logs are kept in a bucket.", Read("Logs are kept\nin a bucket.").Blocks.Single().Text);

    [Fact]
    public void A_finished_sentence_ends_its_paragraph() => Assert.Equal(2, Read("ログを取得する。\n保管する。").Blocks.Length);

    [Fact]
    public void A_line_with_a_note_mark_is_a_note() => Assert.Equal(BlockType.Note, Read("本文である。\n※1 監査ログに限る。").Blocks[1].Type);

    [Fact]
    public void A_ruler_says_nothing() => Assert.Single(Read("本文である。\n-----\n").Blocks);

    [Theory]
    [InlineData("- [x] 暗号化", "☑ 暗号化")]
    [InlineData("- [ ] 暗号化", "☐ 暗号化")]
    public void A_task_list_keeps_its_ticks(string line, string text) => Assert.Equal(text, Read(line).Blocks.Single().Text);

    [Fact]
    public void A_block_knows_its_line() => Assert.Equal("line[3]", Read("甲とする。\n\n乙とする。").Blocks[1].Location.Path);

    [Fact]
    public void A_picture_on_its_own_line_is_a_figure_with_its_description()
    {
        var blocks = Read("構成を次に示す。\n![全体の構成](images/all.png)\n図1 全体構成").Blocks;

        Assert.Equal(BlockType.Figure, blocks[1].Type);
        Assert.Equal("全体の構成", blocks[1].AltText);
        Assert.Equal("図1 全体構成", blocks[2].Text);
    }

    [Fact]
    public void Struck_out_text_is_listed_and_not_read()
    {
        var document = Read("鍵は~~毎年~~毎月更新する。\n\n- ~~旧い方針~~\n- 新しい方針\n\n```\na ~~b~~\n```");

        Assert.Equal(["鍵は毎月更新する。", "新しい方針", "a ~~b~~"], document.Blocks.Select(b => b.Text));
        Assert.Equal(["line[1]", "line[3]"], document.Diagnostics.Select(d => d.Location!.Path));
        Assert.All(document.Diagnostics, d => Assert.Equal(DiagnosticCodes.StruckText, d.Code));
    }

    [Fact]
    public void Tildes_in_plain_text_are_text() =>
        Assert.Contains("~~毎年~~", PlainTextReader.Read("鍵は~~毎年~~更新する。", SourceFormat.Text).Blocks.Single().Text, StringComparison.Ordinal);

    [Fact]
    public void Windows_line_ends_read_alike() =>
        Assert.Equal(Read("甲とする。\n- 乙").Blocks.Select(b => b.Text), Read("甲とする。\r\n- 乙\r\n").Blocks.Select(b => b.Text));

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("shift_jis")]
    public void Text_is_read_in_any_usual_encoding(string name)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var encoding = Encoding.GetEncoding(name);
        byte[] bytes = [.. encoding.Preamble, .. encoding.GetBytes("監査ログを保管する。①㈱髙")];
        var document = new PlainTextReader().Read(new("設計書.txt", SourceFormat.Text, bytes, ""), TestContext.Current.CancellationToken);

        Assert.StartsWith("監査ログを保管する。", document.Blocks.Single().Text, StringComparison.Ordinal);
        Assert.Empty(document.Diagnostics);
    }

    [Fact]
    public async Task Cancellation_stops_reading()
    {
        using var source = new CancellationTokenSource();
        await source.CancelAsync();

        Assert.Throws<OperationCanceledException>(() => new PlainTextReader().Read(new("a.md", SourceFormat.Markdown, "甲"u8.ToArray(), ""), source.Token));
    }

    private static RawDocument Read(string text) => PlainTextReader.Read(text, SourceFormat.Markdown);

    private static void Heading(string markdown, string text, int level)
    {
        var heading = Assert.Single(Read(markdown).Blocks, b => b.Type == BlockType.Heading);

        Assert.Equal((text, level), (heading.Text, heading.Level));
    }
}
