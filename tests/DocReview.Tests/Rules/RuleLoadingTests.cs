using System.Text.Json.Nodes;
using DocReview.Core.Lenses;
using DocReview.Core.Lenses.Loading;
using DocReview.Core.Rules;
using DocReview.Tests.Support;

namespace DocReview.Tests.Rules;

public sealed class RuleLoadingTests
{
    private const string Rules = """
        {
          "rules": [
            {
              "code": "DR001",
              "title": { "ja": "食い違い", "en": "Conflict" },
              "explanation": { "ja": "方針は設定に負ける。", "en": "The setting wins." },
              "message": { "ja": "{claim}に対し{setting}がある。", "en": "{claim}, but {setting}." },
              "facts": { "claim": [ { "all": ["方針"] } ], "setting": [ { "all": ["設定"] } ] },
              "effects": [ { "kind": "contradicts", "practice": "Q01-BP01", "target": "backup_taken", "cite": "setting" } ],
              "examples": { "fires": ["方針とする。\n\n設定する。"], "silent": ["方針とする。"] }
            }
          ]
        }
        """;

    [Fact]
    public void A_sound_rules_file_loads()
    {
        var lens = Load(Rules);

        Assert.Equal(["DR001"], RuleSet.Codes(lens));
        Assert.Empty(RuleCheck.Problems(lens));
    }

    [Fact]
    public void A_lens_may_have_no_rules() => Assert.Empty(SmallLens.Load().Rules);

    [Fact]
    public void The_hash_of_the_lens_covers_its_rules() => Assert.NotEqual(Load(Rules).Sha256, Load(Rules.Replace("食い違い", "矛盾", StringComparison.Ordinal)).Sha256);

    [Fact]
    public void The_rules_have_a_hash_of_their_own() => Assert.Equal(("", 64), (SmallLens.Load().RulesSha256, Load(Rules).RulesSha256.Length));

    [Theory]
    [InlineData("\"DR001\"", "\"DR1\"", "$.rules[0].code")]
    [InlineData("\"practice\": \"Q01-BP01\"", "\"practice\": \"Q09-BP01\"", "$.rules[0].effects[0].practice")]
    [InlineData("\"backup_taken\"", "\"backup_gone\"", "$.rules[0].effects[0].target")]
    [InlineData("\"contradicts\"", "\"refutes\"", "$.rules[0].effects[0].kind")]
    [InlineData("\"practice\": \"Q01-BP01\", \"target\": \"backup_taken\", ", "", "$.rules[0].effects[0].practice")]
    [InlineData("{ \"all\": [\"方針\"] }", "{ \"all\": [\"方針\"], \"within\": \"document\" }", "$.rules[0].facts.claim[0].within")]
    [InlineData("{ \"all\": [\"方針\"] }", "{ \"all\": [\"{nobody}\"] }", "$.rules[0].facts.claim[0].all[0]")]
    [InlineData("\"silent\": [\"方針とする。\"]", "\"silent\": []", "$.rules[0].examples.silent")]
    [InlineData("\"en\": \"Conflict\"", "\"en\": \"\"", "$.rules[0].title.en")]
    [InlineData("\"effects\"", "\"efects\"", "$.rules[0].efects")]
    public void A_mistake_is_named_with_its_path(string sound, string wrong, string path)
    {
        var problems = Assert.Throws<LensException>(() => Load(Rules.Replace(sound, wrong, StringComparison.Ordinal))).Problems;

        Assert.Contains(problems, p => p.File == "rules.json" && p.Path == path);
    }

    [Theory]
    [InlineData("\"DR001\"", "\"DR999\"", "$.rules[0].code")]
    [InlineData("\"setting\": [ {", "\"settings\": [ {", "$.rules[0].facts")]
    [InlineData("\"cite\": \"setting\"", "\"cite\": \"proof\"", "$.rules[0].effects[0].cite")]
    [InlineData("but {setting}.", "but {second}.", "$.rules[0].message.en")]
    public void What_does_not_fit_the_code_is_named_with_its_path(string sound, string wrong, string path) =>
        Assert.Contains(RuleCheck.Problems(Load(Rules.Replace(sound, wrong, StringComparison.Ordinal))), p => p.File == "rules.json" && p.Path == path);

    [Fact]
    public void A_rule_that_tells_subjects_apart_needs_some()
    {
        var file = JsonNode.Parse(Rules)!;
        file["rules"]![0]!["code"] = "DR026";

        Assert.Contains(RuleCheck.Problems(Load(file.ToJsonString())), p => p.Path == "$.rules[0].subjects");
    }

    [Fact]
    public void A_missing_rules_file_is_a_problem()
    {
        var problem = Assert.Single(Assert.Throws<LensException>(() => Load(null)).Problems);

        Assert.Equal((SmallLens.File, "$.rules"), (problem.File, problem.Path));
    }

    private static Lens Load(string? rules) => LensLoader.Load(
        SmallLens.File,
        name => System.Text.Encoding.UTF8.GetBytes(name switch
        {
            SmallLens.File => SmallLens.LensJson.Replace("\"pillars\"", "\"rules\": \"rules.json\", \"pillars\"", StringComparison.Ordinal),
            SmallLens.Part => SmallLens.QuestionJson,
            _ => rules ?? throw new FileNotFoundException($"no {name}"),
        }),
        SmallLens.SharedTermsFile);
}
