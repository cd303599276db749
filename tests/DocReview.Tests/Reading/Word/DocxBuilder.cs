using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using DocReview.Core.Documents;
using DocReview.Reading.Word;
using DocReview.Reading.Word.Package;

namespace DocReview.Tests.Reading.Word;

/// <summary>Builds a <c>.docx</c> part by part, so that each test shows the very markup it is about.</summary>
internal sealed class DocxBuilder
{
    private const string RelationshipBase = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private readonly StringBuilder body = new();
    private readonly List<(string Path, string ContentType, string Text)> parts = [];
    private readonly List<(string Path, byte[] Bytes)> pictures = [];
    private readonly List<string> relationships = [];
    private string mainContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private string documentPrefix = "";
    private string imports = "";

    public DocxBuilder Body(params string[] xml)
    {
        foreach (var piece in xml) body.Append(piece);
        return this;
    }

    public DocxBuilder Styles(params string[] styles) =>
        Part("styles", $"<w:styles {Markup.Namespaces}>{string.Concat(styles)}</w:styles>");

    public DocxBuilder Numbering(params string[] definitions) =>
        Part("numbering", $"<w:numbering {Markup.Namespaces}>{string.Concat(definitions)}</w:numbering>");

    public DocxBuilder Settings(string xml) => Part("settings", $"<w:settings {Markup.Namespaces}>{xml}</w:settings>");

    public DocxBuilder Footnotes(string xml) => Part("footnotes", $"<w:footnotes {Markup.Namespaces}>{xml}</w:footnotes>");

    public DocxBuilder Endnotes(string xml) => Part("endnotes", $"<w:endnotes {Markup.Namespaces}>{xml}</w:endnotes>");

    public DocxBuilder Comments(string xml) => Part("comments", $"<w:comments {Markup.Namespaces}>{xml}</w:comments>");

    /// <summary>Adds a WordprocessingML part of a kind such as <c>styles</c>.</summary>
    public DocxBuilder Part(string kind, string xml) => Part(
        $"word/{kind}.xml", $"application/vnd.openxmlformats-officedocument.wordprocessingml.{kind}+xml", RelationshipBase + kind, $"rId{kind}", xml);

    public DocxBuilder Part(string path, string contentType, string relationshipType, string id, string text)
    {
        parts.Add((path, contentType, text));
        relationships.Add($"""<Relationship Id="{id}" Type="{relationshipType}" Target="/{path}"/>""");
        return this;
    }

    /// <summary>Adds a file that the body takes in as a whole.</summary>
    public DocxBuilder Import(string id, string path, string contentType, byte[] bytes)
    {
        pictures.Add((path, bytes));
        imports += $"""<Override PartName="/{path}" ContentType="{contentType}"/>""";
        relationships.Add($"""<Relationship Id="{id}" Type="{RelationshipBase}aFChunk" Target="/{path}"/>""");
        return this;
    }

    /// <summary>Adds a picture that the body refers to by relationship id.</summary>
    public DocxBuilder Picture(string id, string path, byte[] bytes)
    {
        pictures.Add((path, bytes));
        relationships.Add($"""<Relationship Id="{id}" Type="{RelationshipBase}image" Target="/{path}"/>""");
        return this;
    }

    public DocxBuilder ExternalRelationship(string id, string kind, string target)
    {
        relationships.Add($"""<Relationship Id="{id}" Type="{RelationshipBase}{kind}" Target="{target}" TargetMode="External"/>""");
        return this;
    }

    public DocxBuilder MainContentType(string contentType)
    {
        mainContentType = contentType;
        return this;
    }

    /// <summary>Markup between the document element and its body, such as the page background.</summary>
    public DocxBuilder BeforeBody(string xml)
    {
        documentPrefix = xml;
        return this;
    }

    public byte[] Build(Func<string, string>? rewrite = null)
    {
        var document = $"<w:document {Markup.Namespaces}>{documentPrefix}<w:body>{body}</w:body></w:document>";
        var overrides = string.Concat(parts.Select(static p => $"""<Override PartName="/{p.Path}" ContentType="{p.ContentType}"/>"""));
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(zip, "[Content_Types].xml", $"""
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="{mainContentType}"/>{overrides}{imports}</Types>
                """);
            Write(zip, "_rels/.rels", Relationships($"""<Relationship Id="rId1" Type="{RelationshipBase}officeDocument" Target="word/document.xml"/>"""), rewrite);
            Write(zip, "word/_rels/document.xml.rels", Relationships(string.Concat(relationships)), rewrite);
            Write(zip, "word/document.xml", document, rewrite);
            foreach (var (path, _, text) in parts) Write(zip, path, text, rewrite);
            foreach (var (path, bytes) in pictures)
            {
                using var entry = zip.CreateEntry(path).Open();
                entry.Write(bytes);
            }
        }

        return stream.ToArray();
    }

    public RawDocument Read(PackageLimits? limits = null) => Read(Build(), limits);

    public static RawDocument Read(byte[] bytes, PackageLimits? limits = null) =>
        new WordReader(limits).Read(
            new SourceFile("設計書.docx", Core.Documents.SourceFormat.Docx, bytes, Convert.ToHexStringLower(SHA256.HashData(bytes))),
            TestContext.Current.CancellationToken);

    public static void Write(ZipArchive zip, string path, string text, Func<string, string>? rewrite = null)
    {
        using var writer = new StreamWriter(zip.CreateEntry(path).Open(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        writer.Write(rewrite is null ? text : rewrite(text));
    }

    private static string Relationships(string xml) =>
        $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{xml}</Relationships>""";
}
