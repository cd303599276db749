using System.Diagnostics;
using System.Globalization;
using DocReview.Hosting;
using DocReview.Reading.Isolation;
using DocReview.Tests.Reading.Isolation;
using DocReview.Tests.Support;

namespace DocReview.Tests.Hosting;

/// <summary>Ctrl-C to the whole program, as a terminal sends it.</summary>
public sealed class InterruptTests
{
    public static bool IsLinux => OperatingSystem.IsLinux();

    [Fact(Skip = "Needs Linux: the reading child is found through the process file system. Elsewhere, interrupt a review by hand.", SkipUnless = nameof(IsLinux))]
    public async Task Ctrl_c_exits_with_130_and_leaves_neither_child_nor_half_file()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.PathOf("endless.pdf"), HostileFiles.All["forms-double-at-each-level.pdf"]());
        using var program = Start("review", folder.Folder, "--out", folder.PathOf("out"));
        var children = await WaitForChildrenAsync(program);
        await InterruptAsync([program.Id, .. children]); // A terminal signals the whole group.
        await program.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(ExitCodes.Cancelled, program.ExitCode);
        Assert.All(children, id => Assert.Throws<ArgumentException>(() => Process.GetProcessById(id)));
        Assert.Equal(["endless.pdf"], Directory.EnumerateFiles(folder.Folder, "*", SearchOption.AllDirectories).Select(f => Path.GetFileName(f)));
    }

    private static Process Start(params string[] words)
    {
        var launch = WorkerLaunch.OfThisProgram();
        return Process.Start(new ProcessStartInfo(launch.FileName, [.. launch.Arguments[..^1], .. words])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
    }

    private static async Task<List<int>> WaitForChildrenAsync(Process program)
    {
        while (!program.HasExited)
        {
            var children = Children(program.Id);
            if (children.Count > 0) return children;
            await Task.Delay(5, TestContext.Current.CancellationToken);
        }

        throw new InvalidOperationException($"The program ended early: {await program.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken)}");
    }

    private static List<int> Children(int parent)
    {
        var proc = Path.Combine(Path.DirectorySeparatorChar.ToString(), "proc", parent.ToString(CultureInfo.InvariantCulture), "task");
        return [.. Directory.EnumerateDirectories(proc)
            .SelectMany(thread => File.ReadAllText(Path.Combine(thread, "children")).Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Select(id => int.Parse(id, CultureInfo.InvariantCulture))];
    }

    private static async Task InterruptAsync(IEnumerable<int> processes)
    {
        using var kill = Process.Start("kill", ["-INT", .. processes.Select(id => id.ToString(CultureInfo.InvariantCulture))]);
        await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
    }
}
