using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using System.Text.Json;
using DocReview.Core.Documents;

namespace DocReview.Reading.Isolation;

/// <summary>One child, seen from the parent. It reads one file at a time, so whatever ends it is that file's doing.</summary>
internal sealed class WorkerProcess : IDisposable
{
    private const int ReapMilliseconds = 5_000;
    private const int TailBytes = 4 * 1024;

    private readonly Process process;
    private readonly WorkerLimits limits;
    private readonly Thread drain;
    private readonly byte[] head = new byte[TailBytes];
    private int headLength;

    private WorkerProcess(Process process, WorkerLimits limits)
    {
        this.process = process;
        this.limits = limits;
        // Its own thread, so that a full pipe can never block a child that has much to complain about.
        drain = new Thread(DrainErrors) { IsBackground = true, Name = "reading-errors" };
        drain.Start();
    }

    /// <summary>Files read so far.</summary>
    public int FilesRead { get; private set; }

    /// <summary>Whether it can take another file at a full share of its limits.</summary>
    public bool IsFit => FilesRead < limits.FilesPerChild && !process.HasExited && ResidentBytes <= limits.RecycleBytes;

    /// <summary>Resident memory now; 0 when the child is gone.</summary>
    public long ResidentBytes
    {
        get
        {
            try
            {
                process.Refresh();
                return process.HasExited ? 0 : process.WorkingSet64;
            }
            catch (InvalidOperationException)
            {
                return 0; // It ended between the question and the answer.
            }
        }
    }

    /// <summary>Starts a child.</summary>
    /// <exception cref="Win32Exception">The program cannot be started.</exception>
    public static WorkerProcess Start(WorkerLaunch launch, WorkerLimits limits) =>
        new(Process.Start(launch.ToStartInfo(limits)) ?? throw new Win32Exception("no process was started"), limits);

    /// <summary>Sends a file and waits for the answer. A child that gives none is dead afterwards.</summary>
    /// <exception cref="OperationCanceledException">The watch killed the child because of the token.</exception>
    public WorkerOutcome Read(SourceFile file, WorkerWatch watch, CancellationToken cancellationToken)
    {
        using var guard = watch.Guard(this, limits.TimeoutFor(file.Bytes.Length), cancellationToken);
        try
        {
            WorkerProtocol.WriteRequest(process.StandardInput.BaseStream, file);
            var answer = WorkerProtocol.ReadAnswer(process.StandardOutput.BaseStream, limits.MaxAnswerBytes);
            FilesRead++;
            return answer.Document is { } document ? new(document, null) : new(null, WorkerFailure.OfReader(answer.Fault!));
        }
        catch (Exception e) when (e is IOException or InvalidDataException or JsonException or ObjectDisposedException)
        {
            var isGarbled = e is InvalidDataException or JsonException;
            var exitCode = isGarbled ? KillAndReap() : Reap();
            if (guard.Reason is null && exitCode is InterruptedExitCode) cancellationToken.WaitHandle.WaitOne(ReapMilliseconds);
            cancellationToken.ThrowIfCancellationRequested();
            return new(null, guard.Reason ?? (isGarbled ? WorkerFailure.OfGarbledAnswer(e.Message) : WorkerFailure.OfExit(exitCode, Errors(), limits)));
        }
    }

    public void Kill()
    {
        try
        {
            process.Kill();
        }
        catch (Exception e) when (e is InvalidOperationException or Win32Exception)
        {
            // It ended by itself meanwhile.
        }
    }

    public void Dispose()
    {
        KillAndReap();
        process.Dispose();
    }

    // 128 + SIGINT: Ctrl-C in the moment before the child ignores it. The parent's own token follows at once.
    private const int InterruptedExitCode = 130;

    // A child whose pipe has ended is about to exit; one that closed its pipe and lives on is not to be trusted.
    private int Reap()
    {
        if (!process.WaitForExit(ReapMilliseconds)) return KillAndReap();
        return process.ExitCode;
    }

    private int KillAndReap()
    {
        Kill();
        return process.WaitForExit(ReapMilliseconds) ? process.ExitCode : 0;
    }

    private string Errors()
    {
        drain.Join(ReapMilliseconds);
        lock (head) return Encoding.UTF8.GetString(head, 0, headLength);
    }

    // The first lines say what happened; a stack overflow adds megabytes of frames.
    private void DrainErrors()
    {
        var buffer = new byte[TailBytes];
        try
        {
            var errors = process.StandardError.BaseStream;
            for (var read = errors.Read(buffer); read > 0; read = errors.Read(buffer))
            {
                lock (head)
                {
                    var taken = Math.Min(read, head.Length - headLength);
                    buffer.AsSpan(0, taken).CopyTo(head.AsSpan(headLength));
                    headLength += taken;
                }
            }
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException or InvalidOperationException)
        {
            // The child is gone, and so are its complaints.
        }
    }
}
