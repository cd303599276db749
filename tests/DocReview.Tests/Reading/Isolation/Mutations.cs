using System.IO.Compression;
using System.Text;
using System.Xml.Linq;

namespace DocReview.Tests.Reading.Isolation;

/// <summary>Damages files the way broken programs, bad transfers and attackers do; the same seed gives the same damage.</summary>
internal static class Mutations
{
    private static readonly string[] Extremes = ["0", "-1", "1", "65536", "2147483647", "-2147483648", "99999999999999999999", "1e308", "-1e308", "0.0000001", "NaN", "", "x", "true"];

    private static readonly string[] PdfTokens =
    [
        "[", "]", "<<", ">>", "(", ")", "<", ">", "null", "1 0 R", "2 0 R", "99 0 R", "endobj", "endstream", "stream\n", "q ", "Q ", "BT ", "ET ", "BI ", "ID ", "EI ", "/Kids", "/Parent 2 0 R ",
        "/Filter /FlateDecode ", "/Filter [/LZWDecode /RunLengthDecode] ", "/Encrypt 1 0 R ", "/Length 0 ", "/F9 10 Tf ", "/Im Do ", "EMC ", "/P << /MCID 999999999 >> BDC ", "%%EOF", "startxref\n0\n", "xref\n", "trailer\n",
    ];

    private static readonly string[] WordNames = ["tbl", "tr", "tc", "p", "r", "t", "sdt", "sdtContent", "ins", "del", "hyperlink", "smartTag", "txbxContent", "numPr", "fldChar", "pict", "drawing", "gridSpan", "vMerge", "body"];

    /// <summary>One to four changes of bytes and tokens.</summary>
    public static byte[] OfPdf(byte[] file, Random random)
    {
        var bytes = file.ToList();
        for (var left = random.Next(1, 5); left > 0 && bytes.Count > 16; left--) Change(bytes, random);
        return [.. bytes];
    }

    /// <summary>One to four changes of elements and attributes in one XML part of a package.</summary>
    public static byte[] OfDocx(byte[] package, Random random)
    {
        using var target = new MemoryStream();
        using (var from = new ZipArchive(new MemoryStream(package)))
        using (var to = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true))
        {
            var parts = from.Entries.Where(e => e.FullName.EndsWith(".xml", StringComparison.Ordinal) || e.FullName.EndsWith(".rels", StringComparison.Ordinal)).ToList();
            // Half of the cases hit the text itself.
            var chosen = random.Next(2) == 0 ? from.GetEntry("word/document.xml") : parts[random.Next(parts.Count)];
            foreach (var entry in from.Entries)
            {
                using var source = entry.Open();
                using var copy = to.CreateEntry(entry.FullName, CompressionLevel.NoCompression).Open();
                if (entry == chosen) copy.Write(Encoding.UTF8.GetBytes(OfXml(XElement.Load(source), random)));
                else source.CopyTo(copy);
            }
        }

        return target.ToArray();
    }

    private static string OfXml(XElement root, Random random)
    {
        for (var left = random.Next(1, 5); left > 0; left--)
        {
            var elements = root.DescendantsAndSelf().ToList();
            var element = elements[random.Next(elements.Count)];
            Change(element, elements[random.Next(elements.Count)], random);
        }

        return root.ToString(SaveOptions.DisableFormatting);
    }

    private static void Change(XElement element, XElement other, Random random)
    {
        switch (random.Next(8))
        {
            case 0 when element.Parent is not null: element.Remove(); break;
            case 1 when element.Parent is not null: element.AddAfterSelf(Enumerable.Repeat(element, random.Next(1, 4)).Select(e => new XElement(e))); break;
            case 2 when element.Parent is not null && other != element: other.Add(new XElement(element)); break;
            case 3: element.Name = element.Name.Namespace + WordNames[random.Next(WordNames.Length)]; break;
            case 4 when element.Parent is not null: Wrap(element, random.Next(2, 60)); break;
            case 5: element.RemoveNodes(); break;
            case 6: element.Add(new XText(Extremes[random.Next(Extremes.Length)])); break;
            default: SetExtreme(element, random); break;
        }
    }

    private static void SetExtreme(XElement element, Random random)
    {
        // The writer itself refuses other values of xml:space.
        var attributes = element.Attributes().Where(a => !a.IsNamespaceDeclaration && a.Name.Namespace != XNamespace.Xml).ToList();
        if (attributes.Count > 0) attributes[random.Next(attributes.Count)].Value = Extremes[random.Next(Extremes.Length)];
    }

    private static void Wrap(XElement element, int levels)
    {
        var inner = new XElement(element);
        for (var i = 0; i < levels; i++) inner = new XElement(element.Name, element.Attributes(), inner);
        element.ReplaceWith(inner);
    }

    private static void Change(List<byte> bytes, Random random)
    {
        var at = random.Next(bytes.Count);
        switch (random.Next(8))
        {
            case 0: bytes[at] = (byte)random.Next(256); break;
            case 1: bytes[at] ^= (byte)(1 << random.Next(8)); break;
            case 2: bytes.RemoveRange(at, Math.Min(random.Next(1, 200), bytes.Count - at)); break;
            case 3: bytes.InsertRange(at, bytes.GetRange(at, Math.Min(random.Next(1, 200), bytes.Count - at))); break;
            case 4: bytes.InsertRange(random.Next(bytes.Count), bytes.GetRange(at, Math.Min(random.Next(1, 200), bytes.Count - at))); break;
            case 5: bytes.InsertRange(at, Encoding.ASCII.GetBytes(PdfTokens[random.Next(PdfTokens.Length)])); break;
            case 6: ReplaceNumber(bytes, at, Extremes[random.Next(Extremes.Length)]); break;
            default: bytes.RemoveRange(bytes.Count - random.Next(1, bytes.Count / 2), 1); break;
        }
    }

    private static void ReplaceNumber(List<byte> bytes, int from, string value)
    {
        var start = bytes.FindIndex(from, static b => char.IsAsciiDigit((char)b));
        if (start < 0) return;
        var end = bytes.FindIndex(start, static b => !char.IsAsciiDigit((char)b));
        bytes.RemoveRange(start, (end < 0 ? bytes.Count : end) - start);
        bytes.InsertRange(start, Encoding.ASCII.GetBytes(value));
    }
}
