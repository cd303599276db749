using System.Text.Json.Nodes;
using DocReview.Core.Lenses.Loading;
using DocReview.Tests.Support;

namespace DocReview.Tests.Lenses;

public sealed class LensLoaderTests
{
    [Fact]
    public void A_sound_lens_loads_with_its_included_question()
    {
        var lens = SmallLens.Load();

        Assert.Equal("Q01-BP01", lens.BestPractices.Single().Id);
        Assert.Equal("operations", lens.BestPractices.Single().PillarId);
    }

    [Fact]
    public void The_hash_covers_the_included_files() =>
        Assert.NotEqual(SmallLens.Load().Sha256, SmallLens.Load(SmallLens.QuestionJson.Replace("Take backups", "Take a backup", StringComparison.Ordinal)).Sha256);

    [Fact]
    public void The_same_files_give_the_same_hash() => Assert.Equal(SmallLens.Load().Sha256, SmallLens.Load().Sha256);

    [Fact]
    public void Comments_and_trailing_commas_are_allowed() =>
        Assert.Single(SmallLens.Load(SmallLens.QuestionJson.Replace("\"id\": \"Q01\",", "/* question */ \"id\": \"Q01\",", StringComparison.Ordinal)).Questions);

    [Fact]
    public void An_unknown_key_is_refused() => Refused("$.bestPractices[0].criteria[0].sginals", p => p["criteria"]![0]!["sginals"] = new JsonArray());

    [Fact]
    public void A_duplicate_key_is_refused() => RefusedText(
        SmallLens.Part, "$.bestPractices[0].risk", SmallLens.QuestionJson.Replace("\"risk\": \"high\",", "\"risk\": \"high\", \"risk\": \"low\",", StringComparison.Ordinal));

    [Fact]
    public void A_missing_key_is_refused()
    {
        var problem = SmallLens.Problems(SmallLens.WithPractice(p => p.Remove("url")))[0];

        Assert.Contains("url", problem.Message, StringComparison.Ordinal);
        Assert.Equal(SmallLens.Part, problem.File);
    }

    [Fact]
    public void A_duplicate_criterion_is_refused() => Refused("$.bestPractices[0].criteria[1].id", p => p["criteria"]![1]!["id"] = SmallLens.Criterion);

    [Fact]
    public void An_anti_pattern_may_not_share_a_criterions_id() => Refused("$.bestPractices[0].antiPatterns[0].id", p => p["antiPatterns"]![0]!["id"] = SmallLens.Criterion);

    [Fact]
    public void An_id_that_is_no_snake_case_is_refused() => Refused("$.bestPractices[0].criteria[0].id", p => p["criteria"]![0]!["id"] = "Backup-Taken");

    [Fact]
    public void A_duplicate_best_practice_is_refused()
    {
        var question = JsonNode.Parse(SmallLens.QuestionJson)!;
        var practices = question["bestPractices"]!.AsArray();
        practices.Add(practices[0]!.DeepClone());

        Assert.Contains(SmallLens.Problems(question.ToJsonString()), p => p.ToString().Contains("\"Q01-BP01\" is used 2 times", StringComparison.Ordinal));
    }

