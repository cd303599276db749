using DocReview.Core.Documents;
using DocReview.Reading.Intake;
using DocReview.Reading.Isolation;
using Microsoft.Extensions.Time.Testing;

namespace DocReview.Tests.Reading.Isolation;

/// <summary>Pools of children for tests, and files to read in them.</summary>
internal static class Workers
{
    /// <summary>A file that nobody looks into: misbehaving children only need to be asked.</summary>
    public static SourceFile AnyFile { get; } = new("設計書.docx", SourceFormat.Docx, new byte[] { 1, 2, 3 }, "0");

    /// <summary>Limits that a machine under load does not reach by chance.</summary>
    public static WorkerLimits Patient { get; } = new() { TimeoutSeconds = 600 };

    public static ReadWorkerPool Pool(string kind, WorkerLimits? limits = null, TimeProvider? clock = null) =>
        new(MisbehavingWorker.Launch(kind), limits ?? Patient, clock ?? TimeProvider.System);

    /// <summary>A pool of the real program.</summary>
    public static ReadWorkerPool RealPool(WorkerLimits? limits = null) => new(WorkerLaunch.OfThisProgram(), limits ?? Patient, TimeProvider.System);

    public static SourceFile Take(string name, byte[] bytes) => FileIntake.Take(name, bytes).File ?? throw new ArgumentException($"{name} is refused at intake");

    /// <summary>A clock that leaps ahead each time it is asked, so that any deadline passes at the second look.</summary>
    public static FakeTimeProvider HastyClock() => new() { AutoAdvanceAmount = TimeSpan.FromHours(1) };
}
