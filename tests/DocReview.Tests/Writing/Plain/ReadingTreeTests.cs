using DocReview.Core.Documents;
using DocReview.Hosting.Reviewing;
using DocReview.Tests.Support;
using DocReview.Writing.Plain;

namespace DocReview.Tests.Writing.Plain;

public sealed class ReadingTreeTests
{
    [Fact]
    public void The_tree_shows_numbers_titles_and_what_each_section_holds()
    {
        var lines = Lines(Raw.Document(Raw.Heading("1. 構成"), Raw.Heading("1.1 ログ", 2), Raw.Paragraph("取得する。保存する。"), Raw.Table(["甲", "乙"], ["1", "2"])));

        Assert.Contains("sec-1  1 構成  [blocks 0, statements 0]", lines);
        Assert.Contains("  sec-1-1  1.1 ログ  [blocks 2, tables 1, statements 3]", lines);
    }

    [Fact]
    public void A_page_stands_behind_its_heading() =>
        Assert.Contains("sec-1  1 構成  p.3  [blocks 0, statements 0]", Lines(Raw.Document(Raw.Heading("1. 構成") with { Location = new("page[3]/line[1]", 3) })));

    [Fact]
    public void Pages_that_were_not_read_are_listed_together_with_the_reason_in_words()
    {
        var lines = Lines(Raw.Document(Raw.Paragraph("本文。")) with
        {
            Parts =
            [
                new(1, null, PartStatus.Ok),
                new(2, null, PartStatus.Unreadable, DiagnosticCodes.ImageOnlyPage),
                new(3, null, PartStatus.Unreadable, DiagnosticCodes.ImageOnlyPage),
                new(4, null, PartStatus.Partial, DiagnosticCodes.UnreadableGlyphs),
            ],
        });

        Assert.Contains("  p.2-3  unreadable  image-only-page: The page is an image without text.", lines);
        Assert.Contains(lines, l => l.StartsWith("  p.4  partial  unreadable-glyphs: ", StringComparison.Ordinal));
    }

    [Fact]
    public void When_all_was_read_the_tree_says_so() => Assert.Contains("Everything was read.", Lines(Raw.Document(Raw.Paragraph("本文。"))));

    [Fact]
    public void Diagnostics_stand_with_severity_code_and_place()
    {
        var lines = Lines(Raw.Document(Raw.Heading("1. 構成"), Raw.Paragraph("ログは監査部門により")));

        Assert.Contains(lines, l => l.StartsWith("  warning  sentence-cut-off  (sec-1 line[1]): A sentence is cut off", StringComparison.Ordinal));
    }

    [Fact]
    public void Statements_stand_one_per_line_with_id_kind_place_heading_path_and_text()
    {
        var reading = Readings.OfRaw(Raw.Document(Raw.Heading("1. 構成"), Raw.Heading("1.1 ログ", 2), Raw.Paragraph("ログを取得する。") with { Location = new("page[2]/line[4]", 2) }, Raw.Code("a:\n\tb")));

        Assert.Equal(
            "S-0001\tdesign\tp.2\t1 構成 > 1.1 ログ\tログを取得する。\nS-0002\tdesign\tline[1]\t1 構成 > 1.1 ログ\ta:  b\n",
            Readings.Print(reading, ReadingFormat.Statements));
    }

    [Theory]
    [InlineData("a\u001b[31mb", "a\uFFFD[31mb")]
    [InlineData("a\u202Eb", "a\uFFFDb")]
    [InlineData("a\u0085b", "a\uFFFDb")]
    [InlineData("a\r\nb\tc", "a  b c")]
    [InlineData("設計書 𠮷野 ①", "設計書 𠮷野 ①")]
    public void Text_cannot_steer_the_terminal(string text, string line) => Assert.Equal(line, SafeLine.Of(text));

    private static string[] Lines(RawDocument raw) => Readings.Print(Readings.OfRaw(raw), ReadingFormat.Tree).Split('\n');
}
