using DocReview.Core.Classification.Offline;
using DocReview.Core.Reports;
using DocReview.Core.Review;
using DocReview.Hosting.Configuration;
using DocReview.Hosting.Lenses;
using DocReview.Models.Configuration;
using DocReview.Writing.Texts;
using DocReview.Writing.Word;

namespace DocReview.Hosting.Reviewing;

/// <summary>Composes the reviewer from its parts: the one place that knows them all.</summary>
internal static class ReviewSetup
{
    public static DocumentReviewer Build(ReviewOptions options, LensCatalog lenses, DocumentReaders readers, TimeProvider clock)
    {
        if (options.Settings.Model.Engine != ModelSettings.Offline)
            throw new SettingsException($"Model:Engine is {options.Settings.Model.Engine}, but reviews know the engine offline only so far; set it to offline. \"docreview model check\" works with any.");
        var offline = new OfflineClassifier(options.Lens.Variants);

        // Beside the reading of the first document. A failure shows when the classifier is asked.
        _ = Task.Run(() => offline.Prepare(options.Practices));
        var templates = lenses.Templates();
        var pipeline = new ReviewPipeline(readers.All, lenses.Addressing(), offline, FindingTemplates.Parse(templates), clock);
        var request = new ReviewRequest
        {
            Lens = options.Lens,
            Rules = new(options.Lens),
            Practices = options.Practices,
            NotApplicable = options.NotApplicable,
            ReviewedOn = options.Date ?? Today(clock, options.Settings.Report.TimeZone),
            Fingerprint = Fingerprint.Of(options.Lens, lenses.AddressingText(), templates, Config(options)),
        };
        var word = new WordReportWriter(ReportTexts.Load(ReportTexts.DefaultPath));
        return new(readers.Intake, pipeline, word, options, request);
    }

    // The date of the configured zone, so that machines in different zones write the same bytes.
    private static DateOnly Today(TimeProvider clock, string timeZone) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), TimeZoneInfo.FindSystemTimeZoneById(timeZone)).DateTime);

    private static IEnumerable<string> Config(ReviewOptions options) =>
        options.Practices.Select(p => p.Id)
            .Concat(options.NotApplicable.OrderBy(n => n.Key, StringComparer.Ordinal).Select(n => $"{n.Key}={n.Value}"))
            .Append("engine=offline");
}
