using DocReview.Core.Documents;
using DocReview.Core.Review;
using DocReview.Hosting.Configuration;
using DocReview.Reading.Intake;
using DocReview.Reading.Pdf;
using DocReview.Reading.Text;
using DocReview.Reading.Word;

namespace DocReview.Hosting.Reviewing;

/// <summary>The way from a path to what was understood of it, the same for every command.</summary>
internal static class Readers
{
    public static IReadOnlyList<IDocumentReader> All() => [new WordReader(), new PdfReader(), new PlainTextReader()];

    public static FileIntake Intake(ReadingSettings settings) => new(settings.MaxFileMegabytes * 1024L * 1024L);

    /// <summary>Takes one file through the steps before the first judgement. A bad file is a reading with diagnostics.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static async Task<DocumentReading> ReadAsync(string path, ReadingSettings settings, CancellationToken cancellationToken)
    {
        var taken = await Intake(settings).TakeAsync(path, cancellationToken).ConfigureAwait(false);
        if (taken.File is not { } file) return DocumentReading.Refused(taken.FileName, taken.Sha256, [.. taken.Diagnostics]);
        var reading = DocumentReading.Of(file, All().First(r => r.Reads(file.Format)).Read(file, cancellationToken));
        return reading with { Diagnostics = [.. taken.Diagnostics, .. reading.Diagnostics] };
    }
}
