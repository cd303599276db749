using System.Text;
using DocReview.Writing.Texts;

namespace DocReview.Tests.Writing.Texts;

/// <summary>The report's wording as data.</summary>
public sealed class ReportTextsTests
{
    [Theory]
    [InlineData("""{ "a.b": { "ja": "あ" } }""", "a.b")]
    [InlineData("""{ "a.b": { "ja": "あ", "en": "" } }""", "a.b")]
    [InlineData("""{ "a.b": { "ja": "あ", "en": "a" }, "a.b": { "ja": "い", "en": "i" } }""", "a.b")]
    [InlineData("""{ "a.b": """, "wording.json")]
    [InlineData("""[]""", "wording.json")]
    public void Wording_that_is_incomplete_is_refused_by_name(string json, string named)
    {
        var error = Assert.Throws<InvalidDataException>(() => Parse(json));
        Assert.Contains("wording.json", error.Message, StringComparison.Ordinal);
        Assert.Contains(named, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_key_is_named()
    {
        var texts = Parse("""{ "a": { "ja": "あ", "en": "a" } }""");
        Assert.Equal("あ", texts["a"].Ja);
        Assert.Null(texts.Find("b"));
        Assert.Contains("'b'", Assert.Throws<InvalidDataException>(() => texts["b"]).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_wording_uses_full_width_punctuation_in_japanese_and_the_same_placeholders_in_both_languages()
    {
        var texts = ReportTexts.Load(ReportTexts.DefaultPath);
        foreach (var key in texts.Keys)
        {
            Assert.DoesNotMatch("[(),;]", texts[key].Ja);
            Assert.Equal(Placeholders(texts[key].Ja), Placeholders(texts[key].En));
        }
    }

    private static List<string> Placeholders(string text) =>
        [.. System.Text.RegularExpressions.Regex.Matches(text, @"\{(\w+)\}").Select(m => m.Value).Distinct().Order(StringComparer.Ordinal)];

    private static ReportTexts Parse(string json) => ReportTexts.Parse(Encoding.UTF8.GetBytes(json), "wording.json");
}
