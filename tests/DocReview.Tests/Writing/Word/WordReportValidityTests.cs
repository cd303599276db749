using DocReview.Core.Documents;
using DocReview.Core.Reports;
using DocReview.Writing.Word;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace DocReview.Tests.Writing.Word;

/// <summary>Word opens what was written, whatever the texts hold.</summary>
public sealed class WordReportValidityTests
{
    private const string Hostile =
        "<w:p> & \"quoted\" 'single' ]]> 😀𠮷 lone\uD800high \uDC00low\u000Bvt\u0000nul\u0008bs\uFFFE① \u00A0nbsp\u3000全角\tタブ 〜 “x”";

    private static readonly FileFormatVersions[] Versions =
        [FileFormatVersions.Office2013, FileFormatVersions.Office2019, FileFormatVersions.Microsoft365];

    [Theory]
    [InlineData(ReportLanguage.Ja)]
    [InlineData(ReportLanguage.En)]
    [InlineData(ReportLanguage.Both)]
    public void The_validator_finds_nothing(ReportLanguage language) =>
        AssertValid(WrittenReport.Write(SampleReport.Create(), language));

    [Fact]
    public void The_validator_finds_nothing_in_a_report_without_findings() =>
        AssertValid(WrittenReport.Write(Empty(), ReportLanguage.Both));

    [Fact]
    public void Hostile_text_leaves_a_valid_document_with_all_that_xml_allows()
    {
        var written = WrittenReport.Of(WithTexts(Hostile));
        AssertValid(written.Bytes);
        Assert.Contains(
            "<w:p> & \"quoted\" 'single' ]]> 😀𠮷 lonehigh lowvtnulbs① \u00A0nbsp\u3000全角 タブ 〜 “x”", written.Text, StringComparison.Ordinal);
        var removed = written.Part("docProps/custom.xml").Elements()
            .Single(e => (string?)e.Attribute("name") == "DocReview.RemovedCharacters").Value;
        Assert.True(WrittenReport.Number(removed) >= 6, $"removed {removed}");
    }

    [Fact]
    public void Practice_ids_of_any_form_get_valid_and_distinct_names()
    {
        var report = SampleReport.Create();
        var first = Renamed(report.Findings[0], "独自の観点-" + new string('長', 80));
        var second = Renamed(report.Findings[1], "独自の観点-" + new string('長', 81));
        var written = WrittenReport.Of(report with { Findings = [first, second, .. report.Findings[2..]], Actions = [] });
        AssertValid(written.Bytes);
        Assert.Equal(written.Bookmarks().Count, written.Bookmarks().Distinct(StringComparer.Ordinal).Count());
        Assert.All(written.Bookmarks(), b => Assert.Matches("^[A-Za-z_][A-Za-z0-9_]{0,39}$", b));
    }

    [Fact]
    public void The_charts_workbook_is_valid_and_holds_the_counts()
    {
        using var zip = WrittenReport.Of(SampleReport.Create()).Zip();
        using var copy = new MemoryStream();
        using (var entry = zip.GetEntry("word/embeddings/chart1.xlsx")!.Open()) entry.CopyTo(copy);
        using var workbook = SpreadsheetDocument.Open(copy, isEditable: false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(workbook, TestContext.Current.CancellationToken));
        var rows = workbook.WorkbookPart!.WorksheetParts.Single().Worksheet!
            .Descendants<DocumentFormat.OpenXml.Spreadsheet.Row>().ToList();
        Assert.Equal(12, rows.Count);
        Assert.Equal("SEC01", rows[1].Elements<DocumentFormat.OpenXml.Spreadsheet.Cell>().First().InnerText);
        var total = rows.Skip(1).Sum(r => r.Elements<DocumentFormat.OpenXml.Spreadsheet.Cell>().Skip(1).Sum(c => WrittenReport.Number(c.InnerText)));
        Assert.Equal(63, total);
    }

    private static void AssertValid(byte[] bytes)
    {
        foreach (var version in Versions)
        {
            using var document = WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);
            var errors = new OpenXmlValidator(version).Validate(document, TestContext.Current.CancellationToken).Select(e => $"{version} {e.Path?.XPath}: {e.Description}");
            Assert.Empty(errors);
        }
    }

    private static ReviewReport WithTexts(string text)
    {
        var report = SampleReport.Create();
        var both = new LocalizedText(text, text);
        return report with
        {
            Document = report.Document with { FileName = text, Title = text },
            Overview = both,
            Findings = [.. report.Findings.Select(f => f with { AsIs = both, ToBe = both, Rationale = both })],
            Actions = [.. report.Actions.Select(f => f with { AsIs = both, ToBe = both, Rationale = both })],
            Statements = [.. report.Statements.Select(s => s with { Text = text })],
            Diagnostics = [.. report.Diagnostics.Select(d => d with { Message = both })],
        };
    }

    private static ReportedFinding Renamed(ReportedFinding finding, string id) => finding with
    {
        Practice = finding.Practice with { Id = id },
        Finding = finding.Finding with { BestPracticeId = id },
    };

    private static ReviewReport Empty()
    {
        var report = SampleReport.Create();
        return report with
        {
            Findings = [],
            Actions = [],
            Questions = [],
            Statements = [],
            Diagnostics = [],
            UnreadParts = [],
            Summary = new ReviewSummary(SampleReport.Count([]), report.Summary.NonCompliantByRisk),
            Document = report.Document with { Title = null, Pages = null },
        };
    }
}
