using System.Collections.Immutable;
using DocReview.Core.Documents;
using DocReview.Reading.Pdf.Pages;
using UglyToad.PdfPig;

namespace DocReview.Reading.Pdf;

/// <summary>All pages of a document, with what could not be read of them.</summary>
internal sealed record CollectedPages(
    ImmutableArray<PageContent> Contents, ImmutableArray<DocumentPart> Parts, ImmutableArray<Diagnostic> Diagnostics);

/// <summary>Reads page after page; a page that fails is a part of its own and never the end.</summary>
internal sealed class PageCollector(PdfDocument document, FontLog log, BoundedFilters filters)
{
    private const int DrawnText = 20;
    private const int MostHiddenRuns = 10;

    private readonly List<PageContent> _contents = [];
    private readonly List<DocumentPart> _parts = [];
    private readonly List<Diagnostic> _diagnostics = [];

    public CollectedPages Collect(CancellationToken cancellationToken)
    {
        var letters = 0L;
        for (var number = 1; number <= document.NumberOfPages; number++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (number > PdfLimits.Pages || letters > PdfLimits.LettersPerDocument)
            {
                _diagnostics.Add(PdfDiagnostics.PageLimit(number - 1));
                _parts.AddRange(Enumerable.Range(number, document.NumberOfPages - number + 1).Select(rest => new DocumentPart(rest, null, PartStatus.Unreadable, DiagnosticCodes.ReaderLimit)));
                break;
            }

            letters += Add(number);
        }

        return new CollectedPages([.. _contents], [.. _parts], [.. _diagnostics]);
    }

    private int Add(int number)
    {
        PageScan scan;
        try
        {
            scan = PageScanner.Scan(document.GetPage(number));
        }
        // Damaged fonts and streams surface as many kinds of exceptions; the other pages are still worth reading.
        catch (Exception exception) when (exception is not (OperationCanceledException or OutOfMemoryException))
        {
            log.TakeSkippedFonts();
            var diagnostic = filters.TakeRefused() ? PdfDiagnostics.StreamLimit(number) : PdfDiagnostics.UnreadablePage(number, exception.GetType().Name);
            _diagnostics.Add(diagnostic);
            _parts.Add(new DocumentPart(number, null, PartStatus.Unreadable, diagnostic.Code));
            return 0;
        }

        _contents.Add(scan.Content);
        _parts.Add(new DocumentPart(number, null, PartStatus.Ok));
        Report(number, scan);
        return scan.Content.Glyphs.Length;
    }

    private void Report(int number, PageScan scan)
    {
        if (filters.TakeRefused())
            Lower(number, PartStatus.Partial, PdfDiagnostics.StreamLimit(number));
        var showsText = scan.Content.Glyphs.Any(glyph => !glyph.IsSpace);
        foreach (var font in log.TakeSkippedFonts())
            Lower(number, showsText ? PartStatus.Partial : PartStatus.Unreadable, PdfDiagnostics.SkippedFont(number, font));
        if (scan.UnreadableGlyphs > 0)
            Lower(number, PartStatus.Partial, PdfDiagnostics.UnreadableGlyphs(number, scan.UnreadableGlyphs));
        if (scan.IllegalCharacters > 0)
            Lower(number, PartStatus.Partial, PdfDiagnostics.IllegalCharacters(number, scan.IllegalCharacters));
        if (scan.ReachedLimit is { } limit)
            Lower(number, PartStatus.Partial, PdfDiagnostics.ContentLimit(number, limit));
        // Nothing that is hidden counts as missing: the page itself was read.
        _diagnostics.AddRange(scan.Hidden.Take(MostHiddenRuns).Select(text => PdfDiagnostics.HiddenText(number, text)));
        _diagnostics.AddRange(scan.Struck.Take(MostHiddenRuns).Select(text => PdfDiagnostics.StruckText(number, text)));
        _diagnostics.AddRange(scan.Notes.Select(note => PdfDiagnostics.Comment(number, note)));
        // A page of many paths and no text is drawn text; a stray line is an empty page.
        if (!showsText && (scan.Content.Images.Length > 0 || scan.Content.Strokes.Length >= DrawnText))
            Lower(number, PartStatus.Unreadable, PdfDiagnostics.ImageOnlyPage(number));
    }

    private void Lower(int number, PartStatus status, Diagnostic diagnostic)
    {
        _diagnostics.Add(diagnostic);
        if (_parts[^1].Status < status)
            _parts[^1] = new DocumentPart(number, null, status, diagnostic.Code);
    }
}
