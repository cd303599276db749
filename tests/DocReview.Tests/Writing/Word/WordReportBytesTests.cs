using System.Globalization;
using DocReview.Core.Reports;
using DocReview.Writing.Word;

namespace DocReview.Tests.Writing.Word;

/// <summary>The same report gives the same bytes.</summary>
[Collection(nameof(WordReportBytesTests))]
[CollectionDefinition(nameof(WordReportBytesTests), DisableParallelization = true)]
public sealed class WordReportBytesTests
{
    [Theory]
    [InlineData("ja-JP", "Asia/Tokyo")]
    [InlineData("ar-SA", "America/Los_Angeles")]
    [InlineData("th-TH", "Pacific/Auckland")]
    public void Bytes_do_not_depend_on_culture_or_time_zone(string culture, string zone)
    {
        var expected = WrittenReport.Write(SampleReport.Create(), ReportLanguage.Both);
        var (savedCulture, savedZone) = (CultureInfo.CurrentCulture, Environment.GetEnvironmentVariable("TZ"));
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            SetZone(zone);
            Assert.Equal(expected, WrittenReport.Write(SampleReport.Create(), ReportLanguage.Both));
        }
        finally
        {
            CultureInfo.CurrentCulture = savedCulture;
            SetZone(savedZone);
        }
    }

    [Fact]
    public void Bytes_do_not_depend_on_when_and_how_long_the_review_ran()
    {
        var report = SampleReport.Create();
        var later = report with { Run = report.Run with { StartedAt = report.Run.StartedAt.AddDays(3), DurationMs = 99_999 } };
        Assert.Equal(WrittenReport.Write(report, ReportLanguage.Ja), WrittenReport.Write(later, ReportLanguage.Ja));
    }

    [Fact]
    public void Bytes_depend_on_the_language_the_fonts_and_the_date()
    {
        var report = SampleReport.Create();
        var written = WrittenReport.Write(report, ReportLanguage.Ja);
        Assert.NotEqual(written, WrittenReport.Write(report, ReportLanguage.En));
        Assert.NotEqual(written, WrittenReport.Write(report, ReportLanguage.Ja, new WordReportOptions { EastAsianFont = "MS 明朝" }));
        Assert.NotEqual(written, WrittenReport.Write(report with { ReviewedOn = new DateOnly(2025, 4, 2) }, ReportLanguage.Ja));
    }

    [Fact]
    public void Entries_stand_in_the_order_of_the_parts_with_a_fixed_stamp()
    {
        using var zip = WrittenReport.Of(SampleReport.Create()).Zip();
        var names = zip.Entries.Select(e => e.FullName).ToList();
        Assert.Equal(["[Content_Types].xml", "_rels/.rels", "word/document.xml", "word/_rels/document.xml.rels"], names.Take(4));
        Assert.Contains("customXml/item1.xml", names);
        Assert.All(zip.Entries, e => Assert.Equal(new DateTime(1980, 1, 1), e.LastWriteTime.DateTime));
    }

    [Fact]
    public void The_created_date_is_the_review_date()
    {
        var core = WrittenReport.Of(SampleReport.Create()).Part("docProps/core.xml");
        Assert.Equal("2025-04-01T00:00:00Z", core.Elements().Single(e => e.Name.LocalName == "created").Value);
    }

    [Fact]
    public void The_run_id_follows_from_input_lens_prompts_and_language()
    {
        static string RunId(ReviewReport report, ReportLanguage language) => WrittenReport.Of(report, language)
            .Part("docProps/custom.xml").Elements().Single(e => (string?)e.Attribute("name") == "DocReview.RunId").Value;
        var report = SampleReport.Create();
        var id = RunId(report, ReportLanguage.Ja);
        Assert.Equal(id, RunId(report with { ReviewedOn = new DateOnly(2030, 1, 1) }, ReportLanguage.Ja));
        Assert.NotEqual(id, RunId(report, ReportLanguage.En));
        Assert.NotEqual(id, RunId(report with { Document = report.Document with { Sha256 = new string('f', 64) } }, ReportLanguage.Ja));
        Assert.NotEqual(id, RunId(report with { Lens = report.Lens with { Sha256 = new string('f', 64) } }, ReportLanguage.Ja));
        Assert.NotEqual(id, RunId(
            report with { Run = report.Run with { Fingerprint = report.Run.Fingerprint with { Prompts = new string('f', 64) } } },
            ReportLanguage.Ja));
    }

    private static void SetZone(string? zone)
    {
        Environment.SetEnvironmentVariable("TZ", zone);
        TimeZoneInfo.ClearCachedData();
    }
}
