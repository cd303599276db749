using DocReview.Core.Classification.Offline;
using DocReview.Core.Reports;
using DocReview.Core.Review;
using DocReview.Hosting.Lenses;
using DocReview.Hosting.ModelAccess;
using DocReview.Models.Configuration;
using DocReview.Writing.Texts;
using DocReview.Writing.Word;

namespace DocReview.Hosting.Reviewing;

/// <summary>Composes the reviewer from its parts: the one place that knows them all.</summary>
internal static class ReviewSetup
{
    /// <param name="options">What was asked for.</param>
    /// <param name="lenses">Where lenses and their common files lie.</param>
    /// <param name="readers">Steps 1 and 2.</param>
    /// <param name="models">The configured model; null for the offline engine.</param>
    /// <param name="clock">Says when a review was made.</param>
    public static DocumentReviewer Build(ReviewOptions options, LensCatalog lenses, DocumentReaders readers, ModelHost? models, TimeProvider clock)
    {
        var offline = new OfflineClassifier(options.Lens.Variants);

        // Beside the reading of the first document. A failure shows when the classifier is asked.
        _ = Task.Run(() => offline.Prepare(options.Practices));
        var templates = lenses.Templates();
        var pipeline = new ReviewPipeline(readers.All, lenses.Addressing(), Engine(options, models, offline), FindingTemplates.Parse(templates), clock, models is null ? null : ModelEngines.Writer(models, options.Settings.Model));
        var request = new ReviewRequest
        {
            Lens = options.Lens,
            Rules = new(options.Lens),
            Practices = options.Practices,
            NotApplicable = options.NotApplicable,
            ReviewedOn = options.Date ?? Today(clock, options.Settings.Report.TimeZone),
            Fingerprint = Fingerprint.Of(options.Lens, Prompts(models), lenses.AddressingText(), templates, Config(options)),
        };
        var word = new WordReportWriter(ReportTexts.Load(ReportTexts.DefaultPath));
        return new(readers.Intake, pipeline, word, options, request);
    }

    private static IReviewEngine Engine(ReviewOptions options, ModelHost? models, OfflineClassifier offline) =>
        models is null ? new OfflineEngine(offline) : ModelEngines.Open(models, options.Settings.Model, options.Lens, offline);

    // The offline engine asks nothing.
    private static string Prompts(ModelHost? models)
    {
        if (models is null) return "";
        var (classify, confirm, write) = ModelEngines.Prompts();
        return $"{classify.Sha256}\n{confirm.Sha256}\n{write.Sha256}";
    }

    // The date of the configured zone, so that machines in different zones write the same bytes.
    private static DateOnly Today(TimeProvider clock, string timeZone) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), TimeZoneInfo.FindSystemTimeZoneById(timeZone)).DateTime);

    private static IEnumerable<string> Config(ReviewOptions options) =>
        options.Practices.Select(p => p.Id)
            .Concat(options.NotApplicable.OrderBy(n => n.Key, StringComparer.Ordinal).Select(n => $"{n.Key}={n.Value}"))
            .Append($"engine={options.Settings.Model.Engine}")
            .Concat(options.Settings.Model.Engine == ModelSettings.Offline ? [] : [$"model={options.Settings.Model.Name}", $"onFailure={options.Settings.Model.OnFailure}"]);
}
