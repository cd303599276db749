using DocReview.Core.Documents;

namespace DocReview.Reading.Isolation;

/// <summary>A document, or why there is none.</summary>
internal sealed record WorkerOutcome(RawDocument? Document, WorkerFailure? Failure);

/// <summary>Which limit a read ran into, or what else went wrong with it.</summary>
internal enum WorkerFailureKind
{
    Time,
    Memory,
    StackOverflow,
    Crash,
    GarbledAnswer,
    ReaderFault,
    NotStarted,
}

/// <summary>Why a child gave no document.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Detail">For the log: exit code and first words on standard error, or the exception. Never shown to customers.</param>
/// <param name="Bound">The limit in seconds or MiB, for <see cref="WorkerFailureKind.Time"/> and <see cref="WorkerFailureKind.Memory"/>.</param>
internal sealed record WorkerFailure(WorkerFailureKind Kind, string Detail, int Bound = 0)
{
    /// <summary>Whether what earlier files left behind in the child may be to blame.</summary>
    public bool MayBeInherited => Kind is WorkerFailureKind.Memory or WorkerFailureKind.Crash or WorkerFailureKind.GarbledAnswer;

    public static WorkerFailure OfReader(string exception) => new(WorkerFailureKind.ReaderFault, exception);

    public static WorkerFailure OfGarbledAnswer(string reason) => new(WorkerFailureKind.GarbledAnswer, reason);

    /// <summary>Tells what ended a child from its exit code and its first words.</summary>
    public static WorkerFailure OfExit(int exitCode, string errors, WorkerLimits limits)
    {
        var detail = $"exit code {exitCode}; {errors}";
        if (exitCode == ReadWorker.OutOfMemoryExitCode || errors.StartsWith("Out of memory", StringComparison.Ordinal)) return new(WorkerFailureKind.Memory, detail, limits.MemoryMegabytes);
        return new(errors.StartsWith("Stack overflow", StringComparison.Ordinal) ? WorkerFailureKind.StackOverflow : WorkerFailureKind.Crash, detail);
    }
}
