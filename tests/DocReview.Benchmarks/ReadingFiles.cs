using DocReview.Core.Documents;
using DocReview.Reading.Intake;
using UglyToad.PdfPig.Writer;

namespace DocReview.Benchmarks;

/// <summary>Files of a wanted length, put together from the reading goldens while the benchmark runs.</summary>
internal static class ReadingFiles
{
    /// <summary>A PDF of at least this many pages: the goldens one after the other, again and again.</summary>
    /// <param name="pages">Wanted number of pages.</param>
    /// <param name="folder">Where to write it, for programs that read files.</param>
    public static (string Path, SourceFile File, int Pages) Pdf(int pages, string folder)
    {
        var sources = Directory.EnumerateFiles(Path.Combine(Repository.Root, "goldens", "reading"), "source.pdf", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal).Select(f => (Bytes: File.ReadAllBytes(f), Pages: PageCount(f))).ToList();
        var taken = new List<byte[]>();
        var count = 0;
        for (var i = 0; count < pages; i = (i + 1) % sources.Count)
        {
            taken.Add(sources[i].Bytes);
            count += sources[i].Pages;
        }

        var path = Path.Combine(folder, FormattableString.Invariant($"{count}-pages.pdf"));
        File.WriteAllBytes(path, PdfMerger.Merge(taken));
        return (path, Take(path), count);
    }

    public static SourceFile Take(string path) => FileIntake.Take(Path.GetFileName(path), File.ReadAllBytes(path)).File
        ?? throw new InvalidDataException($"{path} is no file to read.");

    private static int PageCount(string file)
    {
        using var document = UglyToad.PdfPig.PdfDocument.Open(file);
        return document.NumberOfPages;
    }
}
