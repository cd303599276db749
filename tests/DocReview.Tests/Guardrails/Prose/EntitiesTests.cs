using System.Text.Json.Nodes;
using DocReview.Core.Guardrails.Prose;
using DocReview.Tests.Support;

namespace DocReview.Tests.Guardrails.Prose;

public sealed class EntitiesTests
{
    [Theory]
    [InlineData("AWS KMS で暗号化する。", "AWS Key Management Service")]
    [InlineData("ＫＭＳで暗号化する。", "AWS Key Management Service")]
    [InlineData("Encrypt with Key Management Service.", "AWS Key Management Service")]
    [InlineData("AWS Backup と Config", "AWS Backup,AWS Config")]
    [InlineData("CloudWatch Logs に送る。", "Amazon CloudWatch Logs")]
    [InlineData("AWS Shield Advanced", "AWS Shield Advanced")]
    [InlineData("Amazon Foo を使う。", "Amazon Foo")]
    public void Services_are_found_under_all_their_names(string text, string expected) => Assert.Equal(expected, string.Join(',', GuardData.Services.Find(text)));

    [Theory]
    [InlineData("Backup copies are kept for a week.")]
    [InlineData("設定（config）を確認する。")]
    [InlineData("The design is reviewed. Organizations differ.")]
    [InlineData("PALBUM と ALBUM")]
    public void Ordinary_words_are_no_services(string text) => Assert.Empty(GuardData.Services.Find(text));

    [Fact]
    public void A_service_of_the_statement_or_the_lens_may_be_named() =>
        Assert.Empty(Entities.Check("GuardDuty の検知を AWS Security Hub に集約する。", ["GuardDuty を有効化する。", "Security Hub に集約する"], GuardData.Services));

    [Fact]
    public void A_service_that_no_source_names_was_invented() =>
        Assert.Equal("Amazon Macie", Assert.Single(Entities.Check("Macie で検知している。", ["GuardDuty で検知する。"], GuardData.Services)).Before);

    [Fact]
    public void The_list_keeps_to_its_published_form() =>
        Assert.Empty(JsonSchema.Published("services.schema.json").Violations(List()));

    [Fact]
    public void No_name_belongs_to_two_services()
    {
        var names = List()["services"]!.AsArray().SelectMany(s => Names(s!)).ToList();

        Assert.True(names.Count > 250);
        Assert.Equal(names.Count, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{ "services": [ { "nome": "x" } ] }""")]
    public void A_file_that_is_not_usable_is_refused(string json) => Assert.Throws<FormatException>(() => ServiceList.Parse(json));

    private static IEnumerable<string> Names(JsonNode service) =>
        new[] { "also", "cased" }.SelectMany(k => service[k]?.AsArray().Select(n => n!.GetValue<string>()) ?? []).Append(service["name"]!.GetValue<string>());

    private static JsonNode List() => JsonNode.Parse(File.ReadAllText(Repository.PathOf("lenses", "common", "services.json")))!;
}
