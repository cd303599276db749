using System.Text.Json;
using DocReview.Hosting;
using DocReview.Hosting.Commands;
using DocReview.Tests.Models.Support;
using DocReview.Tests.Support;
using WireMock.ResponseBuilders;

namespace DocReview.Tests.Hosting;

[Collection(ProcessWide.Name)]
public sealed class ModelCommandTests
{
    private const string Variable = "DOCREVIEW_TEST_MODEL_KEY";

    [Fact]
    public async Task It_says_in_plain_words_what_the_endpoint_can_do_and_what_a_review_would_cost()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("設計.md", "# 基本設計書\n\n通信はTLS 1.2以上で暗号化する。\n\nログはCloudTrailで取得する。\n");
        using var endpoint = new FakeEndpoint(Replies.Error(400, null, "no", "response_format"), Replies.Answer("""{"numbers":["一"]}"""));

        var (exit, output, error) = await CheckAsync(endpoint, [], file);

        Assert.Equal((ExitCodes.Done, ""), (exit, error));
        Assert.Contains("Answers:     yes, gpt-4.1-mini at ", output, StringComparison.Ordinal);
        Assert.Contains($"Key:         variable {Variable}", output, StringComparison.Ordinal);
        Assert.Contains("takes a JSON Schema, but not strictly; the answer followed it", output, StringComparison.Ordinal);
        Assert.Contains("reported: 100 in, 20 out", output, StringComparison.Ordinal);
        Assert.Contains("設計.md: 2 statements", output, StringComparison.Ordinal);
        Assert.Matches(@"Cost: +about 0\.\d{3} USD", output);
        Assert.DoesNotContain(FakeEndpoint.Secret, output, StringComparison.Ordinal);
        Assert.DoesNotContain("CloudTrail", string.Concat(endpoint.Requests.Select(r => r.Body)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_endpoint_that_ignores_the_schema_is_noticed()
    {
        using var endpoint = new FakeEndpoint(Replies.Answer("Sure! Here are the numbers: 一"));

        Assert.Contains("did NOT follow it", (await CheckAsync(endpoint, [])).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_endpoint_that_fails_gives_its_reason_and_exit_code_1()
    {
        using var endpoint = new FakeEndpoint(Replies.Error(404, "model_not_found", "The model does not exist"));

        var (exit, _, error) = await CheckAsync(endpoint, []);

        Assert.Equal(ExitCodes.GateFailed, exit);
        Assert.Contains("Check Model:Name and Model:BaseUrl", error, StringComparison.Ordinal);
        Assert.Contains("The model does not exist", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_key_is_named_before_anything_is_sent()
    {
        using var endpoint = new FakeEndpoint(Replies.Answer());

        var (exit, _, error) = await CheckAsync(endpoint, [new("DOCREVIEW__Model__KeyVariable", "DOCREVIEW_TEST_NO_KEY")]);

        Assert.Equal((ExitCodes.Usage, 0), (exit, endpoint.Calls));
        Assert.Contains("DOCREVIEW_TEST_NO_KEY", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cap_in_money_needs_a_price()
    {
        using var endpoint = new FakeEndpoint(Replies.Answer());

        var (exit, _, error) = await CheckAsync(endpoint, [new("DOCREVIEW__Model__Name", "llama3.3"), new("DOCREVIEW__Model__Budget__PricePerRun", "5")]);

        Assert.Equal(ExitCodes.Usage, exit);
        Assert.Contains("llama3.3", error, StringComparison.Ordinal);
        Assert.Contains("Model:PriceFile", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_budget_stops_the_check_too()
    {
        using var endpoint = new FakeEndpoint(Replies.Answer());

        var (exit, _, error) = await CheckAsync(endpoint, [new("DOCREVIEW__Model__Budget__TokensPerRun", "100")]);

        Assert.Equal((ExitCodes.GateFailed, 0), (exit, endpoint.Calls));
        Assert.Contains("Model:Budget:TokensPerRun", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Offline_needs_no_network()
    {
        var (exit, output, _) = await CommandRun.RunAsync(ModelCommands.Create(), "check");

        Assert.Equal(ExitCodes.Done, exit);
        Assert.Contains("offline", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Traces_and_metrics_go_to_a_collector_when_one_is_named_and_hold_no_text()
    {
        using var collector = new FakeEndpoint(Response.Create().WithStatusCode(200));
        using var endpoint = new FakeEndpoint(Replies.Answer("""{"numbers":["一"]}"""));

        await CheckAsync(endpoint, [new("DOCREVIEW__Model__OtlpEndpoint", collector.Url.GetLeftPart(UriPartial.Authority))]);

        Assert.Equal(["/v1/metrics", "/v1/traces"], collector.Requests.Select(r => r.AbsolutePath).Distinct().Order(StringComparer.Ordinal));
        Assert.All(collector.Requests, r =>
        {
            var sent = System.Text.Encoding.UTF8.GetString(r.BodyAsBytes ?? []);
            Assert.DoesNotContain(FakeEndpoint.Secret, sent, StringComparison.Ordinal);
            Assert.DoesNotContain("whole numbers", sent, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task A_review_asks_the_model_and_notes_each_call_where_the_ledger_is_on()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("a.md", "# 設計書\n\nCloudTrail を全リージョンで有効にする。\n\nALB の通信は TLS で暗号化する。");
        using var endpoint = new FakeEndpoint(Replies.Answer("""{"rows":[],"none":["S-0001","S-0002"]}"""));

        var (exit, _, _) = await WithAsync(Reviewing(endpoint, folder), () => CommandRun.RunAsync(ReviewCommand.Create(), file, "--format", "json", "--out", folder.Folder));

        Assert.Equal((ExitCodes.Done, 1), (exit, endpoint.Calls));
        using var review = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder.Folder, "a.review.json")));
        Assert.Equal("openai", review.RootElement.GetProperty("run").GetProperty("engine").GetString());
        Assert.DoesNotContain("CloudTrail", Assert.Single(File.ReadAllLines(Path.Combine(folder.Folder, "model-calls.jsonl"))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_review_whose_model_answers_nothing_useful_ends_with_3_and_without_findings()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("a.md", "# 設計書\n\nALB の通信は TLS で暗号化する。");
        using var endpoint = new FakeEndpoint(Replies.Answer("no idea"));

        var (exit, _, _) = await WithAsync(Reviewing(endpoint, folder), () => CommandRun.RunAsync(ReviewCommand.Create(), file, "--format", "json", "--out", folder.Folder));

        Assert.Equal(ExitCodes.DocumentFailed, exit);
        var written = File.ReadAllText(Path.Combine(folder.Folder, "a.review.json"));
        Assert.Contains("model-did-not-answer", written, StringComparison.Ordinal);
        Assert.DoesNotContain("SEC01-BP01", written, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_estimate_asks_and_writes_nothing()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("a.md", "# 設計書\n\nALB の通信は TLS で暗号化する。");
        using var endpoint = new FakeEndpoint(Replies.Answer());

        var (exit, output, _) = await WithAsync(Reviewing(endpoint, folder), () => CommandRun.RunAsync(ReviewCommand.Create(), file, "--estimate"));

        Assert.Equal((ExitCodes.Done, 0), (exit, endpoint.Calls));
        Assert.Contains("A review:    1 calls", output, StringComparison.Ordinal);
        Assert.Single(Directory.GetFiles(folder.Folder));
    }

    [Fact]
    public async Task An_engine_asked_for_by_option_has_to_be_configured()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("a.md", "ALB の通信は TLS で暗号化する。");

        var (exit, _, error) = await CommandRun.RunAsync(ReviewCommand.Create(), file, "--engine", "openai");

        Assert.Equal(ExitCodes.Usage, exit);
        Assert.Contains("Model:Name", error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_prompt_of_the_check_holds_its_schema()
    {
        var folder = Repository.PathOf("prompts", "check-endpoint");
        var words = File.ReadAllText(Path.Combine(folder, "schema-in-words.txt"));
        using var told = JsonDocument.Parse(words[words.IndexOf("{\"type\"", StringComparison.Ordinal)..]);
        using var sent = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "schema.json")));

        Assert.True(JsonElement.DeepEquals(told.RootElement, sent.RootElement));
    }

    // Nothing of a test stays in the state of the person who runs it.
    private static Dictionary<string, string> Reviewing(FakeEndpoint endpoint, TemporaryFolder folder) => new(Variables(endpoint), StringComparer.Ordinal)
    {
        ["DOCREVIEW__Model__AnswerFolder"] = Path.Combine(folder.Folder, "answers"),
        ["DOCREVIEW__Model__Mask"] = "false",
        ["DOCREVIEW__Model__Ledger"] = "true",
    };

    private static Dictionary<string, string> Variables(FakeEndpoint endpoint) => new(StringComparer.Ordinal)
    {
        [Variable] = FakeEndpoint.Secret,
        ["DOCREVIEW__Model__Engine"] = "openai",
        ["DOCREVIEW__Model__BaseUrl"] = endpoint.Url.AbsoluteUri,
        ["DOCREVIEW__Model__Name"] = Replies.Model,
        ["DOCREVIEW__Model__KeyVariable"] = Variable,
        ["DOCREVIEW__Model__Limits__Retries"] = "0",
    };

    private static Task<(int Exit, string Output, string Error)> CheckAsync(FakeEndpoint endpoint, KeyValuePair<string, string>[] more, params string[] file)
    {
        var variables = Variables(endpoint);
        foreach (var (name, value) in more) variables[name] = value;
        return WithAsync(variables, () => CommandRun.RunAsync(ModelCommands.Create(), ["check", .. file]));
    }

    private static async Task<T> WithAsync<T>(Dictionary<string, string> variables, Func<Task<T>> run)
    {
        foreach (var (name, value) in variables) Environment.SetEnvironmentVariable(name, value);
        try
        {
            return await run();
        }
        finally
        {
            foreach (var name in variables.Keys) Environment.SetEnvironmentVariable(name, null);
        }
    }
}
