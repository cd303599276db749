using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using DocReview.Core.Documents;
using DocReview.Reading.Intake;
using DocReview.Reading.Isolation;
using DocReview.Tests.Reading.Pdf;
using DocReview.Tests.Reading.Word;
using DocReview.Tests.Support;
using static DocReview.Tests.Reading.Word.Markup;

namespace DocReview.Tests.Reading.Isolation;

/// <summary>
/// Thousands of damaged files through real children, the same ones in every run. Each ends with text or a clear error; an exception that
/// escapes a reader, a crash, and a limit of the child are failures of the reader.
/// </summary>
public sealed class FuzzTests
{
    private const int Processes = 2;

    private static readonly JsonSerializerOptions Finite = new();

    [Fact]
    public void Damaged_pdfs_end_with_text_or_a_clear_error() => Run(
        "pdf", 300, [TinyTagged(), TinyTable(), TinyFonts()], Mutations.OfPdf);

    [Fact]
    public void Damaged_pdfs_of_an_office_program_end_with_text_or_a_clear_error() => Run(
        "pdf", 40, [FixtureFile.Bytes("order-system.pdf"), FixtureFile.Bytes("order-system-tagged.pdf")], Mutations.OfPdf);

    [Fact]
    public void Damaged_word_files_end_with_text_or_a_clear_error() => Run(
        "docx", 2_000, [SmallWord()], Mutations.OfDocx);

    [Fact]
    public void Damaged_word_files_of_a_real_design_end_with_text_or_a_clear_error() => Run(
        "docx", 60, [File.ReadAllBytes(Repository.PathOf("goldens", "cases", "hospital-booking", "source.docx"))], Mutations.OfDocx);

    [Fact]
    public void Damaged_texts_end_with_text_or_a_clear_error() => Run(
        "md", 1_000, [Encoding.UTF8.GetBytes(SampleDesign.Markdown)], Mutations.OfPdf);

    private static void Run(string extension, int cases, byte[][] seeds, Func<byte[], Random, byte[]> mutate)
    {
        using var pool = Workers.RealPool(new());
        var problems = new ConcurrentBag<string>();
        var options = new ParallelOptions { MaxDegreeOfParallelism = Processes, CancellationToken = TestContext.Current.CancellationToken };
        Parallel.For(0, cases, options, number =>
        {
            var bytes = mutate(seeds[number % seeds.Length], new Random(number));
            using var log = new StringWriter();
            if (Problem(new IsolatedReader(pool, log), $"damaged.{extension}", bytes) is { } problem) problems.Add($"case {number}: {problem} {log}");
        });

        Assert.True(problems.IsEmpty, $"{problems.Count} of {cases}:\n{string.Join('\n', problems.Take(10))}");
    }

    private static string? Problem(IsolatedReader reader, string name, byte[] bytes)
    {
        if (FileIntake.Take(name, bytes) is not { File: { } file }) return null;
        var document = reader.Read(file, CancellationToken.None);
        if (document.Diagnostics.FirstOrDefault(static d => d.Code.StartsWith("reading-", StringComparison.Ordinal)) is { } died) return died.Code;
        var hasText = document.Blocks.Any(static b => b.Text.Length > 0 || b.Table is not null);
        if (!hasText && file.Format is SourceFormat.Pdf or SourceFormat.Docx && !document.Diagnostics.Any(static d => d.Severity == DiagnosticSeverity.Error)) return "neither text nor an error";
        return IsWritable(document);
    }

    // What no JSON can hold, no report can: numbers without bounds and halves of characters.
    private static string? IsWritable(RawDocument document)
    {
        try
        {
            var json = JsonSerializer.Serialize(document, Finite);
            return json.Contains("\\uFFFE", StringComparison.OrdinalIgnoreCase) ? "a character that is none" : null;
        }
        catch (Exception e) when (e is ArgumentException or JsonException)
        {
            return e.Message;
        }
    }

