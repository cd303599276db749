using System.CommandLine;
using System.Text.Json;
using DocReview.Evaluation.Mutation;
using DocReview.Hosting;
using DocReview.Hosting.Commands;
using DocReview.Tests.Evaluation.Mutation;
using DocReview.Tests.Support;

namespace DocReview.Tests.Hosting;

[Collection(ProcessWide.Name)]
public sealed class EvalCommandTests
{
    [Fact]
    public async Task Relations_are_checked_on_any_document()
    {
        using var folder = new TemporaryFolder();
        var (exit, output, _) = await RunAsync("mutate", folder.Write("a.md", SampleDesign.Markdown), "--relation", "inject-order", "--limit", "3");

        Assert.Equal(ExitCodes.Done, exit);
        Assert.Matches(@"inject-order +3 +3 +0 +1\.000 +-", output);
    }

    [Fact]
    public async Task A_rate_below_its_floor_exits_with_7_and_is_named()
    {
        using var folder = new TemporaryFolder();
        var floors = folder.Write("floors.json", """{ "limit": 4, "floors": { "negate-support": 1, "inject-order": 1 } }""");
        var (exit, _, error) = await RunAsync("mutate", folder.Write("a.md", SampleDesign.Markdown), "--floors", floors, "--lens", BlindLens(folder), "--relation", "negate-support", "--relation", "inject-order");

        Assert.Equal(ExitCodes.RelationBroken, exit);
        Assert.Contains("BELOW negate-support: 0.000, the floor is 1.000", error, StringComparison.Ordinal);
        Assert.DoesNotContain("inject-order", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Accepted_rates_become_the_floors()
    {
        using var folder = new TemporaryFolder();
        var floors = folder.PathOf("floors.json");
        var (exit, _, _) = await RunAsync("mutate", folder.Write("a.md", SampleDesign.Markdown), "--floors", floors, "--accept", "--relation", "inject-order", "--limit", "3");

        Assert.Equal(ExitCodes.Done, exit);
        var accepted = MutationFloors.Load(floors, Relations.All)!;
        Assert.Equal((3, 1.0), (accepted.Limit, accepted.Floors["inject-order"]));
    }

    [Fact]
    public async Task The_json_of_relations_is_json_and_nothing_else()
    {
        using var folder = new TemporaryFolder();
        var (_, output, _) = await RunAsync("mutate", folder.Write("a.md", SampleDesign.Markdown), "--relation", "plan-support", "--format", "json");
        using var json = JsonDocument.Parse(output);

        Assert.Equal("plan-support", json.RootElement.GetProperty("relations")[0].GetProperty("id").GetString());
    }

    [Theory]
    [InlineData("--relation", "no-such-relation")]
    [InlineData("--limit", "0")]
    [InlineData("--lens", "no-such-lens")]
    public async Task A_wrong_option_exits_with_2_and_names_itself(string option, string value)
    {
        using var folder = new TemporaryFolder();
        var (exit, _, error) = await RunAsync("mutate", folder.Write("a.md", SampleDesign.Markdown), option, value);

        Assert.Equal(ExitCodes.Usage, exit);
        Assert.Contains(option == "--lens" ? value : option, error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_that_cannot_be_read_exits_with_2_and_is_named()
    {
        using var folder = new TemporaryFolder();
        var (exit, _, error) = await RunAsync("mutate", folder.Write("空.md", ""));

        Assert.Equal(ExitCodes.Usage, exit);
        Assert.Contains("空.md", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_golden_in_markdown_is_scored_and_a_drop_below_its_baseline_exits_with_1()
    {
        using var folder = new TemporaryFolder();
        var lens = WriteLens(folder, SmallLens.QuestionJson.Replace("{backup}", "バックアップ", StringComparison.Ordinal));
        folder.Write("goldens/cases/small/source.md", "AWS のバックアップを毎日取得する。");
        folder.Write("goldens/cases/small/expected.json", Expected("satisfied", "held-out"));
        var goldens = folder.PathOf("goldens");
        var accepted = await RunAsync("run", goldens, "--lens", lens, "--accept");
        folder.Write("goldens/cases/small/expected.json", Expected("contradicted", "held-out"));
        var dropped = await RunAsync("run", goldens, "--lens", lens, "--details", "--format", "json");

        Assert.Equal((ExitCodes.Done, ExitCodes.GateFailed), (accepted.Exit, dropped.Exit));
        Assert.Contains("small/md (held out)", accepted.Output, StringComparison.Ordinal);
        Assert.Contains("WORSE small/md: 0 bases agree, 1 did before", dropped.Error, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(dropped.Output);
        Assert.False(json.RootElement.GetProperty("documents")[0].TryGetProperty("disagreements", out _));
    }

    private static string Expected(string basis, string tag) => $$"""
        {
          "id": "small", "title": "小", "description": "A case of one practice.", "language": "ja", "tags": ["{{tag}}"],
          "labels": [ { "practice": "Q01-BP01", "accept": ["{{basis}}"], "evidence": { "must": [], "mustNot": [] }, "reason": "It says so." } ]
        }
        """;

    // A lens that takes a word for a fact, whatever is said about it: no rewriting can take its support away.
    private static string BlindLens(TemporaryFolder folder) => WriteLens(folder, SmallLens.QuestionJson
        .Replace("""{ "all": ["{backup}", "取得|taken"] }""", """{ "all": ["ルートユーザー"], "polarity": "any" }""", StringComparison.Ordinal)
        .Replace("{backup}", "バックアップ", StringComparison.Ordinal));

    private static string WriteLens(TemporaryFolder folder, string question)
    {
        folder.Write("lens/Q01.json", question);
        return folder.Write("lens/own.json", SmallLens.LensJson);
    }

    private static async Task<(int Exit, string Output, string Error)> RunAsync(params string[] args)
    {
        var (output, error) = (Console.Out, Console.Error);
        using var written = new StringWriter();
        using var failed = new StringWriter();
        Console.SetOut(written);
        Console.SetError(failed);
        try
        {
            var root = new RootCommand { EvalCommands.Create() };
            var exit = await root.Parse(["eval", .. args]).InvokeAsync(cancellationToken: TestContext.Current.CancellationToken);
            return (exit, written.ToString(), failed.ToString());
        }
        finally
        {
            Console.SetOut(output);
            Console.SetError(error);
        }
    }
}
