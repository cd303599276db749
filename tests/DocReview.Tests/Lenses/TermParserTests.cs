using System.Collections.Immutable;
using DocReview.Core.Lenses;
using DocReview.Core.Lenses.Loading;
using DocReview.Core.Statements;

namespace DocReview.Tests.Lenses;

public sealed class TermParserTests
{
    private static readonly Dictionary<string, string[]> Own = new(StringComparer.Ordinal) { ["key"] = ["鍵", "{shared}"] };
    private static readonly Dictionary<string, string[]> Shared = new(StringComparer.Ordinal) { ["key"] = ["shadowed"], ["shared"] = ["キー", "/k\\d/"], ["only-regex"] = ["/x/"] };

    [Fact]
    public void A_word_is_folded() => Assert.Equal([new LiteralPattern("サーバ", false)], Parse("サーバー"));

    [Fact]
    public void A_star_leaves_the_end_open() => Assert.Equal([new LiteralPattern("encrypt", true)], Parse("Encrypt*"));

    [Fact]
    public void Bars_part_alternatives() => Assert.Equal([new LiteralPattern("甲", false), new LiteralPattern("乙", false)], Parse("甲 | 乙"));

    [Fact]
    public void A_group_gives_its_words_and_those_of_groups_inside() =>
        Assert.Equal([new LiteralPattern("鍵", false), new LiteralPattern("キー", false), new RegexPattern("k\\d")], Parse("{key}"));

    [Fact]
    public void A_bar_inside_a_regular_expression_belongs_to_it() =>
        Assert.Equal([new RegexPattern("a|b"), new LiteralPattern("c", false)], Parse("/a|b/|c"));

    [Fact]
    public void A_slash_inside_a_class_ends_no_regular_expression() => Assert.Equal([new RegexPattern("[/|]x")], Parse("/[/|]x/"));

    [Fact]
    public void Dots_ask_for_words_near_each_other()
    {
        var near = Assert.IsType<NearPattern>(Assert.Single(Parse("甲..{key}")));

        Assert.Equal(["甲"], near.First.Select(l => l.Text));
        Assert.Equal(["鍵", "キー"], near.Second.Select(l => l.Text));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" | ")]
    [InlineData("{nowhere}")]
    [InlineData("甲..{only-regex}")]
    [InlineData("/(/")]
    public void A_malformed_term_is_refused(string source) => Assert.Throws<FormatException>(() => Parse(source));

    private static ImmutableArray<TermPattern> Parse(string source) => new TermParser(TextFolder.Plain, Own, Shared).Parse(source).Alternatives;
}
