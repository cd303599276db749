using System.Globalization;
using System.IO.Compression;
using System.Text;
using DocReview.Core.Documents;
using DocReview.Reading.Pdf;

namespace DocReview.Tests.Reading.Pdf;

/// <summary>
/// Writes small PDFs object by object. Character codes are UTF-16 units, so any text can be shown without a font file; fonts: F1 regular,
/// F2 bold, F3 Wingdings, F4 written from top to bottom, F5 missing, F6 in an encoding newer than the library knows. Im is a small picture, Own whatever the first extra object is.
/// </summary>
internal sealed class TinyPdf
{
    private readonly List<TinyPage> _pages = [];
    private readonly List<string> _extra = [];

    /// <summary>Entries of the catalog, such as <c>/StructTreeRoot 100 0 R</c>.</summary>
    public string Catalog { get; init; } = "";

    /// <summary>Entries of the trailer.</summary>
    public string Trailer { get; init; } = "";

    public string? Title { get; init; }

    /// <summary>Entries of every page, such as <c>/Annots [100 0 R]</c>.</summary>
    public string PageEntries { get; init; } = "";

    public TinyPdf Page(Action<TinyPage> content)
    {
        var page = new TinyPage();
        content(page);
        _pages.Add(page);
        return this;
    }

    /// <summary>Adds an object; the first has number <see cref="FirstExtra"/>.</summary>
    public TinyPdf Object(string body)
    {
        _extra.Add(body);
        return this;
    }

    public static int FirstExtra => 100;

    /// <summary>The object number of a page, for tags.</summary>
    public static int PageObject(int number) => 20 + 2 * number;

    /// <summary>A stream object, packed.</summary>
    public static string Packed(string entries, byte[] content)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true)) zlib.Write(content);
        return Stream(entries + " /Filter /FlateDecode", Encoding.Latin1.GetString(packed.ToArray()));
    }

    /// <summary>A file of one page under a password that nobody knows.</summary>
    public static byte[] Encrypted() => new TinyPdf
    {
        Trailer = $"/ID [<00112233445566778899AABBCCDDEEFF> <00112233445566778899AABBCCDDEEFF>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -44 /O <{new string('1', 64)}> /U <{new string('2', 64)}> >>",
    }.Page(page => page.Text(50, 700, "秘密")).Build();

    public RawDocument Read() => ReadBytes(Build());

    public static RawDocument ReadBytes(byte[] bytes) =>
        new PdfReader().Read(new SourceFile("test.pdf", SourceFormat.Pdf, bytes, "0"), TestContext.Current.CancellationToken);

    public byte[] Build()
    {
        var objects = new SortedDictionary<int, string>
        {
            [1] = $"<< /Type /Catalog /Pages 2 0 R {Catalog} >>",
            [2] = $"<< /Type /Pages /Count {_pages.Count} /Kids [{string.Join(' ', _pages.Select((_, i) => $"{PageObject(i + 1)} 0 R"))}] >>",
            [3] = $"<< /Title <FEFF{string.Concat((Title ?? "").Select(unit => ((int)unit).ToString("X4", CultureInfo.InvariantCulture)))}> >>",
        };
        AddFont(objects, 4, "TestGothic", "Identity-H");
        AddFont(objects, 7, "TestGothic-Bold", "Identity-H");
        AddFont(objects, 10, "Wingdings", "Identity-H");
        AddFont(objects, 13, "TestGothicV", "Identity-V");
        objects[16] = Stream("", ToUnicode());
        objects[17] = Stream("/Type /XObject /Subtype /Image /Width 2 /Height 2 /ColorSpace /DeviceGray /BitsPerComponent 8", "abcd");
        objects[18] = "<< /Type /Font /Subtype /Type0 /BaseFont /TestMincho /Encoding /UniJIS2004-UTF16-H /DescendantFonts [19 0 R] >>";
        objects[19] = "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /TestMincho /CIDSystemInfo << /Registry (Adobe) /Ordering (Japan1) /Supplement 6 >> /FontDescriptor 6 0 R /DW 1000 >>";
        for (var i = 0; i < _pages.Count; i++)
        {
            objects[PageObject(i + 1)] = FormattableString.Invariant(
                $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {_pages[i].Width} {_pages[i].Height}] /Contents {PageObject(i + 1) + 1} 0 R /Resources << /Font << /F1 4 0 R /F2 7 0 R /F3 10 0 R /F4 13 0 R /F5 99 0 R /F6 18 0 R >> /XObject << /Im 17 0 R /Own 100 0 R >> >> {PageEntries} >>");
            objects[PageObject(i + 1) + 1] = Stream("", _pages[i].Content);
        }

        for (var i = 0; i < _extra.Count; i++)
            objects[FirstExtra + i] = _extra[i];
        return Write(objects);
    }

    /// <summary>A text string of PDF, in UTF-16.</summary>
    public static string Utf16(string text) => $"<FEFF{string.Concat(text.Select(unit => ((int)unit).ToString("X4", CultureInfo.InvariantCulture)))}>";

    private byte[] Write(SortedDictionary<int, string> objects)
    {
        var file = new StringBuilder("%PDF-1.7\n");
        var offsets = new SortedDictionary<int, int>();
        foreach (var (number, body) in objects)
        {
            offsets[number] = file.Length;
            file.Append(CultureInfo.InvariantCulture, $"{number} 0 obj\n{body}\nendobj\n");
        }

        var start = file.Length;
        file.Append("xref\n0 1\n0000000000 65535 f \n");
        foreach (var (number, offset) in offsets)
            file.Append(CultureInfo.InvariantCulture, $"{number} 1\n{offset:D10} 00000 n \n");
        var info = Title is null ? "" : "/Info 3 0 R";
        file.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {offsets.Keys.Last() + 1} /Root 1 0 R {info} {Trailer} >>\nstartxref\n{start}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());
    }

    private static void AddFont(SortedDictionary<int, string> objects, int number, string name, string encoding)
    {
        objects[number] = $"<< /Type /Font /Subtype /Type0 /BaseFont /{name} /Encoding /{encoding} /DescendantFonts [{number + 1} 0 R] /ToUnicode 16 0 R >>";
        objects[number + 1] = $"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /{name} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor {number + 2} 0 R /DW 1000 /W [32 126 500] >>";
        objects[number + 2] = $"<< /Type /FontDescriptor /FontName /{name} /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 700 /StemV 80 >>";
    }

    private static string ToUnicode()
    {
        var map = new StringBuilder("/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /T def /CMapType 2 def\n1 begincodespacerange <0000> <FFFF> endcodespacerange\n");
        for (var block = 0; block < 256; block += 64)
        {
            map.Append("64 beginbfrange\n");
            for (var high = block; high < block + 64; high++)
                map.Append(CultureInfo.InvariantCulture, $"<{high:X2}00> <{high:X2}FF> <{high:X2}00>\n");
            map.Append("endbfrange\n");
        }

        return map.Append("endcmap end end").ToString();
    }

    private static string Stream(string entries, string content) => $"<< {entries} /Length {content.Length} >>\nstream\n{content}\nendstream";
}
