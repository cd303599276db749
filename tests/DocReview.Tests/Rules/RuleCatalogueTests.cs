using System.Text.RegularExpressions;
using DocReview.Core.Documents;
using DocReview.Core.Rules;
using DocReview.Evaluation;
using DocReview.Reading.Text;
using DocReview.Tests.Support;

namespace DocReview.Tests.Rules;

/// <summary>Ties the rules, their texts in the lens, their examples and their documentation together.</summary>
public sealed partial class RuleCatalogueTests
{
    private static readonly string[] Codes = [.. DesignRules.All.Select(r => r.Code)];

    [Fact]
    public void Codes_are_unique_and_in_order() => Assert.Equal(Codes.Distinct().Order(StringComparer.Ordinal), Codes);

    [Fact]
    public void The_built_in_lens_tells_every_rule() => Assert.Equal(Codes, BuiltInLens.Lens.Rules.Select(r => r.Code));

    [Fact]
    public void The_rules_of_the_built_in_lens_fit_the_code() => Assert.Empty(RuleCheck.Problems(BuiltInLens.Lens));

    [Fact]
    public void Every_example_of_every_rule_passes()
    {
        var report = new RuleExamples(text => PlainTextReader.Read(text, SourceFormat.Markdown), BuiltInLens.Addressing).Run(BuiltInLens.Lens);

        Assert.True(report.Examples >= 3 * Codes.Length);
        Assert.Empty(report.Failures.Select(f => $"{f.Target} {f.Expectation}: {f.Example} -> {f.Seen}"));
    }

    [Fact]
    public void Every_rule_is_one_file_of_its_own()
    {
        var files = Repository.Sources("src", "DocReview.Core", "Rules", "Design").Select(f => Path.GetFileNameWithoutExtension(f));

        Assert.Equal(DesignRules.All.Select(r => r.GetType().Name).Order(StringComparer.Ordinal), files);
    }

    [Fact]
    public void Every_rule_has_a_row_in_the_documentation()
    {
        var rows = DocumentedCode().Matches(File.ReadAllText(Repository.PathOf("docs", "rules.md"))).Select(m => m.Groups["c"].Value);

        Assert.Equal(Codes, rows);
    }

    [Fact]
    public void Every_message_says_where_and_is_a_sentence_in_both_languages() =>
        Assert.All(BuiltInLens.Lens.Rules, r =>
        {
            Assert.EndsWith("。", r.Message.Ja, StringComparison.Ordinal);
            Assert.Matches(@"[.”]$", r.Message.En);
            Assert.Equal(Placeholders(r.Message.Ja), Placeholders(r.Message.En));
        });

    [Fact]
    public void A_subject_is_told_apart_only_where_the_rule_asks_for_it() =>
        Assert.All(BuiltInLens.Lens.Rules.Zip(DesignRules.All), r => Assert.True(r.Second.Needs.Subjects ? !r.First.Subjects.IsEmpty : true, r.First.Code));

    private static List<string> Placeholders(string text) => [.. Placeholder().Matches(text).Select(m => m.Value).Distinct().Order(StringComparer.Ordinal)];

    [GeneratedRegex(@"^\| (?<c>DR\d{3}) \|", RegexOptions.Multiline)]
    private static partial Regex DocumentedCode();

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Placeholder();
}
