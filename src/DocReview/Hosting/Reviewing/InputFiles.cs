namespace DocReview.Hosting.Reviewing;

/// <summary>A document to review and where its results go.</summary>
/// <param name="Path">The input.</param>
/// <param name="OutputBase">Folder and name of the results, without <c>.review.docx</c>.</param>
internal sealed record InputFile(string Path, string OutputBase);

/// <summary>Finds the documents behind the paths given, and names their results.</summary>
internal static class InputFiles
{
    private static readonly HashSet<string> Extensions = new(StringComparer.OrdinalIgnoreCase) { ".docx", ".docm", ".pdf", ".txt", ".md" };

    /// <summary>Files in ordinal order per folder; a path that does not exist stays in the list, so that it is reported.</summary>
    public static IReadOnlyList<InputFile> Resolve(IEnumerable<string> paths, string? outputFolder)
    {
        var found = new List<(string File, string Relative)>();
        foreach (var path in paths)
        {
            if (!Directory.Exists(path)) found.Add((path, Path.GetFileName(path)));
            else found.AddRange(InFolder(path));
        }

        var files = found.DistinctBy(f => Path.GetFullPath(f.File), StringComparer.Ordinal).ToList();
        var bases = files.Select(f => Base(f.File, f.Relative, outputFolder)).ToList();
        var collisions = bases.GroupBy(b => b.Short, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1).Select(g => g.Key).ToHashSet(StringComparer.OrdinalIgnoreCase);

        // report.docx and report.pdf in one folder: the extension tells their results apart.
        return [.. files.Zip(bases, (f, b) => new InputFile(f.File, collisions.Contains(b.Short) ? b.Long : b.Short))];
    }

    private static IEnumerable<(string File, string Relative)> InFolder(string folder) =>
        Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint })
            .Where(f => IsDocument(Path.GetFileName(f)))
            .Order(StringComparer.Ordinal)
            .Select(f => (f, Path.GetRelativePath(folder, f)));

    // Our own results, and the lock files of Word and LibreOffice, are no input.
    private static bool IsDocument(string name) =>
        Extensions.Contains(Path.GetExtension(name))
        && !name.StartsWith('.') && !name.StartsWith("~$", StringComparison.Ordinal)
        && !name.EndsWith(".review.docx", StringComparison.OrdinalIgnoreCase);

    private static (string Short, string Long) Base(string file, string relative, string? outputFolder)
    {
        var full = outputFolder is null ? Path.GetFullPath(file) : Path.GetFullPath(Path.Combine(outputFolder, relative));
        var folder = Path.GetDirectoryName(full)!;
        return (Path.Combine(folder, Path.GetFileNameWithoutExtension(full)), Path.Combine(folder, Path.GetFileName(full)));
    }
}
