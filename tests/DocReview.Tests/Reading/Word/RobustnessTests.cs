using System.IO.Compression;
using CsCheck;
using static DocReview.Tests.Reading.Word.Markup;

namespace DocReview.Tests.Reading.Word;

/// <summary>Whatever the bytes, the reader answers with a document or a diagnostic.</summary>
public sealed class RobustnessTests
{
    private static readonly string[] Pieces =
    [
        P("本文。"), Numbered(1, 1, "項目"), Table(Row(Cell("甲", "<w:vMerge/>"), Cell("乙")), Row(Cell("丙", "<w:vMerge/>"))), FieldMark("begin"),
        Para(FieldMark("separate")), Para(FieldMark("end") + FieldMark("end")), "<w:tbl/>", "<w:tr/>", "<w:p><w:p/></w:p>",
        Para("<w:r><w:drawing/><w:pict/><w:object/><w:sym/><w:fldChar/></w:r>"), Para("<w:r><w:footnoteReference w:id=\"9\"/></w:r>"),
        P("x", "<w:numPr><w:ilvl w:val=\"99\"/><w:numId w:val=\"1\"/></w:numPr><w:outlineLvl w:val=\"-4\"/>"),
        Para(R("", "<w:sz w:val=\"huge\"/><w:color w:val=\"\"/>")), "<w:sdt/>", "<mc:AlternateContent/>", "<w:altChunk/>",
        Para("<m:oMath><m:f/></m:oMath>"), P("x", $"<w:rPr><w:del/></w:rPr>"), "<w:tbl><w:tr><w:tc/></w:tr></w:tbl>",
    ];

    [Fact]
    public void Any_order_of_odd_markup_is_read() => Gen.Int[0, Pieces.Length - 1].Select(static i => Pieces[i]).Array[0, 12].Sample(
        pieces => new DocxBuilder().Numbering(Abstract(1, Level(0, "%1%9%")), Num(1, 1)).Body(pieces).Read().Format == Core.Documents.SourceFormat.Docx, iter: 150);

    [Fact]
    public void Any_damaged_byte_ends_in_a_document_or_a_diagnostic()
    {
        var bytes = Stored(new DocxBuilder().Styles(ParagraphStyle("1", "heading 1", NumPr(1, 0))).Numbering(Abstract(1, Level(0, "%1")), Num(1, 1)).Body(Pieces).Build());
        Gen.Select(Gen.Int[0, bytes.Length - 1], Gen.Byte).Sample(
            (at, value) =>
            {
                var damaged = (byte[])bytes.Clone();
                damaged[at] = value;
                var document = DocxBuilder.Read(damaged);
                return document.Blocks.Length > 0 || document.Diagnostics.Length > 0;
            },
            iter: 1_500);
    }

    // Without compression a changed byte reaches the XML instead of breaking the deflate stream.
    private static byte[] Stored(byte[] package)
    {
        using var target = new MemoryStream();
        using (var from = new ZipArchive(new MemoryStream(package)))
        using (var to = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in from.Entries)
            {
                using var source = entry.Open();
                using var copy = to.CreateEntry(entry.FullName, CompressionLevel.NoCompression).Open();
                source.CopyTo(copy);
            }
        }

        return target.ToArray();
    }
}
