using System.Text;
using DocReview.Core.Review;
using DocReview.Writing.Html;
using DocReview.Writing.Json;
using DocReview.Writing.Plain;
using DocReview.Writing.Texts;

namespace DocReview.Hosting.Reviewing;

/// <summary>How a reading can be printed.</summary>
internal enum ReadingFormat
{
    Tree,
    Json,
    Statements,
    Html,
}

/// <summary>Prints a reading in one of its formats, as UTF-8 with line feeds.</summary>
internal static class ReadingOutput
{
    public static void Write(DocumentReading reading, ReadingFormat format, ReportTexts texts, Stream output)
    {
        switch (format)
        {
            case ReadingFormat.Json:
                ReadingJsonWriter.Write(reading, output);
                break;
            case ReadingFormat.Html:
                ReadingHtmlWriter.Write(reading, texts, output);
                break;
            case ReadingFormat.Statements:
                Print(output, writer => StatementLines.Write(reading, writer));
                break;
            default:
                Print(output, writer => ReadingTree.Write(reading, texts, writer));
                break;
        }
    }

    /// <summary>The format that a file name asks for; a tree unless it ends in <c>.json</c> or <c>.html</c>.</summary>
    public static ReadingFormat FormatOf(string? path) => Path.GetExtension(path)?.ToUpperInvariant() switch
    {
        ".JSON" => ReadingFormat.Json,
        ".HTML" or ".HTM" => ReadingFormat.Html,
        _ => ReadingFormat.Tree,
    };

    private static void Print(Stream output, Action<TextWriter> print)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        print(writer);
    }
}