    [Fact]
    public void A_duplicate_question_is_refused()
    {
        var lens = JsonNode.Parse(SmallLens.LensJson)!;
        var questions = lens["pillars"]![0]!["questions"]!.AsArray();
        questions.Add(questions[0]!.DeepClone());

        Assert.Contains(SmallLens.Problems(lens: lens.ToJsonString()), p => p.Message.Contains("question id \"Q01\"", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("ja")]
    [InlineData("en")]
    public void A_missing_translation_is_refused(string language) =>
        Refused($"$.bestPractices[0].criteria[0].toBe.{language}", p => p["criteria"]![0]!["toBe"]![language] = " ");

    [Fact]
    public void English_in_place_of_japanese_is_refused() =>
        Refused("$.bestPractices[0].criteria[0].text.ja", p => p["criteria"]![0]!["text"]!["ja"] = "Backups are taken");

    [Fact]
    public void Japanese_in_place_of_english_is_refused() =>
        Refused("$.bestPractices[0].antiPatterns[0].text.en", p => p["antiPatterns"]![0]!["text"]!["en"] = "同じディスクに置いている");

    [Fact]
    public void An_unknown_word_group_is_refused() =>
        Refused("$.bestPractices[0].criteria[0].signals[0].all[0]", p => p["criteria"]![0]!["signals"]![0]!["all"]![0] = "{bakcup}");

    [Fact]
    public void A_word_group_that_contains_itself_is_refused() =>
        Refused("$.bestPractices[0].criteria[0].signals[0].all[0]", p => p["criteria"]![0]!["signals"]![0]!["all"]![0] = "{loop}");

    [Theory]
    [InlineData("/(取得/")]
    [InlineData("/取得(?!しない)/")]
    public void A_regular_expression_that_is_broken_or_not_linear_is_refused(string expression) =>
        Refused("$.bestPractices[0].criteria[0].signals[0].all[1]", p => p["criteria"]![0]!["signals"]![0]!["all"]![1] = expression);

    [Fact]
    public void A_risk_that_nobody_publishes_is_refused() => Refused("$.bestPractices[0].risk", p => p["risk"] = "extreme");

    [Fact]
    public void A_number_is_no_risk() => Refused("$.bestPractices[0].risk", p => p["risk"] = "1");

    [Theory]
    [InlineData("within", "page")]
    [InlineData("polarity", "both")]
    [InlineData("opposite", "maybe")]
    [InlineData("weight", "heavy")]
    public void An_unknown_choice_of_a_signal_is_refused(string key, string value) =>
        Refused($"$.bestPractices[0].criteria[0].signals[0].{key}", p => p["criteria"]![0]!["signals"]![0]![key] = value);

    [Fact]
    public void A_signal_without_words_is_refused() =>
        Refused("$.bestPractices[0].criteria[0].signals[0]", p => p["criteria"]![0]!["signals"]![0] = new JsonObject { ["none"] = new JsonArray("なし") });

    [Fact]
    public void A_count_beyond_the_entries_is_refused() =>
        Refused(
            "$.bestPractices[0].criteria[0].signals[0].atLeast.count",
            p => p["criteria"]![0]!["signals"]![0] = new JsonObject { ["atLeast"] = new JsonObject { ["count"] = 3, ["of"] = new JsonArray("甲", "乙") } });

    [Fact]
    public void A_practice_without_an_essential_criterion_is_refused() => Refused("$.bestPractices[0].criteria", p => p["criteria"]![0]!["essential"] = false);

    [Fact]
    public void An_anti_pattern_without_a_signal_is_refused() => Refused("$.bestPractices[0].antiPatterns[0].signals", p => p["antiPatterns"]![0]!["signals"] = new JsonArray());

    [Fact]
    public void An_address_that_is_none_is_refused() => Refused("$.bestPractices[0].url", p => p["url"] = "docs");

    [Fact]
    public void An_edition_that_is_no_date_is_refused() =>
        RefusedText(SmallLens.File, "$.edition", null, SmallLens.LensJson.Replace("2025-01-31", "spring", StringComparison.Ordinal));

    [Fact]
    public void A_missing_include_is_refused() =>
        RefusedText(SmallLens.File, "$.pillars[0].questions[0].$include", null, SmallLens.LensJson.Replace("Q01.json", "Q99.json", StringComparison.Ordinal));

    [Fact]
    public void Broken_json_is_refused_with_its_line()
    {
        var problem = SmallLens.Problems(SmallLens.QuestionJson.Replace("\"risk\": \"high\",", "\"risk\": high,", StringComparison.Ordinal)).Single();

        Assert.Contains("(line 8)", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_problem_is_named_at_once()
    {
        var problems = SmallLens.Problems(SmallLens.WithPractice(p =>
        {
            p["risk"] = "extreme";
            p["url"] = "docs";
        }));

        Assert.Equal(["$.bestPractices[0].risk", "$.bestPractices[0].url"], problems.Select(p => p.Path).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_question_file_loads_by_itself_even_behind_a_byte_order_mark()
    {
        var lens = LensLoader.LoadQuestion(SmallLens.Part, _ => [0xEF, 0xBB, 0xBF, .. System.Text.Encoding.UTF8.GetBytes(SmallLens.QuestionJson)], SmallLens.SharedTermsFile);

        Assert.Equal("Q01", lens.Questions.Single().Id);
    }

    [Fact]
    public void For_a_review_the_examples_are_passed_over_and_all_else_is_the_same()
    {
        var question = SmallLens.WithPractice(p => p["criteria"]![0]!["examples"] = new JsonObject { ["match"] = new JsonArray("バックアップを取得する。") });

        var (whole, lean) = (SmallLens.Load(question), SmallLens.LoadForReview(question));

        Assert.NotEmpty(whole.BestPractices.First().Criteria[0].Examples.Match);
        Assert.Empty(lean.BestPractices.First().Criteria[0].Examples.Match);
        Assert.Equal(whole.Sha256, lean.Sha256);
    }

    [Theory]
    [InlineData("""{ "macth": [] }""")]
    [InlineData("""{ "match": "one" }""")]
    [InlineData("""{ "match": [1] }""")]
    [InlineData("""[]""")]
    public void Examples_that_are_passed_over_are_still_of_their_form(string examples)
    {
        var question = SmallLens.WithPractice(p => p["criteria"]![0]!["examples"] = JsonNode.Parse(examples));

        Assert.Throws<LensException>(() => SmallLens.LoadForReview(question));
    }

    private static void Refused(string path, Action<JsonObject> change) => RefusedText(SmallLens.Part, path, SmallLens.WithPractice(change));

    private static void RefusedText(string file, string path, string? question, string? lens = null)
    {
        var exception = Assert.Throws<LensException>(() => SmallLens.Load(question, lens));

        Assert.Contains(exception.Problems, p => p.File == file && p.Path == path);
        Assert.Contains($"{file}: {path}: ", exception.Message, StringComparison.Ordinal);
    }
}
