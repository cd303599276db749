using System.IO.Compression;
using System.Xml;
using DocReview.Core.Documents;

namespace DocReview.Reading.Word.Package;

/// <summary>Walks the zip and its XML once, streaming, before any other code opens the package.</summary>
internal static class PackageScan
{
    /// <summary>The diagnostic that refuses the file, or null when it is safe to open.</summary>
    public static Diagnostic? Check(Stream package, PackageLimits limits, CancellationToken cancellationToken)
    {
        try
        {
            using var zip = new ZipArchive(package, ZipArchiveMode.Read, leaveOpen: true);
            return CheckEntries(zip, limits) ?? CheckParts(zip, limits, cancellationToken);
        }
        catch (Exception exception) when (exception is InvalidDataException or XmlException or IOException)
        {
            return WordDiagnostics.Damaged(exception.Message);
        }
    }

    private static Diagnostic? CheckEntries(ZipArchive zip, PackageLimits limits)
    {
        if (zip.Entries.Count > limits.MaxEntries) return WordDiagnostics.Limit(PackageLimit.Entries, limits.MaxEntries);

        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var total = 0L;
        foreach (var entry in zip.Entries)
        {
            // Two entries of one name let two readers see two different documents.
            if (!names.Add(OpcPackage.Normalize(entry.FullName))) return WordDiagnostics.Damaged($"duplicate entry {entry.FullName}");
            total += entry.Length;
            if (total > limits.MaxExpandedBytes)
                return WordDiagnostics.Limit(PackageLimit.ExpandedSize, limits.MaxExpandedBytes / (1024 * 1024));
            if (entry.Length >= limits.RatioFromBytes && entry.Length / Math.Max(1, entry.CompressedLength) > limits.MaxExpansionRatio)
                return WordDiagnostics.Limit(PackageLimit.ExpansionRatio, limits.MaxExpansionRatio);
        }

        return null;
    }

    private static Diagnostic? CheckParts(ZipArchive zip, PackageLimits limits, CancellationToken cancellationToken)
    {
        var foreign = new OpcPackage(zip, limits).ForeignParts();
        foreach (var entry in zip.Entries)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!IsXml(entry) || foreign.Contains(OpcPackage.Normalize(entry.FullName))) continue;
            if (entry.Length > limits.MaxCharactersInPart)
                return WordDiagnostics.Limit(PackageLimit.Characters, limits.MaxCharactersInPart);
            using var stream = entry.Open();
            if (CheckXml(stream, limits, cancellationToken) is { } diagnostic) return diagnostic;
        }

        return null;
    }

    private static Diagnostic? CheckXml(Stream stream, PackageLimits limits, CancellationToken cancellationToken)
    {
        using var reader = PartXml.CreateReader(stream, limits);
        var elements = 0;
        while (reader.Read())
        {
            if (reader.Depth > limits.MaxXmlDepth) return WordDiagnostics.Limit(PackageLimit.XmlDepth, limits.MaxXmlDepth);
            if (reader.NodeType != XmlNodeType.Element) continue;
            if (++elements > limits.MaxElementsInPart) return WordDiagnostics.Limit(PackageLimit.Elements, limits.MaxElementsInPart);
            if (elements % 10_000 == 0) cancellationToken.ThrowIfCancellationRequested();
        }

        return null;
    }

    // By content, not by extension: the content types may declare any name as XML.
    private static bool IsXml(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        Span<byte> head = stackalloc byte[64];
        var length = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        var start = head[..length].IndexOfAnyExcept<byte>([0xEF, 0xBB, 0xBF, 0xFE, 0xFF, 0, 0x20, 0x09, 0x0A, 0x0D]);
        return start >= 0 && head[start] == (byte)'<';
    }
}
