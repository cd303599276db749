using System.IO.Compression;
using System.Text;

namespace DocReview.Evaluation.Reading.Probes;

/// <summary>Word packages that must be refused before anything expands or parses them.</summary>
internal static class HostilePackages
{
    private const string Document = "word/document.xml";
    private const string Namespace = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    public static IEnumerable<(string Name, byte[] Bytes)> All()
    {
        yield return ("expands 1000 times", Package(zip => Write(zip, Document, $"<w:document {Namespace}><w:body>{new string(' ', 40_000_000)}</w:body></w:document>")));
        yield return ("thousands of entries", Package(zip =>
        {
            Write(zip, Document, $"<w:document {Namespace}><w:body/></w:document>");
            for (var i = 0; i < 20_000; i++) Write(zip, $"word/x{i}.xml", "");
        }));
        yield return ("nested 5000 levels", Package(zip => Write(zip, Document,
            $"<w:document {Namespace}><w:body>{string.Concat(Enumerable.Repeat("<w:tbl><w:tr><w:tc>", 5000 / 3))}{string.Concat(Enumerable.Repeat("</w:tc></w:tr></w:tbl>", 5000 / 3))}</w:body></w:document>")));
        yield return ("entity definitions", Package(zip => Write(zip, Document,
            $"<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><w:document {Namespace}><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>")));
    }

    private static byte[] Package(Action<ZipArchive> fill)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(zip, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
            Write(zip, "_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
            fill(zip);
        }

        return stream.ToArray();
    }

    private static void Write(ZipArchive zip, string path, string text)
    {
        using var content = zip.CreateEntry(path).Open();
        content.Write(Encoding.UTF8.GetBytes(text));
    }
}
