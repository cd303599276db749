using System.Text.Json.Nodes;
using DocReview.Models.Budget;
using DocReview.Models.Endpoints;
using DocReview.Tests.Support;

namespace DocReview.Tests.Models;

public sealed class PriceListTests
{
    private static readonly PriceList Shipped = PriceList.Parse(File.ReadAllText(Repository.PathOf("prices", "models.json")));

    [Fact]
    public void Cached_input_and_cache_writes_have_their_own_price() =>
        Assert.Equal(0.6m + 0.02m + 0.25m + 0.5m, new ModelPrice("m", 1m, 0.1m, 1.25m, 5m, default).Of(new(1_000_000, 100_000, 200_000, 200_000)));

    [Fact]
    public void An_edition_has_the_price_of_its_family_and_not_of_a_neighbour()
    {
        Assert.Equal("gpt-4.1-mini", Shipped.Of("gpt-4.1-mini-2025-04-14")!.Name);
        Assert.Equal("gpt-4.1", Shipped.Of("openai/GPT-4.1")!.Name);
        Assert.Null(Shipped.Of("gpt-4"));
        Assert.Null(Shipped.Of("llama3.3"));
    }

    [Fact]
    public void The_shipped_list_follows_its_schema() =>
        Assert.Empty(JsonSchema.Published("prices.schema.json").Violations(JsonNode.Parse(File.ReadAllText(Repository.PathOf("prices", "models.json")))));

    [Theory]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("""{"currency":"USD"}""")]
    [InlineData("""{"currency":"USD","models":[{"name":"m","input":1,"output":2}]}""")]
    [InlineData("""{"currency":"USD","models":[{"name":"m","input":-1,"output":2,"asOf":"2026-01-01"}]}""")]
    [InlineData("""{"currency":"USD","models":[{"name":"m","input":1,"output":2,"asOf":"2026-01-01","inputs":3}]}""")]
    public void What_is_no_price_list_is_refused(string json) => Assert.Throws<FormatException>(() => PriceList.Parse(json));

    [Theory]
    [InlineData("gpt-4o", "gpt-4o-2024-08-06", true)]
    [InlineData("gpt-4o", "gpt-4o-mini", false)]
    [InlineData("gpt-4o-mini", "gpt-4o", false)]
    [InlineData("claude-sonnet-4-5", "claude-sonnet-4-5-20250929", true)]
    [InlineData("claude-opus-4", "claude-opus-4-1-20250805", false)]
    [InlineData("claude-3-5-sonnet-latest", "claude-3-5-sonnet-20241022", true)]
    [InlineData("qwen3", "qwen3:latest", true)]
    [InlineData("qwen3:8b", "qwen3:32b", false)]
    [InlineData("openai/gpt-4o", "gpt-4o", true)]
    [InlineData("prod-*", "prod-eu-1", true)]
    [InlineData("gpt-5", "gpt-5.4", false)]
    public void Two_names_mean_one_model_only_when_they_differ_by_edition_or_provider(string asked, string served, bool same) =>
        Assert.Equal(same, ModelNames.Means(asked, served));
}
