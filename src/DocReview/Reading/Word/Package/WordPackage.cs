using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Xml;
using System.Xml.Linq;
using DocReview.Core.Documents;
using DocReview.Reading.Figures;

namespace DocReview.Reading.Word.Package;

/// <summary>An opened Word package: its parts by role, and what could not be loaded.</summary>
internal sealed class WordPackage : IDisposable
{
    private const string MacroMarker = "macroEnabled";

    private static readonly XName CoreTitle = XName.Get("title", "http://purl.org/dc/elements/1.1/");

    private readonly ZipArchive zip;
    private readonly OpcPackage package;
    private readonly string main;
    private readonly IReadOnlyList<OpcPackage.Relationship> relationships;
    private readonly IReadOnlyDictionary<string, string> externals;
    private readonly List<DocumentPart> parts = [];
    private readonly List<Diagnostic> diagnostics = [];

    private WordPackage(ZipArchive zip, PackageLimits limits)
    {
        this.zip = zip;
        Limits = limits;
        package = new OpcPackage(zip, limits);
        main = package.RelationshipsOf("").FirstOrDefault(static r => r.Kind == "officeDocument")?.Target
            ?? throw new InvalidDataException("no main document part");
        relationships = package.RelationshipsOf(main);
        externals = package.ExternalTargetsOf(main);
        HasMacros = relationships.Any(static r => r.Kind == "vbaProject")
            || package.ContentTypeOf(main)?.Contains(MacroMarker, StringComparison.OrdinalIgnoreCase) == true;
    }

    /// <summary>What the package was opened under.</summary>
    public PackageLimits Limits { get; }

    /// <summary>Reading status of every part asked for, in the order asked.</summary>
    public IReadOnlyList<DocumentPart> Parts => parts;

    /// <summary>What was wrong with them.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => diagnostics;

    /// <summary>Whether the file carries macros. They are never run.</summary>
    public bool HasMacros { get; }

    /// <summary>Opens the package; null with a diagnostic when it is no Word document.</summary>
    public static WordPackage? Open(Stream stream, PackageLimits limits, out Diagnostic? problem)
    {
        problem = null;
        ZipArchive? zip = null;
        try
        {
            zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
            return new WordPackage(zip, limits);
        }
        catch (Exception exception) when (exception is InvalidDataException or XmlException or IOException)
        {
            zip?.Dispose();
            problem = WordDiagnostics.Damaged(exception.Message);
            return null;
        }
    }

    /// <summary>The bytes of a file as a stream, without copying where memory allows.</summary>
    public static MemoryStream AsStream(ReadOnlyMemory<byte> bytes) =>
        MemoryMarshal.TryGetArray(bytes, out var segment)
            ? new MemoryStream(segment.Array!, segment.Offset, segment.Count, writable: false)
            : new MemoryStream(bytes.ToArray(), writable: false);

    /// <summary>The main document, or null when it cannot be loaded.</summary>
    public XElement? Document() => Load(main);

    /// <summary>A part of the document by the kind of its relationship (<c>styles</c>, <c>numbering</c>, …); null when absent or damaged.</summary>
    public XElement? Part(string kind) => Load(relationships.FirstOrDefault(r => r.Kind == kind)?.Target);

    /// <summary>A part the body refers to by relationship id (a chart, a diagram's data), or null. External targets are never followed.</summary>
    public XElement? Related(string? relationshipId) => Load(TargetOf(relationshipId));

    /// <summary>The target outside the package that the body refers to by relationship id, or null. It is never followed.</summary>
    public string? ExternalTarget(string? relationshipId) => relationshipId is null ? null : externals.GetValueOrDefault(relationshipId);

    /// <summary>Keeps a picture the body refers to by relationship id.</summary>
    /// <returns>The picture's content id; null when it is absent, external, damaged or too large.</returns>
    public string? Keep(string? relationshipId, AssetStore assets)
    {
        if (TargetOf(relationshipId) is not { } part || !package.Contains(part)) return null;
        if (package.LengthOf(part) > AssetStore.LargestPicture)
        {
            assets.Drop();
            return null;
        }

        return Bytes(relationshipId, AssetStore.LargestPicture) is { Length: > 0 } bytes ? assets.Keep(bytes) : null;
    }

    /// <summary>The bytes of a part the body refers to by relationship id; null when it is absent, external, damaged or larger than <paramref name="most"/>.</summary>
    public byte[]? Bytes(string? relationshipId, int most)
    {
        if (TargetOf(relationshipId) is not { } part) return null;
        try
        {
            return package.Bytes(part, most);
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException)
        {
            diagnostics.Add(WordDiagnostics.DamagedPart(part, exception.Message));
            return null;
        }
    }

    /// <summary>The declared content type of a part the body refers to by relationship id.</summary>
    public string? ContentType(string? relationshipId) => TargetOf(relationshipId) is { } part ? package.ContentTypeOf(part) : null;

    /// <summary>The title in the file's properties, or null.</summary>
    public string? Title() =>
        Load(package.RelationshipsOf("").FirstOrDefault(static r => r.Kind == "core-properties")?.Target)?.Element(CoreTitle)?.Value;

    /// <summary>Records an imported file (<c>w:altChunk</c>) as unread.</summary>
    public void RecordImport(string? relationshipId, SourceLocation location)
    {
        var name = TargetOf(relationshipId) ?? "altChunk";
        parts.Add(new DocumentPart(null, name, PartStatus.Unreadable, DiagnosticCodes.UnreadablePage));
        diagnostics.Add(WordDiagnostics.Import(name, location));
    }

    public void Dispose() => zip.Dispose();

    private string? TargetOf(string? relationshipId) => relationships.FirstOrDefault(r => r.Id == relationshipId)?.Target;

    private XElement? Load(string? part)
    {
        // A relationship to nothing is common (deleted pictures leave "../NULL") and harmless.
        if (part is null || !package.Contains(part)) return null;
        try
        {
            var root = package.Load(part);
            parts.Add(new DocumentPart(null, part, PartStatus.Ok));
            return root;
        }
        catch (Exception exception) when (exception is InvalidDataException or XmlException or IOException)
        {
            parts.Add(new DocumentPart(null, part, PartStatus.Unreadable, DiagnosticCodes.DamagedFile));
            diagnostics.Add(WordDiagnostics.DamagedPart(part, exception.Message));
            return null;
        }
    }
}
