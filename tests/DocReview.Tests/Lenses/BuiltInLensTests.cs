using System.Globalization;
using DocReview.Core.Documents;
using DocReview.Core.Lenses;
using DocReview.Evaluation;
using DocReview.Reading.Text;
using DocReview.Tests.Support;

namespace DocReview.Tests.Lenses;

public sealed class BuiltInLensTests
{
    private static readonly Lens Lens = BuiltInLens.Lens;

    private static IEnumerable<Criterion> Criteria => Lens.BestPractices.SelectMany(p => p.Criteria);

    [Fact]
    public void It_is_the_security_pillar_of_a_named_edition() => Assert.Equal(("aws-well-architected-security", "2024-11-06"), (Lens.Id, Lens.Edition));

    [Fact]
    public void It_has_eleven_questions() => Assert.Equal(11, Lens.Questions.Count());

    [Fact]
    public void It_has_sixty_three_best_practices() => Assert.Equal(63, Lens.BestPractices.Count());

    [Fact]
    public void Ids_count_up_in_order()
    {
        var expected = Lens.Questions.SelectMany((q, i) => q.BestPractices.Select((_, j) => string.Create(CultureInfo.InvariantCulture, $"SEC{i + 1:D2}-BP{j + 1:D2}")));

        Assert.Equal(expected, Lens.BestPractices.Select(p => p.Id));
    }

    [Fact]
    public void A_practice_belongs_to_the_question_its_id_names() =>
        Assert.All(Lens.BestPractices, p => Assert.StartsWith(p.QuestionId + "-", p.Id, StringComparison.Ordinal));

    [Fact]
    public void Every_practice_links_to_the_published_page() =>
        Assert.All(Lens.BestPractices, p => Assert.StartsWith("https://docs.aws.amazon.com/wellarchitected/", p.Url.AbsoluteUri, StringComparison.Ordinal));

    [Fact]
    public void Every_practice_has_its_own_page() => Assert.Equal(63, Lens.BestPractices.Select(p => p.Url).Distinct().Count());

    [Fact]
    public void Every_example_passes()
    {
        var report = new LensExamples(text => PlainTextReader.Read(text, SourceFormat.Markdown), BuiltInLens.Addressing).Run(Lens);

        Assert.True(report.Examples > 1000);
        Assert.Empty(report.Failures.Select(f => $"{f.Target} {f.Expectation}: {f.Example} -> {f.Seen}"));
    }

    [Fact]
    public void Every_criterion_and_anti_pattern_has_at_least_four_examples()
    {
        var poor = Lens.BestPractices.SelectMany(p => p.Criteria.Select(c => (p.Id, Target: c.Id, c.Examples)).Concat(p.AntiPatterns.Select(a => (p.Id, Target: a.Id, a.Examples))))
            .Where(t => t.Examples.Match.Length + t.Examples.NoMatch.Length + t.Examples.Contradict.Length < 4)
            .Select(t => $"{t.Id}/{t.Target}");

        Assert.Empty(poor);
    }

    [Fact]
    public void Every_criterion_has_a_signal() => Assert.All(Criteria, c => Assert.NotEmpty(c.Signals));

    [Fact]
    public void A_criterion_is_a_plain_statement_without_a_full_stop() =>
        Assert.All(Criteria, c => Assert.False(c.Text.Ja.EndsWith('。') || c.Text.En.EndsWith('.'), c.Text.Ja));

    [Fact]
    public void A_criterion_says_what_is_and_not_what_is_written() =>
        Assert.All(Criteria, c => Assert.DoesNotContain("と書かれている", c.Text.Ja, StringComparison.Ordinal));

    [Fact]
    public void A_question_to_the_customer_is_a_question() =>
        Assert.All(Criteria, c =>
        {
            Assert.Matches("か[。?？]", c.Ask.Ja);
            Assert.Contains('?', c.Ask.En);
        });
}
