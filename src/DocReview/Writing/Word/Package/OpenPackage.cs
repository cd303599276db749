using System.IO.Compression;

namespace DocReview.Writing.Word.Package;

/// <summary>
/// Writes a package whose bytes follow from its parts alone: entries in the order given, each followed by its relationships, one fixed
/// time stamp, explicit relationship ids. System.IO.Packaging stamps entries with the clock and draws relationship ids at random.
/// </summary>
internal static class OpenPackage
{
    private const string RelationshipsType = "application/vnd.openxmlformats-package.relationships+xml";
    private const string RelationshipsNamespace = "http://schemas.openxmlformats.org/package/2006/relationships";

    private static readonly DateTimeOffset Stamp = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Writes to a stream, which stays open. Parts go straight into their entries: no part is held in memory.</summary>
    public static void Write(IReadOnlyList<PackagePart> parts, IReadOnlyList<PackageRelationship> relationships, Stream output)
    {
        using var zip = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        WriteEntry(zip, "[Content_Types].xml", stream => XmlText.Write(stream, xml => ContentTypes(xml, parts)));
        WriteEntry(zip, "_rels/.rels", stream => XmlText.Write(stream, xml => Relationships(xml, relationships)));
        foreach (var part in parts)
        {
            WriteEntry(zip, part.Name, part.Write);
            List<PackageRelationship> own = [.. part.Relationships];
            if (own.Count > 0) WriteEntry(zip, RelationshipsName(part.Name), stream => XmlText.Write(stream, xml => Relationships(xml, own)));
        }
    }

    private static void WriteEntry(ZipArchive zip, string name, Action<Stream> write)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Fastest);
        entry.LastWriteTime = Stamp;
        entry.ExternalAttributes = 0;
        using var stream = entry.Open();
        write(stream);
    }

    private static string RelationshipsName(string partName)
    {
        var slash = partName.LastIndexOf('/') + 1;
        return $"{partName[..slash]}_rels/{partName[slash..]}.rels";
    }

    private static void ContentTypes(XmlText xml, IReadOnlyList<PackagePart> parts)
    {
        xml.Open("", "Types");
        xml.Attribute("xmlns", "http://schemas.openxmlformats.org/package/2006/content-types");
        WriteType(xml, "Default", "Extension", "rels", RelationshipsType);
        WriteType(xml, "Default", "Extension", "xml", "application/xml");
        foreach (var part in parts) WriteType(xml, "Override", "PartName", "/" + part.Name, part.ContentType);
        xml.Close();
    }

    private static void WriteType(XmlText xml, string element, string attribute, string value, string contentType)
    {
        xml.Open("", element);
        xml.Attribute(attribute, value);
        xml.Attribute("ContentType", contentType);
        xml.Close();
    }

    private static void Relationships(XmlText xml, IEnumerable<PackageRelationship> relationships)
    {
        xml.Open("", "Relationships");
        xml.Attribute("xmlns", RelationshipsNamespace);
        foreach (var relationship in relationships)
        {
            xml.Open("", "Relationship");
            xml.Attribute("Id", relationship.Id);
            xml.Attribute("Type", relationship.Type);
            xml.Attribute("Target", relationship.Target);
            if (relationship.External) xml.Attribute("TargetMode", "External");
            xml.Close();
        }

        xml.Close();
    }
}
