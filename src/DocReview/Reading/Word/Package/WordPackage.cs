using System.Runtime.InteropServices;
using System.Xml;
using System.Xml.Linq;
using DocReview.Core.Documents;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace DocReview.Reading.Word.Package;

/// <summary>An opened package: its parts by role, each loaded at most once, and what could not be loaded.</summary>
internal sealed class WordPackage : IDisposable
{
    private readonly WordprocessingDocument document;
    private readonly MainDocumentPart main;
    private readonly PackageLimits limits;
    private readonly List<DocumentPart> parts = [];
    private readonly List<Diagnostic> diagnostics = [];

    private WordPackage(WordprocessingDocument document, MainDocumentPart main, PackageLimits limits)
    {
        this.document = document;
        this.main = main;
        this.limits = limits;
    }

    /// <summary>Reading status of every part asked for, in the order asked.</summary>
    public IReadOnlyList<DocumentPart> Parts => parts;

    /// <summary>What was wrong with them.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => diagnostics;

    /// <summary>Whether the file carries macros. They are never run.</summary>
    public bool HasMacros => main.VbaProjectPart is not null
        || document.DocumentType is WordprocessingDocumentType.MacroEnabledDocument or WordprocessingDocumentType.MacroEnabledTemplate;

    /// <summary>The title in the file's properties, or null.</summary>
    public string? Title => ReadProperty(() => document.PackageProperties.Title);

    /// <summary>Opens the package; null with a diagnostic when it is no Word document the SDK can open.</summary>
    public static WordPackage? Open(Stream stream, PackageLimits limits, out Diagnostic? problem)
    {
        problem = null;
        WordprocessingDocument? document = null;
        try
        {
            document = WordprocessingDocument.Open(
                stream, isEditable: false, new OpenSettings { AutoSave = false, MaxCharactersInPart = limits.MaxCharactersInPart });
            if (document.MainDocumentPart is { } main) return new WordPackage(document, main, limits);
            problem = WordDiagnostics.Damaged("no main document part");
        }
        catch (Exception exception) when (IsPackageProblem(exception))
        {
            problem = WordDiagnostics.Damaged(exception.Message);
        }

        document?.Dispose();
        return null;
    }

    /// <summary>The bytes of a file as a stream, without copying where memory allows.</summary>
    public static MemoryStream AsStream(ReadOnlyMemory<byte> bytes) =>
        MemoryMarshal.TryGetArray(bytes, out var segment)
            ? new MemoryStream(segment.Array!, segment.Offset, segment.Count, writable: false)
            : new MemoryStream(bytes.ToArray(), writable: false);

    public XElement? Document() => Load(main);

    public XElement? Styles() => Load(main.StyleDefinitionsPart);

    public XElement? Numbering() => Load(main.NumberingDefinitionsPart);

    public XElement? Settings() => Load(main.DocumentSettingsPart);

    public XElement? Footnotes() => Load(main.FootnotesPart);

    public XElement? Endnotes() => Load(main.EndnotesPart);

    public XElement? Comments() => Load(main.WordprocessingCommentsPart);

    /// <summary>A part the body refers to by relationship id (a chart, a diagram's data), or null. External targets are never followed.</summary>
    public XElement? Related(string? relationshipId) =>
        relationshipId is not null && main.TryGetPartById(relationshipId, out var part) ? Load(part) : null;

    /// <summary>Records an imported file (<c>w:altChunk</c>) as unread.</summary>
    public void RecordImport(string? relationshipId, SourceLocation location)
    {
        var name = relationshipId is not null && main.TryGetPartById(relationshipId, out var part) ? part.Uri.OriginalString : "altChunk";
        parts.Add(new DocumentPart(null, name, PartStatus.Unreadable, DiagnosticCodes.UnreadablePage));
        diagnostics.Add(WordDiagnostics.Import(name, location));
    }

    public void Dispose() => document.Dispose();

    private XElement? Load(OpenXmlPart? part)
    {
        if (part is null) return null;
        var name = part.Uri.OriginalString;
        try
        {
            using var stream = part.GetStream(FileMode.Open, FileAccess.Read);
            var root = PartXml.Load(stream, limits);
            parts.Add(new DocumentPart(null, name, PartStatus.Ok));
            return root;
        }
        catch (Exception exception) when (IsPackageProblem(exception))
        {
            parts.Add(new DocumentPart(null, name, PartStatus.Unreadable, DiagnosticCodes.DamagedFile));
            diagnostics.Add(WordDiagnostics.DamagedPart(name, exception.Message));
            return null;
        }
    }

    private static string? ReadProperty(Func<string?> read)
    {
        try
        {
            return read();
        }
        catch (Exception exception) when (IsPackageProblem(exception))
        {
            // A broken core-properties part only costs the fallback title.
            return null;
        }
    }

    private static bool IsPackageProblem(Exception exception) => exception
        is OpenXmlPackageException or FileFormatException or InvalidDataException or XmlException or IOException or UriFormatException
        or FormatException or ArgumentException or InvalidOperationException or NotSupportedException or KeyNotFoundException;
}
