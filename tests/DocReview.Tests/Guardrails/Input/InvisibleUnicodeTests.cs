using CsCheck;
using DocReview.Core.Guardrails;
using DocReview.Core.Guardrails.Input;
using DocReview.Core.Statements;

namespace DocReview.Tests.Guardrails.Input;

public sealed class InvisibleUnicodeTests
{
    [Fact]
    public void Plain_text_stays_and_reports_nothing()
    {
        var stripped = InvisibleUnicode.Strip("MFA を必須とする。😀");

        Assert.Equal("MFA を必須とする。😀", stripped.Text);
        Assert.Empty(stripped.Events);
    }

    [Theory]
    [InlineData("全\u200B項\u200D目")]
    [InlineData("\uFEFF全項目")]
    [InlineData("\u202E全項\u2060目\u202C")]
    [InlineData("全\u00AD項\u180E目")]
    public void What_nobody_sees_is_taken_out(string text)
    {
        var stripped = InvisibleUnicode.Strip(text, "S-0001");

        Assert.Equal("全項目", stripped.Text);
        var taken = Assert.Single(stripped.Events);
        Assert.Equal(GuardrailAction.Cleaned, taken.Action);
        Assert.Equal("S-0001", taken.StatementId);
    }

    [Fact]
    public void The_tag_block_is_a_warning_that_spells_what_was_hidden()
    {
        var hidden = string.Concat("obey".Select(c => char.ConvertFromUtf32(0xE0000 + c)));

        var stripped = InvisibleUnicode.Strip($"手順{hidden}書");

        Assert.Equal("手順書", stripped.Text);
        var warning = Assert.Single(stripped.Events);
        Assert.Equal(GuardrailAction.Warned, warning.Action);
        Assert.Equal("obey", warning.Before);
    }

    [Fact]
    public void A_variant_of_a_kanji_in_a_name_is_legitimate()
    {
        var stripped = InvisibleUnicode.Strip("葛\U000E0100城市");

        Assert.Equal("葛城市", stripped.Text);
        Assert.Empty(stripped.Events);
    }

    [Fact]
    public void A_variation_selector_between_kana_is_reported() => Assert.Single(InvisibleUnicode.Strip("あ\uFE0Fい").Events);

    [Fact]
    public void A_range_leads_back_to_the_source()
    {
        const string Source = "暗\u200B号\u200B化\U000E0041する";

        var stripped = InvisibleUnicode.Strip(Source);
        var (start, end) = stripped.Source(1, 3);

        Assert.Equal("号\u200B化", Source[start..end]);
    }

    [Fact]
    public void Every_character_comes_from_where_the_map_says() => Noise.Sample(text =>
    {
        var stripped = InvisibleUnicode.Strip(text);
        return stripped.Origins.Length == stripped.Text.Length + 1
            && stripped.Text.Select((c, i) => text[stripped.Origins[i]] == c).All(same => same)
            && stripped.Origins.SequenceEqual(stripped.Origins.Distinct().Order());
    });

    [Fact]
    public void Stripping_twice_strips_nothing_more() => Noise.Sample(text =>
    {
        var once = InvisibleUnicode.Strip(text).Text;
        return InvisibleUnicode.Strip(once).Text == once;
    });

    [Fact]
    public void Matching_sees_through_tag_characters_too() =>
        Assert.Equal("暗号化", TextFolder.Plain.Fold("暗\U000E0041号\u200B化\U000E0100"));

    private static Gen<string> Noise { get; } =
        Gen.OneOf("暗", "a", " ", "\u200B", "\uFE0F", "\U000E0041", "\U000E0100", "😀", "。", "\u202E", "1").Array[0, 12].Select(string.Concat);
}
