using System.Text.RegularExpressions;
using DocReview.Tests.Support;

namespace DocReview.Tests.Architecture;

public sealed partial class SourceTextTests
{
    [Fact]
    public void No_source_file_holds_an_absolute_machine_path()
    {
        var files = Directory.EnumerateFiles(Repository.PathOf("src"), "*", SearchOption.AllDirectories)
            .Where(f => !Repository.IsBuilt(f) && Path.GetExtension(f) is ".cs" or ".csproj" or ".json" or ".txt" or ".xml")
            .ToList();

        Assert.NotEmpty(files);
        Assert.All(files.Where(f => !Repository.IsBuilt(f)), f => Assert.DoesNotMatch(MachinePath(), File.ReadAllText(f)));
    }

    [Theory]
    [InlineData("\"/home/someone/x\"")]
    [InlineData("\"/tmp/x\"")]
    [InlineData(@"C:\Users\someone")]
    public void A_machine_path_is_recognised(string text) => Assert.Matches(MachinePath(), text);

    [GeneratedRegex(@"(?<![\w./])/(home|tmp|work|root|Users|mnt|opt|var)/\w|\b[A-Z]:\\\w")]
    private static partial Regex MachinePath();
}
