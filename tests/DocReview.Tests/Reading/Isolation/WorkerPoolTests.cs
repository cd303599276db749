using System.Globalization;
using DocReview.Reading.Isolation;

namespace DocReview.Tests.Reading.Isolation;

/// <summary>Whatever a child does, the parent lives, says why, and goes on.</summary>
public sealed class WorkerPoolTests
{
    [Theory]
    [InlineData("exits-at-once", WorkerFailureKind.Crash)]
    [InlineData("exits", WorkerFailureKind.Crash)]
    [InlineData("complains", WorkerFailureKind.Crash)]
    [InlineData("answers-half", WorkerFailureKind.Crash)]
    [InlineData("overflows-its-stack", WorkerFailureKind.StackOverflow)]
    [InlineData("takes-managed-memory", WorkerFailureKind.Memory)]
    [InlineData("takes-native-memory", WorkerFailureKind.Memory)]
    [InlineData("prints-garbage", WorkerFailureKind.GarbledAnswer)]
    [InlineData("announces-too-much", WorkerFailureKind.GarbledAnswer)]
    [InlineData("answers-no-json", WorkerFailureKind.GarbledAnswer)]
    [InlineData("throws", WorkerFailureKind.ReaderFault)]
    internal void A_child_that_misbehaves_is_told_by_what_it_did(string kind, WorkerFailureKind expected)
    {
        using var pool = Workers.Pool(kind, Workers.Patient with { MemoryMegabytes = 200 });
        var outcome = pool.Read(Workers.AnyFile, TestContext.Current.CancellationToken);

        Assert.Null(outcome.Document);
        Assert.Equal(expected, outcome.Failure!.Kind);
        Assert.Equal(0, pool.Count);
    }

    [Fact]
    public void A_child_that_hangs_is_stopped_at_its_time_limit()
    {
        using var pool = Workers.Pool("hangs", new() { TimeoutSeconds = 60 }, Workers.HastyClock());
        var failure = pool.Read(Workers.AnyFile, TestContext.Current.CancellationToken).Failure!;

        Assert.Equal((WorkerFailureKind.Time, 60), (failure.Kind, failure.Bound));
        Assert.Equal(0, pool.Count);
    }

    [Fact]
    public void A_large_file_has_more_time() =>
        Assert.Equal(TimeSpan.FromSeconds(60 + (2 * 10)), new WorkerLimits { TimeoutSeconds = 60 }.TimeoutFor(10 * 1024 * 1024));

    [Fact]
    public async Task Cancelling_ends_a_child_that_hangs()
    {
        using var pool = Workers.Pool("hangs");
        using var cancel = new CancellationTokenSource();
        var reading = Task.Run(() => pool.Read(Workers.AnyFile, cancel.Token), TestContext.Current.CancellationToken);
        while (pool.Count == 0) await Task.Delay(1, TestContext.Current.CancellationToken);
        await cancel.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reading);
        Assert.Equal(0, pool.Count);
    }

    [Fact]
    public void A_program_that_is_not_there_is_a_failure_of_its_own()
    {
        using var pool = new ReadWorkerPool(new("no-such-program-anywhere", []), Workers.Patient, TimeProvider.System);

        Assert.Equal(WorkerFailureKind.NotStarted, pool.Read(Workers.AnyFile, TestContext.Current.CancellationToken).Failure!.Kind);
    }

    [Fact]
    public void One_child_reads_file_after_file()
    {
        using var pool = Workers.Pool("answers");
        var texts = Enumerable.Range(0, 3).Select(_ => Read(pool)).ToList();

        Assert.Equal(["0", "1", "2"], texts.Select(Files));
        Assert.Single(texts.Select(Process).Distinct());
        Assert.Equal(1, pool.Count);
    }

    [Fact]
    public void A_child_is_replaced_after_its_share_of_files()
    {
        using var pool = Workers.Pool("answers", Workers.Patient with { FilesPerChild = 2 });

        Assert.Equal(["0", "1", "0"], Enumerable.Range(0, 3).Select(_ => Files(Read(pool))));
    }

    [Fact]
    public void A_child_that_has_grown_is_replaced()
    {
        using var pool = Workers.Pool("answers", Workers.Patient with { RecycleShare = 0.001 });

        Assert.Equal(["0", "0"], Enumerable.Range(0, 2).Select(_ => Files(Read(pool))));
    }

    [Fact]
    public void A_file_that_meets_a_worn_child_gets_a_fresh_one()
    {
        using var pool = Workers.Pool("dies-after-the-first");

        Assert.Equal(["0", "0"], Enumerable.Range(0, 2).Select(_ => Files(Read(pool))));
    }

    [Fact]
    public void A_child_that_died_while_idle_is_replaced()
    {
        using var pool = Workers.Pool("answers");
        using (var child = System.Diagnostics.Process.GetProcessById(int.Parse(Process(Read(pool)), CultureInfo.InvariantCulture)))
        {
            child.Kill();
            child.WaitForExit();
        }

        Assert.Equal("0", Files(Read(pool)));
    }

    [Fact]
    public void Disposing_ends_every_child()
    {
        var pool = Workers.Pool("answers");
        var id = int.Parse(Process(Read(pool)), CultureInfo.InvariantCulture);
        pool.Dispose();

        Assert.Throws<ArgumentException>(() => System.Diagnostics.Process.GetProcessById(id));
    }

    [Fact]
    public void A_real_child_ends_when_its_parent_closes_the_pipe()
    {
        using var child = System.Diagnostics.Process.Start(WorkerLaunch.OfThisProgram().ToStartInfo(new()))!;
        child.StandardInput.Close();

        Assert.True(child.WaitForExit(60_000));
        Assert.Equal(0, child.ExitCode);
    }

    [Fact]
    public void A_child_gets_none_of_the_parents_variables_but_those_it_needs()
    {
        Environment.SetEnvironmentVariable("DOCREVIEW_TEST_SECRET", "hunter2");
        try
        {
            using var pool = Workers.Pool("answers");
            var text = Read(pool);

            Assert.Contains("PATH", text, StringComparison.Ordinal);
            Assert.Contains("DOTNET_GCHeapHardLimit", text, StringComparison.Ordinal);
            Assert.DoesNotContain("SECRET", text, StringComparison.Ordinal);
        }
        finally
        {
            Environment.SetEnvironmentVariable("DOCREVIEW_TEST_SECRET", null);
        }
    }

    private static string Read(ReadWorkerPool pool) => Assert.Single(pool.Read(Workers.AnyFile, TestContext.Current.CancellationToken).Document!.Blocks).Text;

    private static string Files(string text) => text.Split(' ')[1];

    private static string Process(string text) => text.Split(' ')[4].TrimEnd(',');
}
