using System.Text.RegularExpressions;
using DocReview.Tests.Support;

namespace DocReview.Tests.Architecture;

public sealed partial class FolderOrderTests
{
    private static readonly string[] CoreFolders =
        ["Documents", "Statements", "Lenses", "Classification", "Guardrails", "Findings", "Rules", "Reports", "Decisions", "Merging", "Review"];

    private static readonly string[] Adapters = ["Reading", "Models", "Writing", "Evaluation"];

    [Fact]
    public void Every_folder_of_core_has_a_place_in_the_order()
    {
        var folders = Repository.Sources("src", "DocReview.Core").Select(f => FolderOf(f, "DocReview.Core"));

        Assert.All(folders, f => Assert.Contains(f, CoreFolders));
    }

    [Fact]
    public void A_core_folder_uses_only_folders_to_its_left()
    {
        var files = Repository.Sources("src", "DocReview.Core").ToList();

        Assert.NotEmpty(files);
        Assert.All(files, file =>
        {
            var own = Array.IndexOf(CoreFolders, FolderOf(file, "DocReview.Core"));
            Assert.All(Used(CoreUse(), file), used => Assert.True(Array.IndexOf(CoreFolders, used) <= own, $"{file} uses {used}"));
        });
    }

    [Fact]
    public void Core_never_uses_an_adapter()
    {
        Assert.All(Repository.Sources("src", "DocReview.Core"), file => Assert.Empty(Used(AdapterUse(), file)));
    }

    [Fact]
    public void Adapters_never_use_each_other_nor_the_host()
    {
        var checkedFiles = 0;
        foreach (var adapter in Adapters.Where(a => Directory.Exists(Repository.PathOf("src", "DocReview", a))))
        {
            foreach (var file in Repository.Sources("src", "DocReview", adapter))
            {
                Assert.All(Used(AdapterUse(), file), used => Assert.True(used == adapter, $"{file} uses {used}"));
                checkedFiles++;
            }
        }

        Assert.True(checkedFiles > 0);
    }

    [Theory]
    [InlineData("using DocReview.Core.Reports;", "Reports")]
    [InlineData("using static DocReview.Core.Review.ReviewStep;", "Review")]
    [InlineData("global::DocReview.Core.Findings.Finding finding;", "Findings")]
    [InlineData("Documents.LocalizedText text;", "Documents")]
    [InlineData("var x = new Findings.Evidence();", "Findings")]
    public void A_use_is_seen_in_usings_and_in_qualified_names(string code, string folder) =>
        Assert.Contains(folder, Matches(CoreUse(), code));

    private static string FolderOf(string file, string project) =>
        Path.GetRelativePath(Repository.PathOf("src", project), file).Split(Path.DirectorySeparatorChar)[0];

    // Comments may name anything; code may not.
    private static List<string> Used(Regex use, string file) =>
        [.. File.ReadLines(file).Where(l => !l.TrimStart().StartsWith("//", StringComparison.Ordinal)).SelectMany(l => Matches(use, l))];

    private static IEnumerable<string> Matches(Regex use, string line) => use.Matches(line).Select(m => m.Groups["f"].Value);

    // Half-qualified names (Documents.LocalizedText) need no using inside DocReview.Core.
    [GeneratedRegex(@"DocReview\.Core\.(?<f>[A-Z]\w+)|(?<![\w.""])(?<f>Documents|Statements|Lenses|Classification|Guardrails|Findings|Rules|Reports|Decisions|Merging|Review)\.(?=[A-Z]\w+[ (>?<])")]
    private static partial Regex CoreUse();

    [GeneratedRegex(@"DocReview\.(?<f>Reading|Models|Writing|Evaluation|Hosting)\b")]
    private static partial Regex AdapterUse();
}
