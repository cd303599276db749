using System.Collections.Immutable;
using DocReview.Core.Documents;
using DocReview.Reading.Word.Blocks;
using DocReview.Reading.Word.Package;
using DocReview.Reading.Word.Styles;
using DocReview.Reading.Word.Text;
using DocReview.Reading.Word.Xml;

namespace DocReview.Reading.Word;

/// <summary>
/// Reads <c>.docx</c> files (ECMA-376, transitional and strict; macro-enabled files without their macros).
/// The package is scanned against <see cref="PackageLimits"/> before anything opens it; external relationships are never followed.
/// </summary>
/// <param name="limits">What a file may cost; null for the defaults.</param>
public sealed class WordReader(PackageLimits? limits = null) : IDocumentReader
{
    private readonly PackageLimits limits = limits ?? new PackageLimits();

    /// <inheritdoc/>
    public bool Reads(SourceFormat format) => format == SourceFormat.Docx;

    /// <inheritdoc/>
    public RawDocument Read(SourceFile file, CancellationToken cancellationToken)
    {
        using var stream = WordPackage.AsStream(file.Bytes);
        if (PackageScan.Check(stream, limits, cancellationToken) is { } refused) return Failed(refused);
        stream.Position = 0;
        using var package = WordPackage.Open(stream, limits, out var problem);
        return package is null ? Failed(problem!) : Read(package, cancellationToken);
    }

    private static RawDocument Read(WordPackage package, CancellationToken cancellationToken)
    {
        var document = package.Document();
        if (document?.Element(W.Body) is not { } body)
        {
            var failed = Failed([.. package.Diagnostics, WordDiagnostics.Damaged("no document body")]);
            return failed with { Parts = [.. package.Parts, .. failed.Parts] };
        }

        var session = new WordSession(package, cancellationToken);
        var paper = session.ShowsBackground ? (string?)document.Element(W.Background)?.Attribute(W.Color) : null;
        var story = new StoryScope("body", paper ?? Shading.Paper, new FieldTracker(body), InCell: false, StoryScope.NoNotes);
        var blocks = DraftFinisher.Finish(new StoryReader(session).Read(body, story), session.Styles.DefaultSize);
        return TextSafety.Apply(new RawDocument
        {
            Format = SourceFormat.Docx,
            Title = session.Title ?? Stated(package.Title()),
            Blocks = blocks,
            Assets = session.Assets.Assets,
            Parts = [.. package.Parts],
            Diagnostics = [.. Notices(package, blocks), .. session.Diagnostics, .. session.Assets.Report(), .. session.Comments.List()],
        });
    }

    private static IEnumerable<Diagnostic> Notices(WordPackage package, ImmutableArray<RawBlock> blocks)
    {
        if (package.HasMacros) yield return WordDiagnostics.Macros();
        foreach (var diagnostic in package.Diagnostics) yield return diagnostic;
        if (blocks.All(static block => block.Table is null && (block.Text.Length == 0 || block.Type == BlockType.Figure))) yield return WordDiagnostics.NoText();
    }

    private static string? Stated(string? title) => string.IsNullOrWhiteSpace(title) ? null : title.Trim();

    private static RawDocument Failed(params ImmutableArray<Diagnostic> diagnostics) =>
        TextSafety.Apply(new RawDocument
        {
            Format = SourceFormat.Docx,
            Parts = [new DocumentPart(null, null, PartStatus.Unreadable, diagnostics[^1].Code)],
            Diagnostics = diagnostics,
        });
}
