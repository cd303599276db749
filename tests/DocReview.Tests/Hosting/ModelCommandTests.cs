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
        Assert.Matches(@"Cost: +0\.\d{3} to 0\.\d{3} USD", output);
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
    public async Task A_review_with_a_model_is_refused_rather_than_made_offline()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("a.md", "通信はTLSで暗号化する。");
        using var endpoint = new FakeEndpoint(Replies.Answer());

        var (exit, _, error) = await WithAsync(Variables(endpoint), () => CommandRun.RunAsync(ReviewCommand.Create(), file));

        Assert.Equal((ExitCodes.Usage, 0), (exit, endpoint.Calls));
        Assert.Contains("Model:Engine", error, StringComparison.Ordinal);
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
