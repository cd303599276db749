using System.IO.Compression;
using System.Text;
using static DocReview.ReadingGoldens.Xml;

namespace DocReview.ReadingGoldens;

/// <summary>The parts of a Word file, zipped with one fixed time.</summary>
internal sealed class DocxPackage
{
    private const string Relationship = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private static readonly DateTimeOffset Time = new(2024, 4, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly SortedDictionary<string, string> _parts = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, byte[]> _pictures = new(StringComparer.Ordinal);

    public StringBuilder Body { get; } = new();

    public string HeaderReferences => _parts.ContainsKey("header")
        ? "<w:headerReference w:type=\"default\" r:id=\"rIdheader\"/><w:footerReference w:type=\"default\" r:id=\"rIdfooter\"/>"
        : "";

    public void Part(string kind, string xml) => _parts.Add(kind, xml);

    public void Picture(string relationship, byte[] png) => _pictures.Add(relationship, png);

    public IReadOnlyDictionary<string, byte[]> Parts(string title)
    {
        var parts = new SortedDictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["[Content_Types].xml"] = Bytes(ContentTypes()),
            ["_rels/.rels"] = Bytes(Relationships([
                $"<Relationship Id=\"rId1\" Type=\"{Relationship}officeDocument\" Target=\"word/document.xml\"/>",
                "<Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/>"])),
            ["docProps/core.xml"] = Bytes(
                "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
                + $"<dc:title>{Escape(title)}</dc:title></cp:coreProperties>"),
            ["word/document.xml"] = Bytes($"<w:document {Namespaces}><w:body>{Body}</w:body></w:document>"),
            ["word/_rels/document.xml.rels"] = Bytes(Relationships([
                .. _parts.Keys.Select(k => $"<Relationship Id=\"rId{k}\" Type=\"{Relationship}{k}\" Target=\"{k}.xml\"/>"),
                .. _pictures.Keys.Select(k => $"<Relationship Id=\"{k}\" Type=\"{Relationship}image\" Target=\"media/{k}.png\"/>")])),
        };
        foreach (var (kind, xml) in _parts) parts[$"word/{kind}.xml"] = Bytes(xml);
        foreach (var (name, png) in _pictures) parts[$"word/media/{name}.png"] = png;
        return parts;
    }

    public byte[] Build(string title)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, bytes) in Parts(title))
            {
                var entry = zip.CreateEntry(path);
                entry.LastWriteTime = Time;
                using var content = entry.Open();
                content.Write(bytes);
            }
        }

        return stream.ToArray();
    }

    private string ContentTypes() =>
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"png\" ContentType=\"image/png\"/>"
        + $"<Override PartName=\"/word/document.xml\" ContentType=\"{ContentType}document.main+xml\"/>"
        + "<Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>"
        + string.Concat(_parts.Keys.Select(k => $"<Override PartName=\"/word/{k}.xml\" ContentType=\"{ContentType}{k}+xml\"/>")) + "</Types>";

    private static string Relationships(IEnumerable<string> items) =>
        $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{string.Concat(items)}</Relationships>";

    private static byte[] Bytes(string xml) => Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + xml);
}
