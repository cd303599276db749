using System.Text;
using DocReview.Core.Documents;
using DocReview.Core.Review;
using DocReview.Hosting.Reviewing;
using DocReview.Reading;
using DocReview.Reading.Intake;
using DocReview.Writing.Texts;

namespace DocReview.Tests.Support;

/// <summary>Readings of documents, and how they are printed.</summary>
internal static class Readings
{
    public static ReportTexts Texts { get; } = ReportTexts.Load(ReportTexts.DefaultPath);

    public static DocumentReading Of(string fileName, byte[] bytes)
    {
        var file = FileIntake.Take(fileName, bytes).File!;
        return DocumentReading.Of(file, LocalReaders.All().First(r => r.Reads(file.Format)).Read(file, TestContext.Current.CancellationToken), BuiltInLens.Addressing);
    }

    public static DocumentReading OfMarkdown(string markdown) => Of("design.md", Encoding.UTF8.GetBytes(markdown));

    public static DocumentReading OfRaw(RawDocument raw) => DocumentReading.Of(new("設計書.pdf", raw.Format, new byte[] { 1 }, new('0', 64)), raw, BuiltInLens.Addressing);

    /// <summary>The documents of our own golden, in each of their formats.</summary>
    public static DocumentReading Golden(string extension) =>
        Of("source" + extension, File.ReadAllBytes(Repository.PathOf("goldens", "cases", "hospital-booking", "source" + extension)));

    public static byte[] Bytes(DocumentReading reading, ReadingFormat format)
    {
        using var stream = new MemoryStream();
        ReadingOutput.Write(reading, format, Texts, stream);
        return stream.ToArray();
    }

    public static string Print(DocumentReading reading, ReadingFormat format) => Encoding.UTF8.GetString(Bytes(reading, format));
}
