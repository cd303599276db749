using System.IO.Compression;
using System.Text;
using DocReview.Core.Documents;

namespace DocReview.Reading.Intake;

/// <summary>What a file is by its content. <see cref="Refusal"/> is set when it cannot be read, or can be read with a reservation.</summary>
internal readonly record struct ContentType(SourceFormat? Format, Diagnostic? Refusal)
{
    /// <summary>Some 30 MB of objects. The reader itself allows far fewer.</summary>
    private const int MostEntries = 100_000;

    private static readonly byte[] Ole = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    public static ContentType Detect(string name, byte[] bytes)
    {
        var head = bytes.AsSpan(0, Math.Min(bytes.Length, 1024));
        if (head.IndexOf("%PDF-"u8) >= 0) return new(SourceFormat.Pdf, null);
        if (head.StartsWith("PK\u0003\u0004"u8)) return Package(name, bytes);
        if (head.StartsWith(Ole)) return new(null, IsEncryptedPackage(bytes) ? IntakeDiagnostics.EncryptedWord(name) : IntakeDiagnostics.OldOffice(name));
        if (IsText(bytes)) return new(IsMarkdown(name) ? SourceFormat.Markdown : SourceFormat.Text, null);
        return new(null, IntakeDiagnostics.Unsupported(name));
    }

    private static ContentType Package(string name, byte[] bytes)
    {
        if (CountEntries(bytes) > MostEntries) return new(null, IntakeDiagnostics.TooManyEntries(name, MostEntries));
        try
        {
            using var zip = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
            if (zip.GetEntry("[Content_Types].xml") is not { } types) return new(null, IntakeDiagnostics.Unsupported(name));
            var isWord = zip.Entries.Any(e => e.FullName.StartsWith("word/document", StringComparison.Ordinal) || e.FullName == "word/document.xml");
            if (!isWord) return new(null, IntakeDiagnostics.OtherOffice(name));
            return new(SourceFormat.Docx, HasMacros(zip, types) ? IntakeDiagnostics.MacroEnabled(name) : null);
        }
        catch (InvalidDataException)
        {
            return new(null, IntakeDiagnostics.DamagedZip(name));
        }
    }

    // Opening a zip makes an object per entry, in this process and before any other check. Every entry has a signature in the directory;
    // zips stored inside add a few of their own.
    private static int CountEntries(byte[] bytes) => bytes.AsSpan().Count("PK\u0001\u0002"u8);

    private static bool HasMacros(ZipArchive zip, ZipArchiveEntry types)
    {
        if (zip.Entries.Any(e => e.FullName.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase))) return true;
        const int enough = 64 * 1024;
        var buffer = new char[enough];
        using var reader = new StreamReader(types.Open());
        var read = reader.ReadBlock(buffer, 0, enough);
        return new ReadOnlySpan<char>(buffer, 0, read).Contains("macroEnabled", StringComparison.Ordinal);
    }

    // An encrypted .docx is an OLE container with a stream of this name, in UTF-16.
    private static bool IsEncryptedPackage(byte[] bytes) => bytes.AsSpan().IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0;

    private static bool IsMarkdown(string name) =>
        Path.GetExtension(name).Equals(".md", StringComparison.OrdinalIgnoreCase) || Path.GetExtension(name).Equals(".markdown", StringComparison.OrdinalIgnoreCase);

    // Text holds no NUL (UTF-16 has a mark) and hardly any other control character.
    private static bool IsText(byte[] bytes)
    {
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..]) return true;
        var sample = bytes.AsSpan(0, Math.Min(bytes.Length, 64 * 1024));
        if (sample.Contains((byte)0)) return false;
        var controls = 0;
        foreach (var b in sample)
        {
            if (b < 0x20 && b is not (0x09 or 0x0A or 0x0D or 0x0C)) controls++;
        }

        return controls <= sample.Length / 100;
    }
}
