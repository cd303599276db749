using System.Collections.Immutable;

namespace DocReview.Evaluation.Reading;

/// <summary>Reads one file through intake, reader, structure and splitter; null when intake or reader refuse it with a clear error.</summary>
/// <exception cref="OperationCanceledException">The token was cancelled.</exception>
internal delegate DocumentReading? ReadFile(string fileName, ReadingKind kind, byte[] bytes, CancellationToken cancellationToken);

/// <summary>A file of a golden.</summary>
internal sealed record ReadingFile(string Path, ReadingKind Kind, byte[] Bytes)
{
    public string Name => System.IO.Path.GetFileName(Path);

    /// <summary>The golden's files, Word first.</summary>
    public static ImmutableArray<ReadingFile> Of(ReadingGolden golden, string folder) =>
        [.. Directory.EnumerateFiles(folder, "source*").Select(p => (Path: p, Kind: KindOf(golden, System.IO.Path.GetFileName(p))))
            .Where(f => f.Kind is not null)
            .OrderBy(f => f.Kind).ThenBy(f => f.Path, StringComparer.Ordinal)
            .Select(f => new ReadingFile(f.Path, f.Kind!.Value, File.ReadAllBytes(f.Path)))];

    private static ReadingKind? KindOf(ReadingGolden golden, string name) => System.IO.Path.GetExtension(name) switch
    {
        ".docx" => ReadingKind.Word,
        ".pdf" => name.EndsWith("-tagged.pdf", StringComparison.Ordinal) || golden.TaggedFiles.Contains(name, StringComparer.Ordinal) ? ReadingKind.Tagged : ReadingKind.Untagged,
        _ => null,
    };
}
