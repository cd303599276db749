using System.CommandLine;
using System.Text;
using DocReview.Core.Documents;
using DocReview.Core.Review;
using DocReview.Hosting.Configuration;
using DocReview.Hosting.Lenses;
using DocReview.Hosting.Reviewing;
using DocReview.Writing.Plain;
using DocReview.Writing.Texts;

namespace DocReview.Hosting.Commands;

/// <summary><c>docreview read</c>: what was understood of a document, without judging it.</summary>
internal static class ReadCommand
{
    private static readonly Argument<string> File = new("file") { Description = "Document (.docx, .pdf, .txt, .md)." };
    private static readonly Option<string?> Out = new("--out", "-o") { Description = "File to write (default: standard output)." };
    private static readonly Option<string?> Format = Choice();

    public static Command Create()
    {
        var command = new Command("read", "Show what was understood of a document: sections, tables, statements, and what could not be read.") { File, Format, Out };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parse, CancellationToken cancellationToken)
    {
        try
        {
            var (file, path) = (parse.GetValue(File)!, parse.GetValue(Out));
            Check(file, path);
            var format = parse.GetValue(Format) is { } name ? Enum.Parse<ReadingFormat>(name, ignoreCase: true) : ReadingOutput.FormatOf(path);
            var settings = SettingsLoader.Load(Environment.CurrentDirectory);
            var addressing = LensCatalog.BesideProgram.Addressing();
            var texts = ReportTexts.Load(ReportTexts.DefaultPath);
            using var readers = DocumentReaders.Open(settings.Reading, TextWriter.Null, TimeProvider.System);
            var reading = await readers.ReadAsync(file, addressing, cancellationToken).ConfigureAwait(false);
            if (path is null) Print(reading, format, texts);
            else ResultFile.Write(Path.GetFullPath(path), s => ReadingOutput.Write(reading, format, texts, s), cancellationToken);

            // The tree on the screen holds them already.
            var errors = reading.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).ToList();
            foreach (var d in errors.Where(_ => path is not null || format != ReadingFormat.Tree)) await Console.Error.WriteLineAsync(SafeLine.Of($"{file}: {d.Code}: {d.Message.En}")).ConfigureAwait(false);
            return errors.Count > 0 ? ExitCodes.DocumentFailed : ExitCodes.Done;
        }
        catch (Exception e) when (e is UsageException or SettingsException or IOException or UnauthorizedAccessException or InvalidDataException)
        {
            await Console.Error.WriteLineAsync(e.Message).ConfigureAwait(false);
            return ExitCodes.Usage;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            await Console.Error.WriteLineAsync("Cancelled; nothing was written.").ConfigureAwait(false);
            return ExitCodes.Cancelled;
        }
    }

    private static void Check(string file, string? path)
    {
        if (Directory.Exists(file)) throw new UsageException($"\"{file}\" is a folder; read takes one document.");
        if (path is null) return;
        if (Directory.Exists(path)) throw new UsageException($"--out: \"{path}\" is a folder; name the file to write.");
        if (Path.GetFullPath(path) == Path.GetFullPath(file)) throw new UsageException($"--out: \"{path}\" is the document itself.");
    }

    private static void Print(DocumentReading reading, ReadingFormat format, ReportTexts texts)
    {
        using var output = new MemoryStream();
        ReadingOutput.Write(reading, format, texts, output);
        Console.Out.Write(Encoding.UTF8.GetString(output.GetBuffer(), 0, (int)output.Length));
    }

    private static Option<string?> Choice()
    {
        var option = new Option<string?>("--format") { Description = "What to print: tree, json, statements or html (default: by the name of --out, else tree)." };
        option.AcceptOnlyFromAmong("tree", "json", "statements", "html");
        return option;
    }
}
