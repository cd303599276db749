namespace DocReview.Reading.Isolation;

/// <summary>What one reading child may cost. The first two are settings; the others follow from what was measured.</summary>
internal sealed record WorkerLimits
{
    private const long Megabyte = 1024 * 1024;

    /// <summary>Resident memory of one child in MiB, native memory and the runtime's own included. Checked from outside.</summary>
    public int MemoryMegabytes { get; init; } = 600;

    /// <summary>Wall clock for one file, before its size is added.</summary>
    public int TimeoutSeconds { get; init; } = 60;

    /// <summary>Seconds added for each MiB of a file: a manual of 100 MB is not hostile, only long.</summary>
    public int SecondsPerMegabyte { get; init; } = 2;

    /// <summary>
    /// Share of the memory that managed objects may take. The runtime, its compiled code and stacks need some 80 MiB beside them;
    /// the heap limit is exact, while the check from outside sees a fast allocation late.
    /// </summary>
    public double HeapShare { get; init; } = 0.7;

    /// <summary>Time between two looks at a child: short enough to stop 2 GB/s of native allocation within the limit's order.</summary>
    public TimeSpan WatchEvery { get; init; } = TimeSpan.FromMilliseconds(50);

    /// <summary>Files after which a child is replaced, so that nothing a library keeps can pile up for ever.</summary>
    public int FilesPerChild { get; init; } = 500;

    /// <summary>Share of the memory above which an idle child is replaced: the next file is to have nearly all of it.</summary>
    public double RecycleShare { get; init; } = 0.5;

    /// <summary>Bytes of an answer: a document of 100 MB full of pictures, in base64, and its text.</summary>
    public long MaxAnswerBytes { get; init; } = 256 * Megabyte;

    /// <summary>The limit of managed memory in bytes.</summary>
    public long HeapBytes => (long)(MemoryMegabytes * Megabyte * HeapShare);

    /// <summary>The limit of resident memory in bytes.</summary>
    public long MemoryBytes => MemoryMegabytes * Megabyte;

    /// <summary>Resident bytes above which an idle child is replaced.</summary>
    public long RecycleBytes => (long)(MemoryBytes * RecycleShare);

    /// <summary>Wall clock for a file of that many bytes.</summary>
    public TimeSpan TimeoutFor(int fileBytes) => TimeSpan.FromSeconds(TimeoutSeconds + SecondsPerMegabyte * (fileBytes / (double)Megabyte));
}
