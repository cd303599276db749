using DocReview.Core.Reports;
using DocReview.Tests.Support;

namespace DocReview.Tests.Goldens;

public sealed class GoldenTests
{
    private const int LeastSameBasis = 60;

    public static TheoryData<string> Cases => [.. GoldenCase.Ids];

    public static TheoryData<string, string> Documents
    {
        get
        {
            var documents = new TheoryData<string, string>();
            foreach (var id in GoldenCase.Ids)
            {
                foreach (var format in GoldenCase.Of(id).Formats) documents.Add(id, format);
            }

            return documents;
        }
    }

    public static TheoryData<string> CasesInWordAndPdf => [.. GoldenCase.Ids.Where(id => new[] { "docx", "pdf" }.All(GoldenCase.Of(id).Formats.Contains))];

    [Fact]
    public void There_is_a_case() => Assert.NotEmpty(GoldenCase.Ids);

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_person_has_labelled_every_practice(string id) =>
        Assert.Equal(BuiltInLens.Lens.BestPractices.Select(p => p.Id), GoldenCase.Of(id).Accepted.Keys.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task Every_practice_has_exactly_one_finding(string id, string format) =>
        Assert.Equal(BuiltInLens.Lens.BestPractices.Select(p => p.Id), (await ReportAsync(id, format)).Findings.Select(f => f.Finding.BestPracticeId));

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task Every_quote_occurs_in_its_statement(string id, string format)
    {
        var report = await ReportAsync(id, format);
        var texts = report.Statements.ToDictionary(s => s.Id, s => s.Text, StringComparer.Ordinal);
        var evidence = report.Findings.SelectMany(f => f.Finding.Evidence).ToList();

        Assert.Equal(GoldenCase.Of(id).IsSilent, evidence.Count == 0);
        Assert.All(evidence, e => Assert.Contains(e.Quote, texts[e.StatementId], StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task Every_judged_finding_that_is_not_silent_has_evidence(string id, string format) =>
        Assert.All(
            (await ReportAsync(id, format)).Findings,
            f => Assert.Equal(f.Finding.Basis == Core.Findings.FindingBasis.NotStated, f.Finding.Evidence.IsEmpty));

    [Theory]
    [MemberData(nameof(CasesInWordAndPdf))]
    public async Task Word_and_pdf_give_the_same_bases(string id)
    {
        var docx = await ReportAsync(id, "docx");
        var pdf = await ReportAsync(id, "pdf");
        var different = docx.Findings.Zip(pdf.Findings)
            .Where(p => p.First.Finding.Basis != p.Second.Finding.Basis)
            .Select(p => $"{p.First.Practice.Id}: {p.First.Finding.Basis} in docx, {p.Second.Finding.Basis} in pdf")
            .ToList();

        Assert.True(docx.Findings.Length - different.Count >= LeastSameBasis, string.Join('\n', different));
    }

    private static async Task<ReviewReport> ReportAsync(string id, string format)
    {
        var outcome = await GoldenCase.Of(id).ReviewAsync(format);
        Assert.NotNull(outcome.Report);
        return outcome.Report;
    }
}
