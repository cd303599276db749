using System.Reflection;
using System.Text.RegularExpressions;
using DocReview.Core.Guardrails;
using DocReview.Tests.Support;

namespace DocReview.Tests.Guardrails;

/// <summary>Ties the guardrails, their documentation and their tests together.</summary>
public sealed partial class GuardrailCatalogueTests
{
    private static readonly (string Rule, Type Type)[] Coded =
    [
        .. typeof(IGuardrail).Assembly.GetTypes()
            .Select(t => (Rule: t.GetField("Rule", BindingFlags.Public | BindingFlags.Static)?.GetRawConstantValue() as string, Type: t))
            .Where(t => t.Rule is not null)
            .Select(t => (t.Rule!, t.Type))
            .OrderBy(t => t.Item1, StringComparer.Ordinal),
    ];

    private static readonly Match[] Rows = [.. Row().Matches(File.ReadAllText(Repository.PathOf("docs", "guardrails.md"))).Cast<Match>()];

    [Fact]
    public void Rules_are_unique() => Assert.Equal(Coded.Select(c => c.Rule[..6]).Distinct(StringComparer.Ordinal), Coded.Select(c => c.Rule[..6]));

    [Fact]
    public void The_table_lists_what_the_code_holds_in_order_of_the_codes()
    {
        var documented = Rows.Where(r => r.Groups["code"].Value.StartsWith("src/DocReview.Core/", StringComparison.Ordinal)).Select(r => r.Groups["rule"].Value);

        Assert.Equal(Coded.Select(c => c.Rule), documented);
    }

    [Fact]
    public void Each_guardrail_is_the_file_that_the_table_names() => Assert.All(Coded, c =>
    {
        var file = Rows.Single(r => r.Groups["rule"].Value == c.Rule).Groups["code"].Value;
        Assert.Equal(c.Type.Name, Path.GetFileNameWithoutExtension(file));
        Assert.Contains($"\"{c.Rule}\"", File.ReadAllText(Repository.PathOf(file.Split('/'))), StringComparison.Ordinal);
    });

    [Fact]
    public void Every_row_names_a_test_class_that_exists() =>
        Assert.All(Rows, r =>
        {
            var file = r.Groups["test"].Value;
            Assert.EndsWith("Tests.cs", file, StringComparison.Ordinal);
            Assert.True(File.Exists(Repository.PathOf(file.Split('/'))), file);
        });

    [Fact]
    public void A_guardrail_is_small() =>
        Assert.All(Repository.Sources("src", "DocReview.Core", "Guardrails"), f => Assert.True(File.ReadLines(f).Count() <= 200, f));

    [GeneratedRegex(@"^\| (?<rule>(IN|TR|OUT)-\d\d \w+) \|[^|\n]+\|[^|\n]+\| \[\w+\]\(\.\./(?<code>[\w./]+)\) \| \[\w+\]\(\.\./(?<test>[\w./]+)\) \|$", RegexOptions.Multiline)]
    private static partial Regex Row();
}
