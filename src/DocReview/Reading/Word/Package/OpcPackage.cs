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
    private static readonly XNamespace ContentTypes = "http://schemas.openxmlformats.org/package/2006/content-types";

    private readonly Dictionary<string, ZipArchiveEntry> entries = zip.Entries
        .ToDictionary(static e => Normalize(e.FullName), StringComparer.OrdinalIgnoreCase);

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
        var folder = part[..(part.LastIndexOf('/') + 1)];
        var name = $"{folder}_rels/{part[folder.Length..]}.rels";
        if (!Contains(name)) return [];
        return [.. Load(name).Elements()
            .Where(static e => (string?)e.Attribute("TargetMode") != "External")
            .Select(e => new Relationship(
                (string?)e.Attribute("Id") ?? "", LastSegment((string?)e.Attribute("Type") ?? ""), Resolve(folder, (string?)e.Attribute("Target") ?? "")))];
    }

    /// <summary>The content type the package declares for a part, or null.</summary>
    public string? ContentTypeOf(string part)
    {
        if (!Contains("[Content_Types].xml")) return null;
        var types = Load("[Content_Types].xml");
        var named = types.Elements(ContentTypes + "Override").FirstOrDefault(e =>
            Normalize((string?)e.Attribute("PartName") ?? "").Equals(part, StringComparison.OrdinalIgnoreCase));
        var extension = part[(part.LastIndexOf('.') + 1)..];
        var byDefault = types.Elements(ContentTypes + "Default").FirstOrDefault(e =>
            string.Equals((string?)e.Attribute("Extension"), extension, StringComparison.OrdinalIgnoreCase));
        return (string?)(named ?? byDefault)?.Attribute("ContentType");
    }

    /// <summary>Loads a part.</summary>
    /// <exception cref="System.Xml.XmlException">The part is not well-formed or passes a limit.</exception>
    /// <exception cref="InvalidDataException">The part is missing, or its compressed data is broken.</exception>
    public XElement Load(string part)
    {
        if (!entries.TryGetValue(part, out var entry)) throw new InvalidDataException($"missing part {part}");
        using var stream = entry.Open();
        return PartXml.Load(stream, limits);
    }

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
