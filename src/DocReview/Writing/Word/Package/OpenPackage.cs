using System.IO.Compression;
using System.Xml;

namespace DocReview.Writing.Word.Package;

/// <summary>
/// Writes a package whose bytes follow from its parts alone: entries in ordinal order, one fixed time stamp, explicit relationship ids.
/// System.IO.Packaging stamps entries with the clock and draws relationship ids at random.
/// </summary>
internal static class OpenPackage
{
    private const string RelationshipsType = "application/vnd.openxmlformats-package.relationships+xml";
    private const string RelationshipsNamespace = "http://schemas.openxmlformats.org/package/2006/relationships";

    private static readonly DateTimeOffset Stamp = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Write(IReadOnlyList<PackagePart> parts, IReadOnlyList<PackageRelationship> relationships)
    {
        var entries = new SortedDictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["[Content_Types].xml"] = ContentTypes(parts),
            ["_rels/.rels"] = Relationships(relationships),
        };
        foreach (var part in parts)
        {
            entries.Add(part.Name, part.Bytes);
            if (part.Relationships.Count > 0) entries.Add(RelationshipsName(part.Name), Relationships(part.Relationships));
        }

        using var buffer = new MemoryStream();
        using (var zip = new ZipArchive(buffer, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in entries) WriteEntry(zip, name, bytes);
        }

        return buffer.ToArray();
    }

    private static void WriteEntry(ZipArchive zip, string name, byte[] bytes)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Fastest);
        entry.LastWriteTime = Stamp;
        entry.ExternalAttributes = 0;
        using var stream = entry.Open();
        stream.Write(bytes);
    }

    private static string RelationshipsName(string partName)
    {
        var slash = partName.LastIndexOf('/') + 1;
        return $"{partName[..slash]}_rels/{partName[slash..]}.rels";
    }

    private static byte[] ContentTypes(IReadOnlyList<PackagePart> parts) => XmlBytes.Write(xml =>
    {
        xml.WriteStartElement("Types", "http://schemas.openxmlformats.org/package/2006/content-types");
        WriteType(xml, "Default", "Extension", "rels", RelationshipsType);
        WriteType(xml, "Default", "Extension", "xml", "application/xml");
        foreach (var part in parts) WriteType(xml, "Override", "PartName", "/" + part.Name, part.ContentType);
        xml.WriteEndElement();
    });

    private static void WriteType(XmlWriter xml, string element, string attribute, string value, string contentType)
    {
        xml.WriteStartElement(element);
        xml.WriteAttributeString(attribute, value);
        xml.WriteAttributeString("ContentType", contentType);
        xml.WriteEndElement();
    }

    private static byte[] Relationships(IReadOnlyList<PackageRelationship> relationships) => XmlBytes.Write(xml =>
    {
        xml.WriteStartElement("Relationships", RelationshipsNamespace);
        foreach (var relationship in relationships)
        {
            xml.WriteStartElement("Relationship");
            xml.WriteAttributeString("Id", relationship.Id);
            xml.WriteAttributeString("Type", relationship.Type);
            xml.WriteAttributeString("Target", relationship.Target);
            if (relationship.External) xml.WriteAttributeString("TargetMode", "External");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    });
}
