using System.CommandLine;
using DocReview.Hosting;
using DocReview.Hosting.Commands;
using DocReview.Tests.Support;
using DocReview.Writing.Json;

namespace DocReview.Tests.Hosting;

[Collection(ProcessWide.Name)]
public sealed class ExplainCommandTests
{
    [Fact]
    public async Task The_chain_stands_in_its_order()
    {
        var (exit, output, _) = await ExplainAsync("SEC01-BP02");
        var places = new[] { "1. ", "2. ", "3. ", "4. ", "5. ", "6. " }.Select(n => output.IndexOf("\n" + n, StringComparison.Ordinal)).ToList();

        Assert.Equal(ExitCodes.Done, exit);
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
    }

    [Fact]
    public async Task It_shows_the_statement_its_signal_and_what_they_support()
    {
        var (_, output, _) = await ExplainAsync("SEC01-BP02");

        Assert.Contains("ルートユーザーには MFA を設定する。", output, StringComparison.Ordinal);
        Assert.Contains("SEC01-BP02/root_mfa#", output, StringComparison.Ordinal);
        Assert.Contains("all: ", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_shows_the_words_of_the_document_that_the_signal_found()
    {
        var (_, output, _) = await ExplainAsync("SEC01-BP02");

        Assert.Matches("SEC01-BP02/root_mfa#[0-9]+  <- S-[0-9]+「ルートユーザー」「MFA」", output);
    }

    [Fact]
    public async Task A_silent_practice_says_that_no_statement_speaks_about_it()
    {
        var (exit, output, _) = await ExplainAsync("SEC10-BP03");

        Assert.Equal(ExitCodes.Done, exit);
        Assert.Contains("この項目に触れる文はない / no statement speaks about it", output, StringComparison.Ordinal);
        Assert.Contains("house-rule", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ja", "6. 結論", "Status")]
    [InlineData("en", "6. Status", "結論")]
    public async Task One_language_can_be_asked_for(string language, string word, string other)
    {
        var (_, output, _) = await ExplainAsync("SEC10-BP03", "--language", language);

        Assert.Contains(word, output, StringComparison.Ordinal);
        Assert.DoesNotContain(other, output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_coloured_where_the_output_is_no_terminal()
    {
        var (_, output, _) = await ExplainAsync("SEC01-BP02");

        Assert.DoesNotContain('\u001b', output);
    }

    [Fact]
    public async Task An_unknown_practice_exits_with_2_and_says_what_there_is()
    {
        var (exit, _, error) = await ExplainAsync("SEC99-BP01");

        Assert.Equal(ExitCodes.Usage, exit);
        Assert.Contains("SEC99-BP01", error, StringComparison.Ordinal);
        Assert.Contains("from SEC01-BP01 to SEC11-BP08", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("{}")]
    [InlineData("""{ "formatVersion": 2, "document": { "fileName": "a" }, "findings": [] }""")]
    [InlineData("""{ "formatVersion": 1, "document": { "fileName": "a" }, "findings": [] }""")]
    public async Task A_file_that_explains_nothing_exits_with_2_and_is_named(string content)
    {
        using var folder = new TemporaryFolder();
        var (exit, _, error) = await RunAsync(folder.Write("a.review.json", content), "SEC01-BP02");

        Assert.Equal(ExitCodes.Usage, exit);
        Assert.Contains("a.review.json", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_file_exits_with_2()
    {
        using var folder = new TemporaryFolder();

        Assert.Equal(ExitCodes.Usage, (await RunAsync(folder.PathOf("none.json"), "SEC01-BP02")).Exit);
    }

    private static async Task<(int Exit, string Output, string Error)> ExplainAsync(params string[] arguments)
    {
        using var folder = new TemporaryFolder();
        var report = (await Reviews.Sample).Report!;
        using var stream = new MemoryStream();
        ReviewJsonWriter.Write(report, stream);
        return await RunAsync([folder.Write("a.review.json", System.Text.Encoding.UTF8.GetString(stream.ToArray())), .. arguments]);
    }

    private static async Task<(int Exit, string Output, string Error)> RunAsync(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var (oldOutput, oldError) = (Console.Out, Console.Error);
        Console.SetOut(output);
        Console.SetError(error);
        try
        {
            var exit = await new RootCommand { ExplainCommand.Create() }.Parse(["explain", .. arguments]).InvokeAsync(cancellationToken: TestContext.Current.CancellationToken);
            return (exit, output.ToString().ReplaceLineEndings("\n"), error.ToString());
        }
        finally
        {
            Console.SetOut(oldOutput);
            Console.SetError(oldError);
        }
    }
}
