using System.IO.Compression;
using System.Xml.Linq;

namespace DocReview.Reading.Word.Package;

/// <summary>
/// The parts and relationships of an Open Packaging Conventions zip (ECMA-376 part 2), resolved one by one. The SDK resolves all
/// relationships of a part together and gives the document up when a single target is missing, malformed or of an unexpected type;
/// Word opens such files, and so must a reviewer of them.
/// </summary>
internal sealed class OpcPackage(ZipArchive zip, PackageLimits limits)
{
    private const string TypesPart = "[Content_Types].xml";

    private static readonly XNamespace ContentTypes = "http://schemas.openxmlformats.org/package/2006/content-types";

    // Files that a document takes in as they are. HTML looks like XML and seldom is.
    private static readonly string[] ForeignTypes = ["text/html", "application/xhtml+xml", "text/plain", "text/rtf", "application/rtf", "message/rfc822"];

    private readonly Dictionary<string, ZipArchiveEntry> entries = zip.Entries
        .ToDictionary(static e => Normalize(e.FullName), StringComparer.OrdinalIgnoreCase);

    private IReadOnlySet<string>? foreign;

    /// <summary>A relationship to another part; external ones are left out and so never followed.</summary>
    /// <param name="Id">Relationship id.</param>
    /// <param name="Kind">Last segment of the type, the same for strict and transitional files, e.g. <c>styles</c>.</param>
    /// <param name="Target">Part name without the leading slash.</param>
    public sealed record Relationship(string Id, string Kind, string Target);

    /// <summary>A zip entry's name as a part name: some programs write backslashes or a leading slash.</summary>
    public static string Normalize(string entryName) => entryName.Replace('\\', '/').TrimStart('/');

    /// <summary>Whether the package holds the part.</summary>
    public bool Contains(string part) => entries.ContainsKey(part);

    /// <summary>The relationships of a part, or of the package for an empty name.</summary>
    /// <exception cref="System.Xml.XmlException">The relationship part is not well-formed.</exception>
    public IReadOnlyList<Relationship> RelationshipsOf(string part)
    {
        var folder = FolderOf(part);
        return [.. Entries(part)
            .Where(static e => !IsExternal(e))
            .Select(e => new Relationship(
                (string?)e.Attribute("Id") ?? "", LastSegment((string?)e.Attribute("Type") ?? ""), Resolve(folder, (string?)e.Attribute("Target") ?? "")))];
    }

    /// <summary>Targets outside the package by relationship id. They are named and never followed.</summary>
    /// <exception cref="System.Xml.XmlException">The relationship part is not well-formed.</exception>
    public IReadOnlyDictionary<string, string> ExternalTargetsOf(string part)
    {
        var targets = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var e in Entries(part).Where(IsExternal)) targets[(string?)e.Attribute("Id") ?? ""] = (string?)e.Attribute("Target") ?? "";
        return targets;
    }

    /// <summary>The content type the package declares for a part, or null.</summary>
    public string? ContentTypeOf(string part)
    {
        if (Types() is not { } types) return null;
        var named = types.Elements(ContentTypes + "Override").FirstOrDefault(e =>
            Normalize((string?)e.Attribute("PartName") ?? "").Equals(part, StringComparison.OrdinalIgnoreCase));
        var extension = ExtensionOf(part);
        var byDefault = types.Elements(ContentTypes + "Default").FirstOrDefault(e =>
            string.Equals((string?)e.Attribute("Extension"), extension, StringComparison.OrdinalIgnoreCase));
        return (string?)(named ?? byDefault)?.Attribute("ContentType");
    }

    /// <summary>The parts that are declared as files of another kind. They are never loaded as XML.</summary>
    /// <exception cref="System.Xml.XmlException">The content types are not well-formed.</exception>
    public IReadOnlySet<string> ForeignParts() => foreign ??= entries.Keys.Where(IsForeign(Types())).ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Loads a part.</summary>
    /// <exception cref="System.Xml.XmlException">The part is not well-formed or passes a limit.</exception>
    /// <exception cref="InvalidDataException">The part is missing or no XML part, or its compressed data is broken.</exception>
    public XElement Load(string part)
    {
        if (ForeignParts().Contains(part)) throw new InvalidDataException($"{part} is no XML part");
        return LoadXml(part);
    }

    private XElement LoadXml(string part)
    {
        if (!entries.TryGetValue(part, out var entry)) throw new InvalidDataException($"missing part {part}");
        using var stream = entry.Open();
        return PartXml.Load(stream, limits);
    }

    private XElement? Types() => Contains(TypesPart) ? LoadXml(TypesPart) : null;

    private static Func<string, bool> IsForeign(XElement? types)
    {
        var named = Declared(types, "Override", "PartName");
        var byExtension = Declared(types, "Default", "Extension");
        return part => named.TryGetValue(part, out var type)
            ? ForeignTypes.Contains(type, StringComparer.OrdinalIgnoreCase)
            : byExtension.TryGetValue(ExtensionOf(part), out type) && ForeignTypes.Contains(type, StringComparer.OrdinalIgnoreCase);
    }

    private static Dictionary<string, string> Declared(XElement? types, string element, string key)
    {
        var declared = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var e in types?.Elements(ContentTypes + element) ?? [])
            declared.TryAdd(Normalize((string?)e.Attribute(key) ?? ""), (string?)e.Attribute("ContentType") ?? "");
        return declared;
    }

    private static string ExtensionOf(string part) => part[(part.LastIndexOf('.') + 1)..];

    /// <summary>Unpacked bytes of a part, as the zip declares them; 0 when it is missing.</summary>
    public long LengthOf(string part) => entries.TryGetValue(part, out var entry) ? entry.Length : 0;

    /// <summary>The bytes of a part that is no XML; null when it is missing or larger than <paramref name="most"/>.</summary>
    /// <exception cref="InvalidDataException">The compressed data is broken.</exception>
    public byte[]? Bytes(string part, int most)
    {
        if (!entries.TryGetValue(part, out var entry) || entry.Length > most) return null;
        using var stream = entry.Open();
        var bytes = new byte[entry.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private IEnumerable<XElement> Entries(string part)
    {
        var folder = FolderOf(part);
        var name = $"{folder}_rels/{part[folder.Length..]}.rels";
        return Contains(name) ? Load(name).Elements() : [];
    }

    private static bool IsExternal(XElement relationship) => (string?)relationship.Attribute("TargetMode") == "External";

    private static string FolderOf(string part) => part[..(part.LastIndexOf('/') + 1)];

    private static string LastSegment(string type) => type[(type.LastIndexOf('/') + 1)..];

    private static string Resolve(string folder, string target)
    {
        var path = Uri.UnescapeDataString(target.Replace('\\', '/'));
        if (path.StartsWith('/')) return path.TrimStart('/');
        var segments = new List<string>();
        foreach (var segment in (folder + path).Split('/'))
        {
            if (segment == ".." && segments.Count > 0) segments.RemoveAt(segments.Count - 1);
            else if (segment is not ("." or ".." or "")) segments.Add(segment);
        }

        return string.Join('/', segments);
    }
}
