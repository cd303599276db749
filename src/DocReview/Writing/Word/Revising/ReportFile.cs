using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace DocReview.Writing.Word.Revising;

/// <summary>
/// A Word package as its parts. Parts that nobody changes are written back byte for byte; the entries keep their order and get one fixed
/// time stamp, so that the same changes give the same bytes.
/// </summary>
internal sealed class ReportFile
{
    // A report has some twenty parts and a few megabytes; a person's pictures may add to that.
    private const int MostParts = 5_000;
    private const long MostBytes = 512L * 1024 * 1024;
    private const string OfficeDocument = "/officeDocument";
    private const string ContentTypesName = "[Content_Types].xml";
    private static readonly XNamespace Relations = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static readonly XNamespace Types = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static readonly DateTimeOffset Stamp = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly List<string> _order = [];
    private readonly Dictionary<string, byte[]> _parts = new(StringComparer.OrdinalIgnoreCase);

    private ReportFile(string name) => FileName = name;

    /// <summary>The file's name, for messages.</summary>
    public string FileName { get; }

    /// <summary>Path of the main document in the package.</summary>
    public string DocumentName { get; private set; } = "";

    public IEnumerable<string> PartNames => _order;

    /// <exception cref="InvalidDataException">It is no Word package, or a bomb; the message says what to do.</exception>
    public static ReportFile Open(byte[] bytes, string name)
    {
        var file = new ReportFile(name);
        try
        {
            using var zip = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
            file.Load(zip);
        }
        catch (InvalidDataException e)
        {
            throw new InvalidDataException($"{name}: this cannot be opened as a Word document ({e.Message}). Save it in Word as .docx, without a password.", e);
        }

        var main = file.TryRead("_rels/.rels")?.Root!.Elements()
            .FirstOrDefault(r => ((string?)r.Attribute("Type"))?.EndsWith(OfficeDocument, StringComparison.Ordinal) == true);
        file.DocumentName = ((string?)main?.Attribute("Target"))?.TrimStart('/') ?? "";
        if (!file._parts.ContainsKey(file.DocumentName)) throw new InvalidDataException($"{name}: the package holds no Word document.");
        return file;
    }

    public byte[] Bytes(string part) => _parts[part];

    /// <summary>The part as XML with its white space, or null when there is none.</summary>
    /// <exception cref="InvalidDataException">The part is no XML.</exception>
    public XDocument? TryRead(string part)
    {
        if (!_parts.TryGetValue(part, out var bytes)) return null;
        try
        {
            var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };
            using var reader = XmlReader.Create(new MemoryStream(bytes), settings);
            return XDocument.Load(reader, LoadOptions.PreserveWhitespace);
        }
        catch (XmlException e)
        {
            throw new InvalidDataException($"{FileName}: {part} is damaged: {e.Message}", e);
        }
    }

    public void Set(string part, byte[] bytes)
    {
        if (!_parts.ContainsKey(part)) _order.Add(part);
        _parts[part] = bytes;
    }

    public void Set(string part, XDocument xml)
    {
        using var stream = new MemoryStream();
        var settings = new XmlWriterSettings { Encoding = new UTF8Encoding(false), NewLineHandling = NewLineHandling.None };
        using (var writer = XmlWriter.Create(stream, settings)) xml.Save(writer);
        Set(part, stream.ToArray());
    }

    /// <summary>The part to which the main document is related in this way, or null.</summary>
    public string? RelatedPart(string typeEnding) => Relationships().Root!.Elements()
        .Where(r => ((string?)r.Attribute("Type"))?.EndsWith(typeEnding, StringComparison.Ordinal) == true)
        .Select(r => Resolve((string)r.Attribute("Target")!))
        .FirstOrDefault(_parts.ContainsKey);

    public string? ExternalTarget(string relationshipId) =>
        (string?)Relationships().Root!.Elements().FirstOrDefault(r => (string?)r.Attribute("Id") == relationshipId)?.Attribute("Target");

    /// <summary>Relates the main document to a target and returns the relationship's id; an equal relationship is used again.</summary>
    public string Relate(string type, string target, bool external = false)
    {
        var xml = Relationships();
        var equal = xml.Root!.Elements().FirstOrDefault(r => (string?)r.Attribute("Type") == type && (string?)r.Attribute("Target") == target);
        if (equal is not null) return (string)equal.Attribute("Id")!;
        var taken = xml.Root!.Elements().Select(r => (string?)r.Attribute("Id")).ToHashSet(StringComparer.Ordinal);
        var id = Enumerable.Range(1, int.MaxValue).Select(n => $"rIdDR{n}").First(n => !taken.Contains(n));
        var added = new XElement(Relations + "Relationship", new XAttribute("Id", id), new XAttribute("Type", type), new XAttribute("Target", target));
        if (external) added.Add(new XAttribute("TargetMode", "External"));
        xml.Root!.Add(added);
        Set(RelationshipsName, xml);
        return id;
    }

    /// <summary>Declares the media type of a part.</summary>
    public void Declare(string part, string contentType)
    {
        var xml = TryRead(ContentTypesName) ?? throw new InvalidDataException($"{FileName}: {ContentTypesName} is missing.");
        if (xml.Root!.Elements(Types + "Override").Any(o => (string?)o.Attribute("PartName") == "/" + part)) return;
        xml.Root!.Add(new XElement(Types + "Override", new XAttribute("PartName", "/" + part), new XAttribute("ContentType", contentType)));
        Set(ContentTypesName, xml);
    }

    public byte[] Save()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var name in _order)
            {
                var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
                entry.LastWriteTime = Stamp;
                entry.ExternalAttributes = 0;
                using var content = entry.Open();
                content.Write(_parts[name]);
            }
        }

        return stream.ToArray();
    }

    private string Folder => DocumentName[..(DocumentName.LastIndexOf('/') + 1)];

    private string RelationshipsName => $"{Folder}_rels/{DocumentName[Folder.Length..]}.rels";

    private XDocument Relationships() => TryRead(RelationshipsName) ?? new XDocument(new XElement(Relations + "Relationships"));

    private string Resolve(string target) => target switch
    {
        ['/', ..] => target[1..],
        ['.', '.', '/', ..] => target[3..],
        _ => Folder + target,
    };

    private void Load(ZipArchive zip)
    {
        if (zip.Entries.Count > MostParts) throw new InvalidDataException($"more than {MostParts} parts");
        long total = 0;
        foreach (var entry in zip.Entries.Where(e => e.Length > 0 || !e.FullName.EndsWith('/')))
        {
            // Sizes in a zip's directory may lie, so what is counted is what comes out.
            using var stream = entry.Open();
            using var content = new MemoryStream();
            var buffer = new byte[64 * 1024];
            for (int read; (read = stream.Read(buffer)) > 0;)
            {
                total += read;
                if (total > MostBytes) throw new InvalidDataException($"more than {MostBytes / 1024 / 1024} MB");
                content.Write(buffer, 0, read);
            }

            Set(entry.FullName, content.ToArray());
        }
    }
}
