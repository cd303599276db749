using DocReview.Evaluation.Reading;
using DocReview.Hosting.Commands;
using DocReview.Tests.Support;

namespace DocReview.Tests.Evaluation.Reading;

public sealed class ReadingEvaluationTests
{
    [Fact]
    public async Task A_reader_that_throws_on_damage_is_named()
    {
        DocumentReading? Read(string name, ReadingKind kind, byte[] bytes, CancellationToken cancellationToken) => name.StartsWith("probe", StringComparison.Ordinal)
            ? throw new InvalidOperationException("broken")
            : EvalReadCommand.Read(name, kind, bytes, cancellationToken);

        var result = await RunOnAsync("metering-api", Read);

        Assert.Equal(0, result.Damaged.Part);
        Assert.Contains(result.Faults, f => f.Contains("broken", StringComparison.Ordinal));
        Assert.Contains(Criteria.Of(result), c => c is { Id: "C14", Verdict: CriterionVerdict.Missed });
    }

    [Fact]
    public async Task What_a_reader_invents_is_listed()
    {
        static DocumentReading? Read(string name, ReadingKind kind, byte[] bytes, CancellationToken cancellationToken) =>
            EvalReadCommand.Read(name, kind, bytes, cancellationToken) is { } reading
                ? Readings.Of(kind, reading.Raw.Diagnostics, [.. reading.Raw.Blocks, Readings.Block(Core.Documents.BlockType.Heading, "9 Invented", 1)]) with { FileName = name }
                : null;

        var result = await RunOnAsync("metering-api", Read);

        Assert.Contains("+ heading: 1 9|Invented", Assert.Single(result.Differences), StringComparison.Ordinal);
        Assert.True(Assert.Single(result.Documents).Headings.Share < 1);
    }

    [Fact]
    public async Task A_folder_without_goldens_is_refused()
    {
        using var folder = new TemporaryFolder();

        await Assert.ThrowsAsync<InvalidDataException>(() => new ReadingEvaluation(EvalReadCommand.Read, TimeProvider.System).RunAsync(folder.Folder, TestContext.Current.CancellationToken));
    }

    private static async Task<ReadingResult> RunOnAsync(string id, ReadFile read)
    {
        using var folder = new TemporaryFolder();
        var target = Directory.CreateDirectory(Path.Combine(folder.Folder, "reading", id)).FullName;
        foreach (var file in Directory.EnumerateFiles(Repository.PathOf("goldens", "reading", id))) File.Copy(file, Path.Combine(target, Path.GetFileName(file)));
        return await new ReadingEvaluation(read, TimeProvider.System).RunAsync(folder.Folder, TestContext.Current.CancellationToken);
    }
}
