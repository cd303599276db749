using DocReview.Core.Documents;
using DocReview.Core.Review;
using DocReview.Hosting.Reviewing;
using DocReview.Tests.Support;

namespace DocReview.Tests.Hosting;

public sealed class RepeatedContentTests
{
    private int _calls;

    [Fact]
    public async Task A_copy_under_another_name_is_reviewed_once_and_keeps_its_name()
    {
        var reviews = new RepeatedContent(ReviewAsync, capacity: 2);
        var first = await reviews.ReviewAsync(File("a.md", "1"), null, TestContext.Current.CancellationToken);
        var copy = await reviews.ReviewAsync(File("b.md", "1"), null, TestContext.Current.CancellationToken);

        Assert.Equal(1, _calls);
        Assert.Equal("b.md", copy.Report!.Document.FileName);
        Assert.Equal("b.md", copy.Reading.FileName);
        Assert.Equal(first.Report!.Findings, copy.Report.Findings);
    }

    [Fact]
    public async Task Copies_at_the_same_time_are_reviewed_once()
    {
        var reviews = new RepeatedContent(ReviewAsync, capacity: 2);
        await Task.WhenAll(Enumerable.Range(0, 8).Select(i => reviews.ReviewAsync(File($"{i}.md", "1"), null, TestContext.Current.CancellationToken)));

        Assert.Equal(1, _calls);
    }

    [Fact]
    public async Task Other_content_is_reviewed_for_itself()
    {
        var reviews = new RepeatedContent(ReviewAsync, capacity: 2);
        await reviews.ReviewAsync(File("a.md", "1"), null, TestContext.Current.CancellationToken);
        await reviews.ReviewAsync(File("a.md", "2"), null, TestContext.Current.CancellationToken);

        Assert.Equal(2, _calls);
    }

    [Fact]
    public async Task Only_the_last_few_are_kept()
    {
        var reviews = new RepeatedContent(ReviewAsync, capacity: 2);
        foreach (var content in new[] { "1", "2", "3", "1" })
            await reviews.ReviewAsync(File("a.md", content), null, TestContext.Current.CancellationToken);

        Assert.Equal(4, _calls);
    }

    [Fact]
    public async Task A_failure_is_not_handed_to_the_copy()
    {
        var failing = new RepeatedContent((_, _, _) => Interlocked.Increment(ref _calls) == 1 ? Task.FromException<ReviewOutcome>(new IOException("gone")) : Reviews.Sample, capacity: 2);

        await Assert.ThrowsAsync<IOException>(() => failing.ReviewAsync(File("a.md", "1"), null, TestContext.Current.CancellationToken));
        Assert.NotNull((await failing.ReviewAsync(File("b.md", "1"), null, TestContext.Current.CancellationToken)).Report);
    }

    private async Task<ReviewOutcome> ReviewAsync(SourceFile file, IProgress<ReviewStep>? progress, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _calls);
        await Task.Yield();
        return await Reviews.Sample;
    }

    private static SourceFile File(string name, string sha256) => new(name, SourceFormat.Markdown, ReadOnlyMemory<byte>.Empty, sha256);
}
