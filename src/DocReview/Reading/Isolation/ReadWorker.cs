using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using DocReview.Core.Documents;

namespace DocReview.Reading.Isolation;

/// <summary>
/// The child's whole life: reads one file after the other from standard input and answers on standard output, until the input ends.
/// </summary>
internal static class ReadWorker
{
    /// <summary>The hidden verb, alone on the command line.</summary>
    public const string Verb = "read-worker";

    /// <summary>Exit code of a child whose managed memory ran out: it cannot be trusted with an answer any more.</summary>
    public const int OutOfMemoryExitCode = 71;

    /// <summary>Exit code of a child that was sent something else than a request.</summary>
    public const int BadRequestExitCode = 72;

    /// <summary>Stack of the reading thread: several times what documents within the depth limits need, the same on every platform.</summary>
    private const int StackBytes = 16 * 1024 * 1024;

    /// <summary>Managed memory in use from which a child tidies up after a file, while its parent is busy with the answer.</summary>
    private const long TidyFromBytes = 64 * 1024 * 1024;

    public static int Run()
    {
        // Ctrl-C reaches every process of the terminal; the parent decides what it means and closes the pipe or kills.
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, static context => context.Cancel = true);
        using var input = Console.OpenStandardInput();
        using var output = Console.OpenStandardOutput();
        // A library that prints must not corrupt the answers.
        Console.SetOut(TextWriter.Null);
        try
        {
            // This thread always waits on the pipe, even while a file is read: when the parent is gone the process ends, whatever a reader is caught in.
            while (WorkerProtocol.ReadRequest(input) is { } file)
            {
                new Thread(() => Answer(file, output), StackBytes) { IsBackground = true, Name = "reading" }.Start();
            }

            return 0;
        }
        catch (EndOfStreamException)
        {
            return 0;
        }
        catch (InvalidDataException)
        {
            return BadRequestExitCode;
        }
        catch (OutOfMemoryException)
        {
            return OutOfMemoryExitCode;
        }
    }

    private static void Answer(SourceFile file, Stream output)
    {
        try
        {
            var (document, fault) = Read(file);
            if (document is not null) WorkerProtocol.WriteAnswer(output, document);
            else WorkerProtocol.WriteFault(output, fault!);
            if (GC.GetTotalMemory(forceFullCollection: false) > TidyFromBytes) GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        }
        catch (OutOfMemoryException)
        {
            Environment.Exit(OutOfMemoryExitCode);
        }
        catch (IOException)
        {
            Environment.Exit(0); // The parent is gone; nobody waits for the answer.
        }
    }

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "The exception goes to the parent, which reports it.")]
    private static WorkerAnswer Read(SourceFile file)
    {
        try
        {
            return new(LocalReaders.For(file.Format).Read(file, CancellationToken.None), null);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return new(null, e.ToString());
        }
    }
}
