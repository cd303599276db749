using DocReview.Hosting.Reviewing;
using DocReview.Tests.Support;

namespace DocReview.Tests.Hosting;

public sealed class ResultFileTests
{
    [Fact]
    public void A_result_is_written_into_a_new_folder()
    {
        using var folder = new TemporaryFolder();
        var path = folder.PathOf(Path.Combine("新規", "a.json"));
        ResultFile.Write(path, s => s.Write("done"u8), CancellationToken.None);

        Assert.Equal("done", File.ReadAllText(path));
    }

    [Fact]
    public void A_result_replaces_the_one_before()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("a.json", "a longer result before");
        ResultFile.Write(path, s => s.Write("done"u8), CancellationToken.None);

        Assert.Equal("done", File.ReadAllText(path));
    }

    [Fact]
    public void An_exception_leaves_no_file()
    {
        using var folder = new TemporaryFolder();

        Assert.Throws<InvalidOperationException>(() => ResultFile.Write(folder.PathOf("a.json"), WriteHalf, CancellationToken.None));
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Folder));
    }

    [Fact]
    public void An_exception_leaves_the_result_before()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("a.json", "before");

        Assert.Throws<InvalidOperationException>(() => ResultFile.Write(path, WriteHalf, CancellationToken.None));
        Assert.Equal("before", File.ReadAllText(path));
    }

    [Fact]
    public void Cancellation_leaves_no_file()
    {
        using var folder = new TemporaryFolder();
        using var source = new CancellationTokenSource();

        Assert.Throws<OperationCanceledException>(() => ResultFile.Write(
            folder.PathOf("a.json"),
            s =>
            {
                s.Write("done"u8);
                source.Cancel();
            },
            source.Token));
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Folder));
    }

    private static void WriteHalf(Stream stream)
    {
        stream.Write("half"u8);
        throw new InvalidOperationException("the writer failed");
    }
}
