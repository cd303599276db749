using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;
using DocReview.Core.Reports;
using DocReview.Writing.Texts;
using DocReview.Writing.Word;

namespace DocReview.Tests.Writing.Word;

/// <summary>A report as written, opened as a plain package.</summary>
internal sealed class WrittenReport
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public static readonly XNamespace Snapshot = "urn:docreview:report:1";

    private static readonly ReportTexts Texts = ReportTexts.Load(ReportTexts.DefaultPath);

    private WrittenReport(byte[] bytes)
    {
        Bytes = bytes;
        Document = Part("word/document.xml");
    }

    public byte[] Bytes { get; }

    public XElement Document { get; }

    public string Text => string.Concat(Document.Descendants(W + "t").Select(t => t.Value));

    public static WrittenReport Of(ReviewReport report, ReportLanguage language = ReportLanguage.Both) => new(Write(report, language));

    public static byte[] Write(ReviewReport report, ReportLanguage language, WordReportOptions? options = null)
    {
        using var stream = new MemoryStream();
        new WordReportWriter(Texts).Write(report, language, options ?? new WordReportOptions(), stream);
        return stream.ToArray();
    }

    public XElement Part(string name)
    {
        using var zip = Zip();
        using var stream = zip.GetEntry(name)!.Open();
        return XElement.Load(stream, LoadOptions.PreserveWhitespace);
    }

    public ZipArchive Zip() => new(new MemoryStream(Bytes), ZipArchiveMode.Read);

    /// <summary>Tags of the row-level controls, in document order.</summary>
    public List<string> RowTags() => [.. RowControls().Select(c => Value(c.Element(W + "sdtPr")!, "tag")!)];

    public IEnumerable<XElement> RowControls() => Document.Descendants(W + "tbl").Elements(W + "sdt");

    public List<string> Bookmarks() => [.. Document.Descendants(W + "bookmarkStart").Select(b => (string)b.Attribute(W + "name")!)];

    public static string? Value(XElement parent, string element) => (string?)parent.Element(W + element)?.Attribute(W + "val");

    public static string Style(XElement paragraph) => Value(paragraph.Element(W + "pPr")!, "pStyle")!;

    public static string TextOf(XElement element) => string.Concat(element.Descendants(W + "t").Select(t => t.Value));

    public static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
