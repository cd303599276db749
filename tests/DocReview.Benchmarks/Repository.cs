namespace DocReview.Benchmarks;

/// <summary>Finds the working copy from wherever the benchmark runs.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "DocReview.sln"))) return folder.FullName;
        }

        throw new DirectoryNotFoundException("DocReview.sln was not found above the benchmark; run it inside the working copy.");
    }
}
