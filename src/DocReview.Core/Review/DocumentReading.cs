using System.Collections.Immutable;
using DocReview.Core.Documents;
using DocReview.Core.Documents.Structure;
using DocReview.Core.Reports;
using DocReview.Core.Statements;
using DocReview.Core.Statements.Checks;
using DocReview.Core.Statements.Splitting;

namespace DocReview.Core.Review;

/// <summary>Steps 2 to 4 of one file: what was understood of it, before anything is judged.</summary>
public sealed record DocumentReading
{
    private static readonly ImmutableHashSet<string> Fatal =
    [
        DiagnosticCodes.NoText, DiagnosticCodes.UnsupportedLanguage, DiagnosticCodes.Encrypted, DiagnosticCodes.DamagedFile,
    ];

    /// <summary>Name with extension, without folders.</summary>
    public required string FileName { get; init; }

    /// <summary>SHA-256 of the file, lower-case hex; null when its bytes could not be had.</summary>
    public required string? Sha256 { get; init; }

    /// <summary>Format by content; null when the file was refused before its format mattered.</summary>
    public required SourceFormat? Format { get; init; }

    public string? Title { get; init; }

    /// <summary>Number of pages; null where the format has none.</summary>
    public int? Pages { get; init; }

    /// <summary>Sections in document order.</summary>
    public ImmutableArray<Section> Sections { get; init; } = [];

    /// <summary>Blocks in document order.</summary>
    public ImmutableArray<Block> Blocks { get; init; } = [];

    /// <summary>Statements in document order.</summary>
    public ImmutableArray<Statement> Statements { get; init; } = [];

    /// <summary>Pictures of the figures, each once.</summary>
    public ImmutableArray<FigureAsset> Assets { get; init; } = [];

    /// <summary>Figures in document order.</summary>
    public ImmutableArray<ReportedFigure> Figures { get; init; } = [];

    /// <summary>The structured document; empty for a file that no reader was given.</summary>
    public DesignDocument Document { get; init; } = new() { Format = SourceFormat.Text };

    /// <summary>How each page or part ended.</summary>
    public ImmutableArray<DocumentPart> Parts { get; init; } = [];

    public required ImmutableArray<Diagnostic> Diagnostics { get; init; }

    /// <summary>The title, or the file name where the document has none.</summary>
    public string DisplayTitle => string.IsNullOrWhiteSpace(Title) ? FileName : Title;

    /// <summary>Whether there is text to judge.</summary>
    public bool IsReadable => !Statements.IsEmpty && !Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error && Fatal.Contains(d.Code));

    public bool HasUnreadParts => Parts.Any(p => p.Status != PartStatus.Ok);

    /// <summary>Sections with a figure whose content is no text.</summary>
    public ImmutableHashSet<string> UnreadFigureSections =>
        [.. Diagnostics.Where(d => d.Code == DiagnosticCodes.FigureNotInText).Select(d => d.SectionId).OfType<string>()];

    /// <summary>Structures and splits what a reader saw. Pure.</summary>
    public static DocumentReading Of(SourceFile file, RawDocument raw, Addressing addressing)
    {
        var document = DocumentStructure.Build(raw);
        var statements = StatementSplitter.Split(document, addressing);
        return new()
        {
            FileName = file.FileName,
            Sha256 = file.Sha256,
            Format = file.Format,
            Title = document.Title,
            Pages = document.PageCount,
            Sections = document.Sections,
            Blocks = document.Blocks,
            Statements = statements,
            Assets = document.Assets,
            Document = document,
            Figures = ReportedFigure.Of(document),
            Parts = document.Parts,
            Diagnostics = [.. document.Diagnostics, .. DocumentChecks.Find(document, statements, addressing)],
        };
    }

    /// <summary>A file that no reader was given: it is one unreadable part, and the diagnostics say why.</summary>
    public static DocumentReading Refused(string fileName, string? sha256, ImmutableArray<Diagnostic> diagnostics) => new()
    {
        FileName = fileName,
        Sha256 = sha256,
        Format = null,
        Parts = [new(null, null, PartStatus.Unreadable, diagnostics.FirstOrDefault(d => d.Severity == DiagnosticSeverity.Error)?.Code)],
        Diagnostics = diagnostics,
    };
}
