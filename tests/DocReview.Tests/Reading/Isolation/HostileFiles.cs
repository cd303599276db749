using System.Globalization;
using System.IO.Compression;
using System.Text;
using DocReview.Tests.Reading.Pdf;
using DocReview.Tests.Reading.Word;
using static DocReview.Tests.Reading.Word.Markup;

namespace DocReview.Tests.Reading.Isolation;

/// <summary>Small files made to cost much: each a known way to kill, hang or fill a reader.</summary>
internal static class HostileFiles
{
    private const int Deep = 100_000;

    /// <summary>Name with extension to the bytes.</summary>
    public static IReadOnlyDictionary<string, Func<byte[]>> All { get; } = new Dictionary<string, Func<byte[]>>(StringComparer.Ordinal)
    {
        ["pages-contain-themselves.pdf"] = () => Pdf("<< /Type /Pages /Count 3 /Kids [2 0 R 2 0 R 2 0 R] >>"),
        ["pages-contain-each-other.pdf"] = () => Pdf("<< /Type /Pages /Count 9 /Kids [3 0 R] >>", "<< /Type /Pages /Parent 2 0 R /Count 9 /Kids [2 0 R 2 0 R] >>"),
        ["a-billion-pages.pdf"] = () => Pdf("<< /Type /Pages /Count 1000000000 /Kids [3 0 R] >>", "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>"),
        ["pages-double-at-each-level.pdf"] = DoublingPages,
        ["arrays-in-arrays.pdf"] = () => Pdf("<< /Type /Pages /Count 0 /Kids [] >>", Nested("[", "]")),
        ["arrays-in-the-catalog.pdf"] = () => new TinyPdf { Catalog = $"/X {Nested("[", "]")}" }.Page(Text).Build(),
        ["dictionaries-in-dictionaries.pdf"] = () => new TinyPdf { Catalog = $"/X {Nested("<</A ", ">>")}" }.Page(Text).Build(),
        ["content-of-open-arrays.pdf"] = () => new TinyPdf().Page(p => Text(p.Raw(new string('[', Deep)))).Build(),
        ["content-of-open-dictionaries.pdf"] = () => new TinyPdf().Page(p => Text(p.Raw(string.Concat(Enumerable.Repeat("<<", Deep))))).Build(),
        ["content-of-saved-states.pdf"] = () => new TinyPdf().Page(p => Text(p.Raw(string.Concat(Enumerable.Repeat("q ", Deep))))).Build(),
        ["marks-in-marks.pdf"] = () => new TinyPdf().Page(p => Text(p.Raw(string.Concat(Enumerable.Repeat("/P BMC ", Deep))))).Build(),
        ["string-that-never-ends.pdf"] = () => new TinyPdf().Page(p => Text(p.Raw(new string('(', Deep)))).Build(),
        ["length-refers-to-itself.pdf"] = () => Pdf(Pages, Page("4 0 R"), "<< /Length 4 0 R >>\nstream\nBT ET\nendstream"),
        ["length-is-huge.pdf"] = () => Pdf(Pages, Page("4 0 R"), "<< /Length 2147483647 >>\nstream\nBT ET\nendstream"),
        ["length-is-negative.pdf"] = () => Pdf(Pages, Page("4 0 R"), "<< /Length -5 >>\nstream\nBT ET\nendstream"),
        ["form-draws-itself.pdf"] = () => Pdf(Pages, Page("4 0 R", "/XObject << /F 5 0 R >>"), Stream("", "/F Do"), Form("/F Do", "/XObject << /F 5 0 R >>")),
        ["forms-draw-each-other.pdf"] = () => Pdf(Pages, Page("4 0 R", "/XObject << /F 5 0 R >>"), Stream("", "/F Do /F Do"), Form("/G Do /G Do", "/XObject << /G 6 0 R >>"), Form("/F Do /F Do", "/XObject << /F 5 0 R >>")),
        ["forms-double-at-each-level.pdf"] = DoublingForms,
        ["object-refers-to-itself.pdf"] = () => Pdf(Pages, Page("4 0 R"), "4 0 R"),
        ["cross-references-in-a-circle.pdf"] = () => new TinyPdf { Trailer = "/Prev 20" }.Page(Text).Build(),
        ["a-huge-number-of-objects.pdf"] = () => Replace(new TinyPdf().Page(Text).Build(), "/Size ", "/Size 99999999"),
        ["cross-references-announce-millions.pdf"] = () => Replace(new TinyPdf().Page(Text).Build(), "xref\n0 1\n", "xref\n0 999999999\n"),
        ["deflated-zeros.pdf"] = () => Pdf(Pages, Page("4 0 R"), Deflated(new byte[200_000_000])),
        ["deflated-twice.pdf"] = () => Pdf(Pages, Page("4 0 R"), Deflated(Zlib(new byte[500_000_000]), "[/FlateDecode /FlateDecode]")),
        ["deflated-operators.pdf"] = () => Pdf(Pages, Page("4 0 R"), Deflated(Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("0 0 m 9 9 l S\n", 2_000_000))))),
        ["page-of-astronomic-size.pdf"] = () => new TinyPdf().Page(Text).BuildWith("/MediaBox [0 0 595 842]", "/MediaBox [-1e300 -1e300 1e300 1e300]"),
        ["page-without-size.pdf"] = () => new TinyPdf().Page(Text).BuildWith("/MediaBox [0 0 595 842]", "/MediaBox [0 0 0 0]"),
        ["numbers-beyond-all-bounds.pdf"] = () => new TinyPdf().Page(p => Text(p.Raw("1e400 0 0 1e400 0 0 cm -1e400 1e308 m 1e308 1e308 l S 1e308 1e308 1e308 1e308 re f"))).Build(),
        ["tags-contain-themselves.pdf"] = () => new TinyPdf { Catalog = "/StructTreeRoot 100 0 R /MarkInfo << /Marked true >>" }.Page(Text).Object("<< /Type /StructTreeRoot /K [101 0 R] >>").Object("<< /S /Document /K [101 0 R 101 0 R 100 0 R] >>").Build(),
        ["roles-in-a-circle.pdf"] = () => new TinyPdf { Catalog = "/StructTreeRoot 100 0 R" }.Page(Text).Object("<< /Type /StructTreeRoot /RoleMap << /A /B /B /A >> /K 101 0 R >>").Object("<< /S /A /K 0 >>").Build(),
        ["bookmarks-in-a-circle.pdf"] = () => new TinyPdf { Catalog = "/Outlines 100 0 R" }.Page(Text).Object("<< /First 101 0 R /Last 101 0 R >>").Object("<< /Title (a) /Parent 100 0 R /Next 101 0 R /First 100 0 R >>").Build(),
        ["a-million-letters.pdf"] = () => new TinyPdf().Page(p => p.Text(50, 700, new string('暗', 250_000))).Build(),
        ["half-a-million-lines.pdf"] = () => new TinyPdf().Page(p => Text(p.Raw(string.Concat(Enumerable.Range(0, 300_000).Select(i => string.Create(CultureInfo.InvariantCulture, $"{i % 500} {i / 600} m {(i % 500) + 30} {i / 600} l S\n")))))).Build(),
        ["inline-image-of-any-size.pdf"] = () => new TinyPdf().Page(p => Text(p.Raw("BI /W 2000000000 /H 2000000000 /BPC 8 /CS /RGB ID x EI"))).Build(),

        ["elements-in-elements.docx"] = () => new DocxBuilder().Body(Para(Nested("<w:smartTag>", "</w:smartTag>"))).Build(),
        ["tables-in-tables.docx"] = () => new DocxBuilder().Body(Nested("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>")).Build(),
        ["tables-in-tables-just-within.docx"] = () => new DocxBuilder().Body(Nested("<w:tbl><w:tr><w:tc>", P("底") + "</w:tc></w:tr></w:tbl>", 80)).Build(),
        ["controls-in-controls.docx"] = () => new DocxBuilder().Body(Nested("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>")).Build(),
        ["a-cell-over-a-billion-columns.docx"] = () => new DocxBuilder().Body(Table(Row(Cell("甲", "<w:gridSpan w:val=\"2000000000\"/>"), Cell("乙")), Row(Cell("丙"), Cell("丁")))).Build(),
        ["a-wide-and-long-table.docx"] = () => new DocxBuilder().Body(Table([Row([.. Enumerable.Range(0, 500).Select(i => Cell($"列{i}"))]), .. Enumerable.Repeat(Row(Cell("行")), 20_000)])).Build(),
        ["many-short-rows.docx"] = () => new DocxBuilder().Body(Table([.. Enumerable.Repeat(Row(Cell("甲"), Cell("乙")), 20_000)])).Build(),
        ["styles-in-a-circle.docx"] = () => new DocxBuilder().Styles(ParagraphStyle("a", "A", basedOn: "b"), ParagraphStyle("b", "B", basedOn: "a")).Body(Styled("a", "本文")).Build(),
        ["style-based-on-itself.docx"] = () => new DocxBuilder().Styles(ParagraphStyle("a", "A", basedOn: "a")).Body(Styled("a", "本文")).Build(),
        ["styles-in-a-long-line.docx"] = () => new DocxBuilder().Styles([.. Enumerable.Range(0, 20_000).Select(i => ParagraphStyle($"s{i}", $"S{i}", basedOn: $"s{i + 1}"))]).Body(Styled("s0", "本文"), Styled("s9", "本文")).Build(),
        ["numbering-links-in-a-circle.docx"] = () => new DocxBuilder()
            .Styles("<w:style w:type=\"numbering\" w:styleId=\"n\"><w:name w:val=\"n\"/><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>")
            .Numbering(Abstract(1, "<w:numStyleLink w:val=\"n\"/>"), Num(1, 1)).Body(Numbered(1, 0, "項目")).Build(),
        ["numbers-beyond-all-bounds.docx"] = () => new DocxBuilder().Numbering(Abstract(1, Level(0, "%1", "japaneseCounting", int.MaxValue), Level(1, "%1%2%9", "aiueoFullWidth", int.MinValue)), Num(1, 1)).Body(Numbered(1, 0, "項目"), Numbered(1, 0, "項目"), Numbered(1, 1, "項目")).Build(),
        ["roman-numerals-of-a-billion.docx"] = () => new DocxBuilder().Numbering(Abstract(1, Level(0, "%1", "upperRoman", 2_000_000_000)), Num(1, 1)).Body(Numbered(1, 0, "項目")).Build(),
        ["letters-of-a-billion.docx"] = () => new DocxBuilder().Numbering(Abstract(1, Level(0, "%1", "upperLetter", 2_000_000_000)), Num(1, 1)).Body(Numbered(1, 0, "項目")).Build(),
        ["entities-that-multiply.docx"] = () => new DocxBuilder().Body(P("本文")).Build(static xml => xml.StartsWith("<w:document", StringComparison.Ordinal)
            ? "<!DOCTYPE l [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>" + xml.Replace("本文", "&c;", StringComparison.Ordinal) : xml),
        ["entity-from-outside.docx"] = () => new DocxBuilder().Body(P("本文")).Build(static xml => xml.StartsWith("<w:document", StringComparison.Ordinal) ? "<!DOCTYPE l SYSTEM \"http://192.0.2.1/x.dtd\">" + xml : xml),
        ["everything-lies-outside.docx"] = () => new DocxBuilder().ExternalRelationship("rIdT", "attachedTemplate", "http://192.0.2.1/t.dotm").ExternalRelationship("rIdS", "styles", "file://192.0.2.1/styles.xml")
            .ExternalRelationship("rIdP", "image", "http://192.0.2.1/a.png").ExternalRelationship("rIdA", "aFChunk", "http://192.0.2.1/a.html").Body(P("本文"), "<w:altChunk r:id=\"rIdA\"/>").Build(),
        ["zip-of-zeros.docx"] = () => new DocxBuilder().Part("word/media.bin", "application/octet-stream", "urn:x", "rIdB", new string('0', 60_000_000)).Body(P("本文")).Build(),
        ["xml-of-blanks.docx"] = () => new DocxBuilder().Body(P("本文" + new string(' ', 60_000_000))).Build(),
        ["ten-thousand-entries.docx"] = () => Entries(10_000),
        ["two-hundred-thousand-entries.docx"] = () => Entries(200_000),
        ["hundreds-of-thousands-of-empty-paragraphs.docx"] = () => new DocxBuilder().Body(string.Concat(Enumerable.Repeat("<w:p/>", 300_000))).Build(),
        ["more-paragraphs-than-allowed.docx"] = () => new DocxBuilder().Body(string.Concat(Enumerable.Repeat("<w:p><w:r><w:t>あ</w:t></w:r></w:p>", 201_000))).Build(),
        ["fields-that-never-end.docx"] = () => new DocxBuilder().Body(string.Concat(Enumerable.Repeat(Para(FieldMark("begin")), 20_000))).Build(),
        ["attributes-without-end.docx"] = () => new DocxBuilder().Body($"<w:p {string.Concat(Enumerable.Range(0, 50_000).Select(i => $"a{i}=\"\" "))}/>", P("本文")).Build(),
    };

    private const string Pages = "<< /Type /Pages /Count 1 /Kids [3 0 R] >>";

    private static void Text(TinyPage page) => page.Text(50, 700, "本文である。");

    private static string Page(string contents, string resources = "") =>
        $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {contents} /Resources << {resources} >> >>";

    private static string Form(string content, string resources) => Stream($"/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << {resources} >>", content);

    private static string Stream(string entries, string content) => $"<< {entries} /Length {content.Length} >>\nstream\n{content}\nendstream";

    private static string Nested(string open, string close, int depth = Deep) => string.Concat(Enumerable.Repeat(open, depth)) + string.Concat(Enumerable.Repeat(close, depth));

    private static byte[] DoublingPages()
    {
        var levels = Enumerable.Range(3, 30).Select(i => $"<< /Type /Pages /Parent {i - 1} 0 R /Count 2 /Kids [{i + 1} 0 R {i + 1} 0 R] >>");
        return Pdf(["<< /Type /Pages /Count 1000000 /Kids [3 0 R 3 0 R] >>", .. levels, "<< /Type /Page /Parent 32 0 R /MediaBox [0 0 9 9] >>"]);
    }

    private static byte[] DoublingForms()
    {
        var forms = Enumerable.Range(5, 40).Select(i => Form("/F Do /F Do", $"/XObject << /F {i + 1} 0 R >>"));
        return Pdf([Pages, Page("4 0 R", "/XObject << /F 5 0 R >>"), Stream("", "/F Do"), .. forms, Form("0 0 m 9 9 l S", "")]);
    }

    /// <summary>A PDF of a catalog and the objects from number 2 on.</summary>
    private static byte[] Pdf(params string[] objects)
    {
        var file = new StringBuilder("%PDF-1.7\n");
        string[] all = ["<< /Type /Catalog /Pages 2 0 R >>", .. objects];
        var offsets = new List<int>();
        for (var i = 0; i < all.Length; i++)
        {
            offsets.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{all[i]}\nendobj\n");
        }

        var start = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {all.Length + 1}\n0000000000 65535 f \n");
        foreach (var offset in offsets) file.Append(CultureInfo.InvariantCulture, $"{offset:D10} 00000 n \n");
        file.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {all.Length + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());
    }

    private static string Deflated(byte[] content, string filter = "/FlateDecode") => Stream($"/Filter {filter}", Encoding.Latin1.GetString(Zlib(content)));

    private static byte[] Zlib(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true)) zlib.Write(content);
        return packed.ToArray();
    }

    private static byte[] Replace(byte[] pdf, string old, string by) => Encoding.Latin1.GetBytes(Encoding.Latin1.GetString(pdf).Replace(old, by, StringComparison.Ordinal));

    private static byte[] BuildWith(this TinyPdf pdf, string old, string by) => Replace(pdf.Build(), old, by);

    private static byte[] Entries(int count)
    {
        using var stream = new MemoryStream();
        stream.Write(new DocxBuilder().Body(P("本文")).Build());
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            for (var i = 0; i < count; i++) zip.CreateEntry($"x/{i}");
        }

        return stream.ToArray();
    }
}
