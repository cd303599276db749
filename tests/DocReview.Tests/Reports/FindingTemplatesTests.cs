using System.Text.Json;
using DocReview.Core.Reports;
using DocReview.Tests.Support;

namespace DocReview.Tests.Reports;

public sealed class FindingTemplatesTests
{
    [Theory]
    [InlineData("\"missing\":", "\"mising\":")]
    [InlineData("\"en\": \"opening part\"", "\"en\": null")]
    public void Templates_are_read_strictly(string good, string bad)
    {
        var json = File.ReadAllText(Repository.PathOf("lenses", "common", "templates.json"));

        Assert.Contains(good, json, StringComparison.Ordinal);
        Assert.Throws<JsonException>(() => FindingTemplates.Parse(json.Replace(good, bad, StringComparison.Ordinal)));
    }
}
