using DocReview.Core.Guardrails.Prose;
using DocReview.Tests.Support;

namespace DocReview.Tests.Guardrails;

/// <summary>
/// The figures of the text guards on sentences of our own: what says something else is refused, every time; what only looks different is
/// accepted, every time.
/// </summary>
public sealed class TextGuardFigureTests
{
    private static readonly QuoteCase[] Cases = GuardData.Cases<QuoteCase>("quotes.json");

    [Theory]
    [InlineData("polarity", false)]
    [InlineData("number", false)]
    [InlineData("service", false)]
    [InlineData("width", true)]
    [InlineData("space", true)]
    [InlineData("punctuation", true)]
    [InlineData("markup", true)]
    public void All_cases_of_a_kind_end_alike(string kind, bool accepted)
    {
        var cases = Cases.Where(c => c.Kind == kind).ToList();

        Assert.NotEmpty(cases);
        Assert.Empty(cases.Where(c => c.Accept != accepted || IsAccepted(c.Quote, c.Statement) != accepted).Select(c => c.Quote));
    }

    [Fact]
    public void There_are_enough_cases()
    {
        Assert.True(Cases.Length >= 60);
        Assert.True(Cases.Count(c => !c.Accept) >= 40);
        Assert.Equal(Cases.Length, Cases.Select(c => (c.Statement, c.Quote)).Distinct().Count());
    }

    [Fact]
    public void A_statement_is_accepted_as_its_own_quote() => Assert.All(Cases, c => Assert.True(IsAccepted(c.Statement, c.Statement)));

    // The swapped sentence as generated text: numbers and services catch it without a quotation mark.
    [Theory]
    [InlineData("number")]
    [InlineData("service")]
    public void Generated_text_with_a_changed_number_or_service_is_refused(string kind) =>
        Assert.Empty(Cases.Where(c => c.Kind == kind && Numbers.Check(c.Quote, [c.Statement]).IsEmpty && Entities.Check(c.Quote, [c.Statement], GuardData.Services).IsEmpty).Select(c => c.Quote));

    private static bool IsAccepted(string quote, string statement) =>
        QuoteLadder.Climb(quote, statement).IsAccepted && TailPolarity.Check(quote, statement) is null;

    public sealed record QuoteCase(string Kind, string Statement, string Quote, bool Accept);
}
