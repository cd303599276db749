using System.Text.Json.Nodes;
using DocReview.Hosting;
using DocReview.Hosting.Commands;
using DocReview.Tests.Reading.Pdf;
using DocReview.Tests.Support;

namespace DocReview.Tests.Hosting;

[Collection(ProcessWide.Name)]
public sealed class ReadCommandTests
{
    [Fact]
    public async Task A_document_is_shown_as_a_tree()
    {
        using var folder = new TemporaryFolder();
        var (exit, output, error) = await RunAsync(folder.Write("設計書.md", SampleDesign.Markdown));

        Assert.Equal((ExitCodes.Done, ""), (exit, error));
        Assert.Contains("sec-3  3 ログ", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("json", "{\n")]
    [InlineData("statements", "S-0001\t")]
    [InlineData("html", "<!DOCTYPE html>\n")]
    [InlineData("tree", "在庫照会システム基本設計書\n")]
    public async Task The_format_asked_for_goes_to_standard_output(string format, string beginning)
    {
        using var folder = new TemporaryFolder();
        var (exit, output, _) = await RunAsync(folder.Write("a.md", SampleDesign.Markdown), "--format", format);

        Assert.Equal(ExitCodes.Done, exit);
        Assert.StartsWith(beginning, output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("結果/a.html", "<!DOCTYPE html>")]
    [InlineData("a.json", "{")]
    [InlineData("a.txt", "在庫照会システム")]
    public async Task A_file_gets_the_format_its_name_asks_for(string name, string beginning)
    {
        using var folder = new TemporaryFolder();
        var (exit, output, _) = await RunAsync(folder.Write("a.md", SampleDesign.Markdown), "--out", folder.PathOf(name));

        Assert.Equal((ExitCodes.Done, ""), (exit, output));
        Assert.StartsWith(beginning, await File.ReadAllTextAsync(folder.PathOf(name), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_that_cannot_be_read_exits_with_3_and_its_reading_says_why()
    {
        using var folder = new TemporaryFolder();
        var (exit, output, error) = await RunAsync(folder.Write("壊れた.docx", "PK\u0003\u0004 broken"), "--format", "json");
        var json = JsonNode.Parse(output)!;

        Assert.Equal(ExitCodes.DocumentFailed, exit);
        Assert.Contains("damaged-file", error, StringComparison.Ordinal);
        Assert.Equal(("damaged-file", "unreadable"), (json["diagnostics"]![0]!["code"]!.GetValue<string>(), json["parts"]![0]!["status"]!.GetValue<string>()));
    }

    [Fact]
    public async Task An_encrypted_pdf_exits_with_3_and_is_one_unreadable_part()
    {
        using var folder = new TemporaryFolder();
        var (exit, output, _) = await RunAsync(folder.WriteBytes("秘.pdf", TinyPdf.Encrypted()));

        Assert.Equal(ExitCodes.DocumentFailed, exit);
        Assert.Contains("whole document  unreadable  encrypted: The file is protected by a password.", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_not_there_exits_with_3_and_is_named()
    {
        using var folder = new TemporaryFolder();
        var (exit, output, _) = await RunAsync(folder.PathOf("どこにもない.docx"));

        Assert.Equal(ExitCodes.DocumentFailed, exit);
        Assert.Contains("どこにもない.docx", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_cannot_be_read_is_shown_with_the_rest()
    {
        using var folder = new TemporaryFolder();
        var path = folder.WriteBytes("a.pdf", new TinyPdf().Page(p => p.Text(50, 700, "本文である。")).Page(p => p.Picture(40, 60, 500, 700)).Build());
        var (exit, output, _) = await RunAsync(path);

        Assert.Equal(ExitCodes.Done, exit);
        Assert.Contains("p.2  unreadable  image-only-page", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_exits_with_2()
    {
        using var folder = new TemporaryFolder();

        Assert.Equal(ExitCodes.Usage, (await RunAsync(folder.Folder)).Exit);
    }

    [Fact]
    public async Task The_document_itself_is_never_written_over()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("a.md", SampleDesign.Markdown);
        var (exit, _, error) = await RunAsync(path, "--out", Path.Combine(folder.Folder, ".", "a.md"));

        Assert.Equal(ExitCodes.Usage, exit);
        Assert.Contains("the document itself", error, StringComparison.Ordinal);
        Assert.Equal(SampleDesign.Markdown, await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken));
    }

    private static Task<(int Exit, string Output, string Error)> RunAsync(params string[] args) => CommandRun.RunAsync(ReadCommand.Create(), args);
}
