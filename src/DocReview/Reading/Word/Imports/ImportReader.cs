using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using DocReview.Core.Documents;
using DocReview.Reading.Text;
using DocReview.Reading.Word.Blocks;
using DocReview.Reading.Word.Package;
using DocReview.Reading.Word.Styles;
using DocReview.Reading.Word.Text;
using DocReview.Reading.Word.Xml;

namespace DocReview.Reading.Word.Imports;

/// <summary>
/// Reads the files that a document takes in whole (<c>w:altChunk</c>): another Word document, text or HTML. Of anything else, and of an
/// import inside an import, it is said that it was not read.
/// </summary>
internal sealed class ImportReader(WordSession session)
{
    private const int MostImports = 20;
    private const int LargestImport = 8 * 1024 * 1024;

    private int count;

    /// <summary>The import's blocks at its place.</summary>
    public IEnumerable<Draft> Read(XElement chunk, StoryScope story)
    {
        var id = (string?)chunk.Attribute(Namespaces.Relationships + "id");
        var path = string.Create(CultureInfo.InvariantCulture, $"{story.Path}/altChunk[{++count}]");
        if (!session.IsImport && count <= MostImports && session.Package.Bytes(id, LargestImport) is { } bytes && Read(bytes, session.Package.ContentType(id), path) is { } drafts)
            return drafts;
        session.Package.RecordImport(id, new SourceLocation(path));
        return [];
    }

    private List<Draft>? Read(byte[] bytes, string? type, string path) => type switch
    {
        _ when bytes.AsSpan().StartsWith("PK"u8) => Document(bytes, path),
        "text/html" or "application/xhtml+xml" => Text(bytes, path, SourceFormat.Markdown, HtmlText.Of),
        "text/plain" => Text(bytes, path, SourceFormat.Text, static text => text),
        _ => null,
    };

    private List<Draft> Text(byte[] bytes, string path, SourceFormat format, Func<string, string> rewrite)
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var read = PlainTextReader.Read(rewrite(TextEncoding.Decode(bytes, diagnostics)), format);
        session.Diagnostics.AddRange(diagnostics.Concat(read.Diagnostics));
        // The title of an import is no title of the document.
        IEnumerable<RawBlock> title = read.Title is { } text
            ? [new RawBlock { Type = BlockType.Paragraph, Text = text, Location = new SourceLocation("title") }]
            : [];
        return [.. title.Concat(read.Blocks).Select(block => new Draft(block with { Location = new SourceLocation($"{path}/{block.Location.Path}") }))];
    }

    private List<Draft>? Document(byte[] bytes, string path)
    {
        using var stream = new MemoryStream(bytes, writable: false);
        if (PackageScan.Check(stream, session.Package.Limits, session.CancellationToken) is not null) return null;
        stream.Position = 0;
        using var package = WordPackage.Open(stream, session.Package.Limits, out _);
        if (package?.Document()?.Element(W.Body) is not { } body) return null;
        var inner = new WordSession(package, session.CancellationToken) { Assets = session.Assets, IsImport = true, TitleIsOpen = false };
        var story = new StoryScope(path, Shading.Paper, new FieldTracker(body), InCell: false, StoryScope.NoNotes);
        var drafts = new StoryReader(inner).Read(body, story);
        session.Diagnostics.AddRange([.. package.Diagnostics, .. inner.Diagnostics, .. inner.Comments.List()]);
        return drafts;
    }
}
