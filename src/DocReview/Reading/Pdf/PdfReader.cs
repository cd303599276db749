using DocReview.Core.Documents;
using DocReview.Reading.Figures;
using DocReview.Reading.Pdf.Layout;
using DocReview.Reading.Pdf.Tags;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace DocReview.Reading.Pdf;

/// <summary>
/// Reads PDF files. Tags are used where they cover the text; otherwise lines, tables and headings are told from the layout. Pages that
/// cannot be read, hidden text and skipped fonts are reported, never passed over.
/// </summary>
public sealed class PdfReader : IDocumentReader
{
    /// <inheritdoc/>
    public bool Reads(SourceFormat format) => format == SourceFormat.Pdf;

    /// <inheritdoc/>
    public RawDocument Read(SourceFile file, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(file);
        cancellationToken.ThrowIfCancellationRequested();
        var log = new FontLog();
        var filters = new BoundedFilters();
        // Replacement text is on: without it ❌ in LibreOffice's output is read as another sign.
        var options = new ParsingOptions
        {
            UseActualText = true,
            SkipMissingFonts = true,
            UseLenientParsing = true,
            MaxStackDepth = PdfLimits.NestingDepth,
            Logger = log,
            FilterProvider = filters,
        };
        PdfDocument document;
        try
        {
            document = PdfDocument.Open(file.Bytes, options);
        }
        catch (PdfDocumentEncryptedException)
        {
            return Failed(PdfDiagnostics.Encrypted());
        }
        // The library throws a dozen kinds of exceptions on damaged files; the file is to blame for all of them.
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return Failed(filters.TakeRefused() ? PdfDiagnostics.StreamLimit() : PdfDiagnostics.Damaged());
        }

        using (document)
        {
            // The library may find its way without what was refused, and nobody knows then what is missing.
            return filters.TakeRefused() ? Failed(PdfDiagnostics.StreamLimit()) : Read(document, log, filters, cancellationToken);
        }
    }

    private static RawDocument Read(PdfDocument document, FontLog log, BoundedFilters filters, CancellationToken cancellationToken)
    {
        var pages = new PageCollector(document, log, filters).Collect(cancellationToken);
        var extras = DocumentExtras.Read(document);
        var assets = new AssetStore();
        var result = (extras.Tags is { } tags ? TaggedLayout.Read(tags, pages.Contents, extras.Outline, assets) : null)
            ?? UntaggedLayout.Read(pages.Contents, extras.Outline, assets, cancellationToken);
        var diagnostics = pages.Diagnostics.Concat(result.LowConfidence.Select(PdfDiagnostics.LowConfidenceTable)).Concat(assets.Report());
        diagnostics = diagnostics.Concat(extras.Fields.Where(field => field.IsHidden).Select(field => PdfDiagnostics.HiddenText(field.Page, field.Text)));
        var blocks = FormFields.Insert(result.Blocks, extras.Fields);
        // A picture alone is no text.
        if (blocks.All(block => block.Table is null && block.Text.Length == 0))
            diagnostics = diagnostics.Append(PdfDiagnostics.NoText());
        return new RawDocument
        {
            Format = SourceFormat.Pdf,
            Title = result.Title,
            PageCount = document.NumberOfPages,
            Blocks = blocks,
            Assets = assets.Assets,
            Parts = pages.Parts,
            Diagnostics = [.. diagnostics],
        };
    }

    private static RawDocument Failed(Diagnostic diagnostic) => new()
    {
        Format = SourceFormat.Pdf,
        Parts = [new DocumentPart(null, null, PartStatus.Unreadable, diagnostic.Code)],
        Diagnostics = [diagnostic],
    };
}