    private static byte[] TinyTagged() => new TinyPdf { Catalog = "/StructTreeRoot 100 0 R /MarkInfo << /Marked true >>", Title = "設計書" }
        .Page(page => page.Marked("H1", "<< /MCID 0 >>", p => p.Text(50, 750, "1. 概要", 14)).Marked("P", "<< /MCID 1 >>", p => p.Text(50, 700, "本書は設計の方針を定める。")))
        .Object($"<< /Type /StructTreeRoot /K 101 0 R /RoleMap << /Kapitel /H1 >> >>")
        .Object($"<< /S /Document /P 100 0 R /K [102 0 R 103 0 R] >>")
        .Object($"<< /S /Kapitel /P 101 0 R /Pg {TinyPdf.PageObject(1)} 0 R /K 0 >>")
        .Object($"<< /S /P /P 101 0 R /Pg {TinyPdf.PageObject(1)} 0 R /K [1] >>")
        .Build();

    private static byte[] TinyTable() => new TinyPdf()
        .Page(page => page.Text(50, 800, "2.1 ログ", 14).Grid([50, 200, 400], [600, 630, 660, 690])
            .Text(60, 670, "項目").Text(210, 670, "値").Text(60, 640, "保持期間").Text(210, 640, "1年").Text(60, 610, "出力先").Text(210, 610, "S3")
            .Lines(50, 550, 14, "監査ログは改ざんを防ぐため", "別のアカウントに保管する。"))
        .Page(page => page.Filled(40, 40, 300, 100, 0.9).Text(50, 700, "・一つ目の項目である。").Text(50, 680, "・二つ目の項目である。"))
        .Build();

    private static byte[] TinyFonts() => new TinyPdf()
        .Page(page => page.Text(50, 750, "太字の見出し", 16, "F2").Text(50, 700, "縦書き", 10, "F4").Text(50, 650, "\uF0B7", 10, "F3").Text(80, 650, "箇条書き").Picture(300, 300, 100, 100).Text(50, 600, "欠けた字", 10, "F5"))
        .Build();

    private static byte[] SmallWord() => new DocxBuilder()
        .Styles(ParagraphStyle("1", "heading 1", NumPr(1, 0) + "<w:outlineLvl w:val=\"0\"/>", basedOn: "n"), ParagraphStyle("n", "Normal", rPr: "<w:sz w:val=\"21\"/>"))
        .Numbering(Abstract(1, Level(0, "%1."), Level(1, "%1.%2", "decimalFullWidth")), Num(1, 1, StartOverride(1, 3)), Num(2, 1))
        .Footnotes($"<w:footnote w:id=\"2\">{P("脚注の本文")}</w:footnote>")
        .Body(
            Styled("1", "概要"), P("本書は方針を定める。"), Numbered(2, 1, "項目"), Numbered(2, 1, "次の項目"),
            Table(Row(Cell("項目", "<w:gridSpan w:val=\"2\"/>"), Cell("値")), Row(Cell("甲", "<w:vMerge w:val=\"restart\"/>"), Cell("乙"), Cell("丙")), Row(Cell("", "<w:vMerge/>"), Cell("丁"), Cell("※1"))),
            P("※1 注記である。"), Para(FieldMark("begin") + "<w:r><w:instrText>PAGEREF x</w:instrText></w:r>" + FieldMark("separate") + R("3") + FieldMark("end")),
            Para("<w:r><w:footnoteReference w:id=\"2\"/></w:r>" + R("隠れた文字", "<w:vanish/>")), Para("<w:ins w:id=\"1\">" + R("追加") + "</w:ins><w:del w:id=\"2\"><w:r><w:delText>削除</w:delText></w:r></w:del>"),
            "<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val=\"1\"/></w14:checkbox></w:sdtPr><w:sdtContent>" + P("☑ 済み") + "</w:sdtContent></w:sdt>",
            Para(DrawingTests.Picture("構成図")))
        .Build();
}
