using System.Text;
using DocReview.Core.Lenses;
using DocReview.Tests.Support;

namespace DocReview.Tests.Architecture;

public sealed class ReferenceTests
{
    [Fact]
    public void Core_references_nothing_but_the_framework()
    {
        var references = typeof(Lens).Assembly.GetReferencedAssemblies();

        Assert.NotEmpty(references);
        Assert.All(references, r => Assert.StartsWith("System", r.Name, StringComparison.Ordinal));
    }

    [Fact]
    public void Core_names_no_package_but_its_analyzers()
    {
        var packages = File.ReadLines(Repository.PathOf("src", "DocReview.Core", "DocReview.Core.csproj")).Where(l => l.Contains("<PackageReference", StringComparison.Ordinal));

        Assert.All(packages, p => Assert.Contains("PrivateAssets=\"all\"", p, StringComparison.Ordinal));
    }

    [Fact]
    public void Banned_symbols_are_wired_to_the_core_project()
    {
        var project = File.ReadAllText(Repository.PathOf("src", "DocReview.Core", "DocReview.Core.csproj"));

        Assert.Contains("Microsoft.CodeAnalysis.BannedApiAnalyzers", project, StringComparison.Ordinal);
        Assert.Contains("<AdditionalFiles Include=\"BannedSymbols.txt\" />", project, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("P:System.DateTime.UtcNow")]
    [InlineData("P:System.DateTimeOffset.UtcNow")]
    [InlineData("T:System.IO.File")]
    [InlineData("T:System.Random")]
    [InlineData("M:System.Guid.NewGuid")]
    [InlineData("P:System.Globalization.CultureInfo.CurrentCulture")]
    public void Clock_files_chance_and_culture_are_banned_in_core(string symbol)
    {
        var banned = File.ReadLines(Repository.PathOf("src", "DocReview.Core", "BannedSymbols.txt"));

        Assert.Contains(banned, l => l.StartsWith(symbol + ";", StringComparison.Ordinal));
    }

    [Fact]
    public void A_banned_symbol_breaks_the_build()
    {
        var severity = File.ReadLines(Repository.PathOf(".editorconfig")).Single(l => l.StartsWith("dotnet_diagnostic.RS0030.severity", StringComparison.Ordinal));

        Assert.EndsWith("error", severity, StringComparison.Ordinal);
    }

    [Fact]
    public void Compatibility_normalization_works_on_japanese() =>
        Assert.Equal("バ", "ﾊﾞ".Normalize(NormalizationForm.FormKC));
}
