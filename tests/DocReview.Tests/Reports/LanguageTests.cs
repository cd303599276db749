using System.Text.RegularExpressions;
using DocReview.Core.Reports;
using DocReview.Tests.Support;

namespace DocReview.Tests.Reports;

public sealed partial class LanguageTests
{
    [Fact]
    public async Task English_text_holds_no_kana_outside_quotes()
    {
        var report = (await Reviews.Sample).Report!;

        Assert.Contains(report.Findings, f => f.AsIs.En.Contains('“', StringComparison.Ordinal));
        Assert.All(report.Findings, f => Assert.All([f.AsIs.En, f.ToBe.En, f.Rationale.En], t => Assert.DoesNotMatch(Kana(), Quote().Replace(t, ""))));
        Assert.DoesNotMatch(Kana(), report.Overview.En);
    }

    [Fact]
    public async Task Every_text_is_written_in_both_languages()
    {
        var report = (await Reviews.Sample).Report!;

        Assert.All(report.Findings.SelectMany<ReportedFinding, Core.Documents.LocalizedText>(f => [f.AsIs, f.ToBe, f.Rationale]), t =>
        {
            Assert.Matches(Kana(), t.Ja);
            Assert.NotEmpty(t.En);
        });
    }

    [Fact]
    public async Task Every_quote_is_the_documents_own_text()
    {
        var outcome = await Reviews.Sample;
        var texts = outcome.Reading.Statements.ToDictionary(s => s.Id, s => s.Text, StringComparer.Ordinal);
        var evidence = outcome.Report!.Findings.SelectMany(f => f.Finding.Evidence).ToList();

        Assert.NotEmpty(evidence);
        Assert.All(evidence, e => Assert.Equal(texts[e.StatementId], e.Quote));
    }

    [GeneratedRegex(@"[\p{IsHiragana}\p{IsKatakana}]")]
    private static partial Regex Kana();

    // The quote and the place it stands in, both in the document's own words.
    [GeneratedRegex(@"“[^”]*” \([^)]*\)")]
    private static partial Regex Quote();
}
