using System.IO.Compression;
using DocReview.Evaluation.Reading;
using DocReview.ReadingGoldens;
using DocReview.Tests.Support;

namespace DocReview.Tests.Evaluation.Reading;

public sealed class ReadingGoldenTests
{
    public static TheoryData<string> Built => [.. Catalogue.All.Select(d => d.Id)];

    [Theory]
    [MemberData(nameof(Built))]
    public void The_committed_document_is_what_its_source_says(string id)
    {
        var document = Catalogue.All.Single(d => d.Id == id);
        using var zip = ZipFile.OpenRead(Repository.PathOf("goldens", "reading", id, "source.docx"));
        var committed = zip.Entries.ToDictionary(e => e.FullName, Bytes, StringComparer.Ordinal);

        Assert.Equal(document.Parts().Keys, committed.Keys.Order(StringComparer.Ordinal));
        Assert.All(document.Parts(), p => Assert.Equal(p.Value, committed[p.Key]));
    }

    [Theory]
    [MemberData(nameof(Built))]
    public void The_committed_expectation_is_what_its_source_says(string id) => Assert.Equal(
        Catalogue.All.Single(d => d.Id == id).Expected.ToJson(), File.ReadAllText(Repository.PathOf("goldens", "reading", id, "expected.json")));

    [Fact]
    public void Every_golden_loads_and_has_its_files()
    {
        var goldens = ReadingGolden.LoadAll(Repository.PathOf("goldens"));

        Assert.True(goldens.Count >= 7);
        Assert.All(goldens, g => Assert.NotEmpty(ReadingFile.Of(g.Golden, g.Folder)));
    }

    [Fact]
    public void A_golden_that_names_a_missing_table_is_refused()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Folder, "reading", "x", "expected.json");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, """{"id":"x","title":"x","description":"x","language":"ja","tags":[],"sections":[],"tables":[],"order":[{"table":0}],"notes":[],"hidden":[],"furniture":[]}""");

        Assert.Contains("expected.json", Assert.Throws<InvalidDataException>(() => ReadingGolden.LoadAll(folder.Folder)).Message, StringComparison.Ordinal);
    }

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
