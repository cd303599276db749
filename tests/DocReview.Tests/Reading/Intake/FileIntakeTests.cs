using System.IO.Compression;
using System.Text;
using DocReview.Core.Documents;
using DocReview.Reading.Intake;
using DocReview.Tests.Support;

namespace DocReview.Tests.Reading.Intake;

public sealed class FileIntakeTests
{
    private static readonly byte[] Ole = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    [Fact]
    public async Task A_file_that_is_not_there_is_refused() => Refused(DiagnosticCodes.FileNotFound, await TakeAsync(Path.Combine(Path.GetTempPath(), "docreview-no-such-file.docx")));

    [Fact]
    public async Task An_empty_file_is_refused()
    {
        using var folder = new TemporaryFolder();

        Refused(DiagnosticCodes.FileEmpty, await TakeAsync(folder.Write("空.docx", "")));
    }

    [Fact]
    public async Task A_file_above_the_limit_is_refused()
    {
        using var folder = new TemporaryFolder();

        Refused(DiagnosticCodes.FileTooLarge, await TakeAsync(folder.Write("a.txt", new('a', 101)), maxBytes: 100));
    }

    [Fact]
    public async Task A_file_at_the_limit_is_taken()
    {
        using var folder = new TemporaryFolder();

        Assert.NotNull((await TakeAsync(folder.Write("a.txt", new('a', 100)), maxBytes: 100)).File);
    }

    [Fact]
    public async Task Cancellation_stops_it()
    {
        using var folder = new TemporaryFolder();
        using var source = new CancellationTokenSource();
        await source.CancelAsync();
        var path = folder.Write("a.txt", "text");

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => new FileIntake(1000).TakeAsync(path, source.Token));
    }

    [Theory]
    [InlineData("a.png", new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13 })]
    [InlineData("a.docx", new byte[] { 0, 1, 2, 3 })]
    public void Bytes_of_no_known_kind_are_refused(string name, byte[] bytes) => Refused(DiagnosticCodes.UnsupportedType, FileIntake.Take(name, bytes));

    [Fact]
    public void An_encrypted_word_file_is_refused_as_encrypted() =>
        Refused(DiagnosticCodes.Encrypted, FileIntake.Take("a.docx", [.. Ole, .. new byte[512], .. Encoding.Unicode.GetBytes("EncryptedPackage")]));

    [Fact]
    public void An_old_word_file_is_refused_with_what_to_do()
    {
        var result = FileIntake.Take("a.doc", [.. Ole, .. new byte[512]]);

        Refused(DiagnosticCodes.UnsupportedType, result);
        Assert.Contains(".docx", result.Diagnostics[0].Message.En, StringComparison.Ordinal);
    }

    [Fact]
    public void A_package_that_breaks_off_is_damaged() => Refused(DiagnosticCodes.DamagedFile, FileIntake.Take("a.docx", Package("word/document.xml")[..60]));

    [Fact]
    public void A_spreadsheet_is_refused() => Refused(DiagnosticCodes.UnsupportedType, FileIntake.Take("a.xlsx", Package("xl/workbook.xml")));

    [Fact]
    public void A_plain_archive_is_refused() => Refused(DiagnosticCodes.UnsupportedType, FileIntake.Take("a.zip", Zip(("a.txt", "text"))));

    [Fact]
    public void A_document_with_macros_is_taken_with_a_warning()
    {
        var result = FileIntake.Take("a.docm", Package("word/document.xml", "word/vbaProject.bin"));

        Assert.Equal(SourceFormat.Docx, result.File!.Format);
        Assert.Equal((DiagnosticCodes.MacroEnabled, DiagnosticSeverity.Warning), Assert.Single(result.Diagnostics.Select(d => (d.Code, d.Severity))));
    }

    [Theory]
    [InlineData("a.md", SourceFormat.Markdown)]
    [InlineData("a.txt", SourceFormat.Text)]
    public void Text_is_told_apart_by_its_extension(string name, SourceFormat format) =>
        Assert.Equal(format, FileIntake.Take(name, Encoding.UTF8.GetBytes("設計書")).File!.Format);

    [Fact]
    public void A_word_package_is_a_word_document() => Assert.Equal(SourceFormat.Docx, FileIntake.Take("a.docx", Package("word/document.xml")).File!.Format);

    [Theory]
    [InlineData("a.docx", "%PDF-1.7\n", SourceFormat.Pdf)]
    [InlineData("a.pdf", "設計書である。", SourceFormat.Text)]
    public void Content_counts_and_a_wrong_extension_is_noted(string name, string content, SourceFormat format)
    {
        var result = FileIntake.Take(name, Encoding.UTF8.GetBytes(content));

        Assert.Equal(format, result.File!.Format);
        Assert.Equal((DiagnosticCodes.ExtensionMismatch, DiagnosticSeverity.Info), Assert.Single(result.Diagnostics.Select(d => (d.Code, d.Severity))));
    }

    [Fact]
    public void A_matching_extension_in_capitals_is_no_mismatch() => Assert.Empty(FileIntake.Take("A.PDF", "%PDF-1.7\n"u8.ToArray()).Diagnostics);

    [Fact]
    public void The_hash_is_that_of_the_bytes() =>
        Assert.Equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", FileIntake.Take("a.txt", "abc"u8.ToArray()).File!.Sha256);

    private static Task<IntakeResult> TakeAsync(string path, long maxBytes = 1000) => new FileIntake(maxBytes).TakeAsync(path, TestContext.Current.CancellationToken);

    private static void Refused(string code, IntakeResult result)
    {
        Assert.Null(result.File);
        Assert.Equal((code, DiagnosticSeverity.Error), Assert.Single(result.Diagnostics.Select(d => (d.Code, d.Severity))));
    }

    private static byte[] Package(params string[] parts) => Zip([("[Content_Types].xml", "<Types/>"), .. parts.Select(p => (p, "<x/>"))]);

    private static byte[] Zip(params (string Name, string Text)[] entries)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in entries)
            {
                using var writer = new StreamWriter(zip.CreateEntry(name).Open());
                writer.Write(text);
            }
        }

        return stream.ToArray();
    }
}
