using CsCheck;
using DocReview.Core.Guardrails;
using DocReview.Core.Guardrails.Prose;

namespace DocReview.Tests.Guardrails.Prose;

public sealed class QuoteLadderTests
{
    private const string Statement = "監査ログは S3 に 365 日間保管し、**改ざん**を検知する。";

    [Theory]
    [InlineData(QuoteRung.Exact, "365 日間保管し")]
    [InlineData(QuoteRung.Normalised, "監査ログはＳ３に３６５日間保管し")]
    [InlineData(QuoteRung.Normalised, "監査ログは S3 に、365 日間保管し")]
    [InlineData(QuoteRung.MarkupStripped, "保管し、改ざんを検知する。")]
    [InlineData(QuoteRung.NearMiss, "監査ログは S3 に 365 日間保管し、改ざんを検知しない。")]
    [InlineData(QuoteRung.None, "暗号鍵は年に一度更新する。")]
    public void A_quote_is_found_on_its_rung(QuoteRung rung, string quote) => Assert.Equal(rung, QuoteLadder.Climb(quote, Statement).Rung);

    [Fact]
    public void An_accepted_quote_is_widened_to_the_statement_in_its_own_words() => Assert.Equal(Statement, QuoteLadder.Climb("365 日間", Statement).SourceText);

    [Fact]
    public void A_near_miss_goes_to_a_person_and_is_not_accepted()
    {
        var match = QuoteLadder.Climb("監査ログは S3 に 36 日間保管し、改ざんを検知する。", Statement, "S-0007");

        Assert.False(match.IsAccepted);
        Assert.Equal(("S-0007", GuardrailAction.ForPerson), (match.Event!.StatementId, match.Event.Action));
    }

    [Theory]
    [InlineData("")]
    [InlineData("。")]
    [InlineData("S3")]
    [InlineData("65 日間保管し")]
    public void A_scrap_proves_nothing(string quote) => Assert.False(QuoteLadder.Climb(quote, Statement).IsAccepted);

    [Fact]
    public void The_whole_statement_is_accepted_however_short() => Assert.True(QuoteLadder.Climb("有効", "有効。").IsAccepted);

    [Fact]
    public void An_accepted_quote_stands_in_the_statement() =>
        Gen.Select(Text, Text).Sample((quote, statement) =>
        {
            var match = QuoteLadder.Climb(quote, statement);
            return !match.IsAccepted || (match.SourceText == statement && Letters(statement).Contains(Letters(quote), StringComparison.Ordinal));
        });

    [Fact]
    public void Any_part_of_a_statement_that_is_long_enough_and_cuts_no_word_is_accepted() =>
        Text.Where(t => t.Length > 0).Sample(t => Letters(t).Length < 4 || QuoteLadder.Climb(t, $"。{t}。").IsAccepted);

    private static string Letters(string text) => string.Concat(text.Normalize(System.Text.NormalizationForm.FormKC).ToLowerInvariant().Where(char.IsLetterOrDigit));

    private static Gen<string> Text { get; } = Gen.OneOf("保管", "する", "しない", "S3", "EFS", "365", "36", " 日", "、", "。", " ", "Ｓ３", "**", "1.2", "12").Array[0, 8].Select(string.Concat);
}
