using System.Collections.Immutable;
using System.Globalization;
using DocReview.Core.Documents;

namespace DocReview.Reading.Text;

/// <summary>
/// Reads plain text and Markdown: headings by # or by number, bullets of any kind, tables by pipes or tabs, fences, captions, notes.
/// Plain text is often what another tool made of a Word or PDF file, so line breaks inside sentences and damaged marks are expected.
/// </summary>
public sealed class PlainTextReader : IDocumentReader
{
    public bool Reads(SourceFormat format) => format is SourceFormat.Text or SourceFormat.Markdown;

    public RawDocument Read(SourceFile file, CancellationToken cancellationToken)
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var text = TextEncoding.Decode(file.Bytes.Span, diagnostics);
        return Read(text, file.Format, diagnostics, cancellationToken);
    }

    /// <summary>Reads text that is already decoded.</summary>
    public static RawDocument Read(string text, SourceFormat format) =>
        Read(text, format, ImmutableArray.CreateBuilder<Diagnostic>(), CancellationToken.None);

    private static RawDocument Read(string text, SourceFormat format, ImmutableArray<Diagnostic>.Builder diagnostics, CancellationToken cancellationToken)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        if (format == SourceFormat.Markdown) StruckText.Remove(lines, diagnostics);
        var contents = TableOfContents.Find(lines);
        var parser = new BlockParser(lines, contents);
        var blocks = parser.Parse(cancellationToken);
        return new()
        {
            Format = format,
            Title = parser.Title,
            Blocks = blocks,
            Parts = [new(null, "text", PartStatus.Ok)],
            Diagnostics = diagnostics.ToImmutable(),
        };
    }

    internal static SourceLocation At(int line) => new(string.Create(CultureInfo.InvariantCulture, $"line[{line + 1}]"));
}
