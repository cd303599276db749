using DocReview.Hosting.Reviewing;
using DocReview.Tests.Support;

namespace DocReview.Tests.Hosting;

public sealed class InputFilesTests
{
    [Fact]
    public void Results_stand_beside_the_input()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("設計書.docx", "x");

        Assert.Equal(folder.PathOf("設計書"), InputFiles.Resolve([path], null).Single().OutputBase);
    }

    [Fact]
    public void Results_stand_in_the_folder_asked_for()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("設計書.docx", "x");

        Assert.Equal(folder.PathOf(Path.Combine("out", "設計書")), InputFiles.Resolve([path], folder.PathOf("out")).Single().OutputBase);
    }

    [Fact]
    public void Where_two_results_would_collide_the_extension_tells_them_apart()
    {
        using var folder = new TemporaryFolder();
        string[] paths = [folder.Write("設計.docx", "x"), folder.Write("設計.pdf", "x"), folder.Write("別.pdf", "x")];

        Assert.Equal(["設計.docx", "設計.pdf", "別"], InputFiles.Resolve(paths, null).Select(f => Path.GetFileName(f.OutputBase)));
    }

    [Theory]
    [InlineData("基本設計書 ver1.2.docx", "基本設計書 ver1.2")]
    [InlineData("ＡＢＣ（第２版）.pdf", "ＡＢＣ（第２版）")]
    [InlineData("設計 書　案.md", "設計 書　案")]
    public void Japanese_spaces_and_full_width_names_stay(string name, string output)
    {
        using var folder = new TemporaryFolder();

        Assert.Equal(output, Path.GetFileName(InputFiles.Resolve([folder.Write(name, "x")], null).Single().OutputBase));
    }

    [Fact]
    public void A_folder_gives_its_documents_in_order_with_those_below()
    {
        using var folder = new TemporaryFolder();
        foreach (var name in (string[])["b.md", "a.pdf", "c/d.txt", "e.png", "f.xlsx"]) folder.Write(name, "x");

        Assert.Equal(["a.pdf", "b.md", "d.txt"], InputFiles.Resolve([folder.Folder], null).Select(f => Path.GetFileName(f.Path)));
    }

    [Fact]
    public void Folders_below_are_kept_in_the_folder_asked_for()
    {
        using var folder = new TemporaryFolder();
        folder.Write("in/c/d.txt", "x");

        Assert.Equal(folder.PathOf(Path.Combine("out", "c", "d")), InputFiles.Resolve([folder.PathOf("in")], folder.PathOf("out")).Single().OutputBase);
    }

    [Fact]
    public void Our_own_results_and_lock_files_are_no_input()
    {
        using var folder = new TemporaryFolder();
        foreach (var name in (string[])["a.docx", "a.review.docx", "~$a.docx", ".hidden.md"]) folder.Write(name, "x");

        Assert.Equal(["a.docx"], InputFiles.Resolve([folder.Folder], null).Select(f => Path.GetFileName(f.Path)));
    }

    [Fact]
    public void A_file_named_twice_is_reviewed_once()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("a.md", "x");

        Assert.Single(InputFiles.Resolve([path, folder.Folder], null));
    }

    [Fact]
    public void A_file_that_is_not_there_stays_so_that_it_is_reported() => Assert.Single(InputFiles.Resolve(["no-such-file.docx"], null));
}
