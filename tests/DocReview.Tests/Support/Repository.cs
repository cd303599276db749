namespace DocReview.Tests.Support;

/// <summary>The working copy the tests were built from, found from the test assembly upwards.</summary>
internal static class Repository
{
    private const string Marker = "DocReview.sln";

    public static string Root { get; } = Find(AppContext.BaseDirectory);

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>C# files under a folder, without generated ones.</summary>
    public static IEnumerable<string> Sources(params string[] folder) =>
        Directory.EnumerateFiles(PathOf(folder), "*.cs", SearchOption.AllDirectories).Where(f => !IsBuilt(f)).Order(StringComparer.Ordinal);

    public static bool IsBuilt(string file) =>
        Path.GetRelativePath(Root, file).Split(Path.DirectorySeparatorChar).Any(p => p is "bin" or "obj");

    private static string Find(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, Marker))) return at.FullName;
        }

        throw new DirectoryNotFoundException($"No folder above {folder} holds {Marker}.");
    }
}
