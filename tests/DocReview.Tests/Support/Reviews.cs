using DocReview.Core.Classification;
using DocReview.Core.Classification.Offline;
using DocReview.Core.Documents;
using DocReview.Core.Review;
using DocReview.Reading.Intake;
using DocReview.Reading.Pdf;
using DocReview.Reading.Text;
using DocReview.Reading.Word;
using Microsoft.Extensions.Time.Testing;

namespace DocReview.Tests.Support;

/// <summary>Runs the nine steps up to the report with the real readers and the built-in lens, without files.</summary>
internal static class Reviews
{
    public static readonly DateTimeOffset Now = new(2025, 4, 1, 9, 0, 0, TimeSpan.Zero);

    // Compiling the lens's signals takes longer than a review.
    private static readonly OfflineClassifier Offline = new(BuiltInLens.Lens.Variants);
    private static readonly Lazy<Task<ReviewOutcome>> OfSample = new(() => ReviewAsync(SampleDesign.Markdown));

    /// <summary>The review of <see cref="SampleDesign"/>, made once.</summary>
    public static Task<ReviewOutcome> Sample => OfSample.Value;

    public static ReviewRequest Request { get; } = new()
    {
        Lens = BuiltInLens.Lens,
        Rules = new(BuiltInLens.Lens),
        Practices = [.. BuiltInLens.Lens.BestPractices],
        ReviewedOn = new(2025, 4, 1),
        Fingerprint = new("p", "l", "r", "c"),
    };

    public static Task<ReviewOutcome> ReviewAsync(string fileName, byte[] bytes) =>
        Pipeline([new WordReader(), new PdfReader(), new PlainTextReader()])
            .ReviewAsync(FileIntake.Take(fileName, bytes).File!, Request, null, CancellationToken.None);

    public static Task<ReviewOutcome> ReviewAsync(string markdown) => ReviewAsync("design.md", System.Text.Encoding.UTF8.GetBytes(markdown));

    public static ReviewPipeline Pipeline(IReadOnlyList<IDocumentReader> readers, IClassifier? classifier = null) => Pipeline(readers, new OfflineEngine(classifier ?? Offline));

    public static ReviewPipeline Pipeline(IReadOnlyList<IDocumentReader> readers, IReviewEngine engine, IFindingWriter? writer = null) =>
        new(readers, BuiltInLens.Addressing, engine, BuiltInLens.Templates, new FakeTimeProvider(Now), writer);
}
