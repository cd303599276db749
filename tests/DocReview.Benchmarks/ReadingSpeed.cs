using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using DocReview.Core.Documents;
using DocReview.Core.Documents.Structure;
using DocReview.Reading.Pdf;
using DocReview.Reading.Word;

namespace DocReview.Benchmarks;

/// <summary>
/// Reading speed against its targets, and against other programs on the same files in the same run:
/// 100 pages/s warm, a cold file of 20 pages in 2 s, 250 MB on 110 pages.
/// </summary>
internal static class ReadingSpeed
{
    private const int FirstRuns = 20;
    private const int WarmRuns = 9;
    private static readonly TimeSpan Again = TimeSpan.FromSeconds(15);
    private static readonly string[] Columns = ["what", "pages", "seconds", "pages/s", "peak MB", "target"];

    /// <summary>Prints the table. A child process of this program measures each cold start and each peak.</summary>
    public static void Run()
    {
        var folder = Directory.CreateTempSubdirectory("docreview-benchmark");
        try
        {
            Row(Columns);
            foreach (var wanted in (int[])[20, 110])
            {
                var (path, file, pages) = ReadingFiles.Pdf(wanted, folder.FullName);
                Child("DocReview, cold", path, pages, wanted == 20 ? "≤ 2 s" : "≤ 250 MB");
                Warm("DocReview, warm", new PdfReader(), file, pages);
                Other("pdftotext -layout", pages, "pdftotext", "-layout", path, Path.Combine(folder.FullName, "out.txt"));
            }

            var docx = Path.Combine(Repository.Root, "goldens", "cases", "hospital-booking", "source.docx");
            Child("DocReview docx, cold", docx, 9, "≤ 2 s");
            Warm("DocReview docx, warm", new WordReader(), ReadingFiles.Take(docx), 9);
            Other("pandoc docx", 9, "pandoc", "-f", "docx", "-t", "plain", "-o", Path.Combine(folder.FullName, "out.txt"), docx);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Reads one file and prints seconds since the process began and the peak of its memory.</summary>
    public static void ReadOnce(string path)
    {
        var file = ReadingFiles.Take(path);
        IDocumentReader reader = file.Format == SourceFormat.Pdf ? new PdfReader() : new WordReader();
        var blocks = DocumentStructure.Build(reader.Read(file, CancellationToken.None)).Blocks.Length;
        using var self = Process.GetCurrentProcess();
        var seconds = (DateTime.Now - self.StartTime).TotalSeconds;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{seconds} {self.PeakWorkingSet64} {blocks}"));
    }

    /// <summary>Reads one file again and again, and prints milliseconds: median and best of the last ones, processor time of all.</summary>
    /// <param name="what">A file, or how many pages one put together from the goldens is to have.</param>
    public static void ReadAgain(string what)
    {
        var file = int.TryParse(what, CultureInfo.InvariantCulture, out var pages) ? Merged(pages) : ReadingFiles.Take(what);
        IDocumentReader reader = file.Format == SourceFormat.Pdf ? new PdfReader() : new WordReader();
        var times = new List<double>();
        var processor = Environment.CpuUsage.TotalTime;
        for (var from = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(from) < Again;)
            times.Add(Time(() => reader.Read(file, CancellationToken.None)));
        var last = times.Skip(times.Count / 2).Order().ToList();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{last[last.Count / 2] * 1000:0.0} ms, {last[0] * 1000:0.0} at best, {(Environment.CpuUsage.TotalTime - processor).TotalMilliseconds / times.Count:0.0} of processor time, {times.Count} readings"));
    }

    private static SourceFile Merged(int pages)
    {
        var folder = Directory.CreateTempSubdirectory("docreview-benchmark");
        try
        {
            return ReadingFiles.Pdf(pages, folder.FullName).File;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Warm(string name, IDocumentReader reader, SourceFile file, int pages)
    {
        var times = Enumerable.Range(0, FirstRuns + WarmRuns).Select(_ => Time(() => DocumentStructure.Build(reader.Read(file, CancellationToken.None)))).Skip(FirstRuns).Order().ToList();
        Row(name, pages, times[WarmRuns / 2], null, "≥ 100 pages/s");
    }

    private static void Child(string name, string path, int pages, string target)
    {
        var output = Start(Environment.ProcessPath!, ["--read-once", path]) ?? throw new InvalidOperationException("The benchmark cannot start itself.");
        var parts = output.Output.Split(' ');
        Row(name, pages, double.Parse(parts[0], CultureInfo.InvariantCulture), long.Parse(parts[1], CultureInfo.InvariantCulture), target);
    }

    private static void Other(string name, int pages, string program, params string[] arguments)
    {
        if (Start(program, arguments) is { } run) Row(name, pages, run.Seconds, run.Peak, "for comparison");
        else Row([$"{name}: not installed", "", "", "", "", "skipped"]);
    }

    private static (string Output, double Seconds, long? Peak)? Start(string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program) { RedirectStandardOutput = true };
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        var from = Stopwatch.GetTimestamp();
        try
        {
            using var process = Process.Start(start)!;
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            if (process.ExitCode != 0) throw new InvalidOperationException($"{program} ended with {process.ExitCode}.");
            return (output, Stopwatch.GetElapsedTime(from).TotalSeconds, null);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    private static double Time(Action action)
    {
        var from = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(from).TotalSeconds;
    }

    private static void Row(string name, int pages, double seconds, long? peak, string target) => Row([
        name,
        pages.ToString(CultureInfo.InvariantCulture),
        seconds.ToString("0.00", CultureInfo.InvariantCulture),
        (pages / seconds).ToString("0", CultureInfo.InvariantCulture),
        peak is { } bytes ? (bytes / 1_000_000).ToString(CultureInfo.InvariantCulture) : "",
        target]);

    private static void Row(string[] cells) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"{cells[0],-34} {cells[1],6} {cells[2],8} {cells[3],8} {cells[4],8}  {cells[5]}"));
}
