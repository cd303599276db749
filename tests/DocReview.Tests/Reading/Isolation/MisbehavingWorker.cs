using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using DocReview.Core.Documents;
using DocReview.Reading.Isolation;

namespace DocReview.Tests.Reading.Isolation;

/// <summary>
/// A child that does what a broken reader would do. It is this test program itself, started with two words that are looked for before the
/// test platform begins, so that nothing of the kind is in the shipped program.
/// </summary>
internal static class MisbehavingWorker
{
    private const string Verb = "misbehave";

    /// <summary>How to start a child of a kind, such as <c>hang</c>.</summary>
    public static WorkerLaunch Launch(string kind)
    {
        var program = Path.Combine(AppContext.BaseDirectory, typeof(MisbehavingWorker).Assembly.GetName().Name!);
        return new(OperatingSystem.IsWindows() ? $"{program}.exe" : program, [Verb, kind]);
    }

    [SuppressMessage("Usage", "CA2255:The ModuleInitializer attribute should not be used in libraries", Justification = "This is a program, and its entry point is generated.")]
    [ModuleInitializer]
    internal static void Start()
    {
        if (Environment.GetCommandLineArgs() is [_, Verb, var kind]) Environment.Exit(Run(kind));
    }

    private static int Run(string kind)
    {
        using var input = Console.OpenStandardInput();
        using var output = Console.OpenStandardOutput();
        if (kind == "exits-at-once") return 9;
        var answered = 0;
        while (WorkerProtocol.ReadRequest(input) is { } file)
        {
            Misbehave(kind, file, output, answered++);
        }

        return 0;
    }

    private static void Misbehave(string kind, SourceFile file, Stream output, int answered)
    {
        switch (kind)
        {
            case "hangs": Thread.Sleep(Timeout.Infinite); break;
            case "exits": Environment.Exit(7); break;
            case "overflows-its-stack": Environment.Exit(Recurse(1)); break;
            case "takes-native-memory": TakeNativeMemory(); break;
            case "takes-managed-memory": TakeManagedMemory(); break;
            case "prints-garbage": output.Write("Hello, this is a library speaking.\n"u8); output.Flush(); Thread.Sleep(Timeout.Infinite); break;
            case "announces-too-much": output.Write([0x44, 0x52, 0x41, 0x31, 0xFF, 0xFF, 0xFF, 0xFF]); output.Flush(); Thread.Sleep(Timeout.Infinite); break;
            case "answers-half": output.Write([0x44, 0x52, 0x41, 0x31, 100, 0, 0, 0, 1, (byte)'{']); output.Flush(); Environment.Exit(0); break;
            case "answers-no-json": output.Write([0x44, 0x52, 0x41, 0x31, 3, 0, 0, 0, 1, (byte)'{', (byte)'x']); output.Flush(); break;
            case "complains": Complain(); break;
            case "names-another-format": WorkerProtocol.WriteAnswer(output, Document(file, "別の形式") with { Format = SourceFormat.Text }); break;
            case "answers-an-impossible-table": WorkerProtocol.WriteAnswer(output, ImpossibleTable(file)); break;
            case "answers-no-block": WorkerProtocol.WriteAnswer(output, Document(file, "") with { Blocks = [null!] }); break;
            case "throws": WorkerProtocol.WriteFault(output, "System.FormatException: a bug"); break;
            case "dies-after-the-first" when answered > 0: Environment.Exit(7); break;
            default: WorkerProtocol.WriteAnswer(output, Document(file, $"file {answered} of process {Environment.ProcessId}, {Variables()}")); break;
        }
    }

    private static string Variables() => string.Join(' ', Environment.GetEnvironmentVariables().Keys.Cast<string>().Order(StringComparer.Ordinal));

    private static RawDocument Document(SourceFile file, string text) => new()
    {
        Format = file.Format,
        Blocks = [new RawBlock { Type = BlockType.Paragraph, Text = text, Location = new("line[1]") }],
    };

    private static RawDocument ImpossibleTable(SourceFile file) => new()
    {
        Format = file.Format,
        Blocks = [new RawBlock { Type = BlockType.Table, Location = new("x"), Table = new([new(5, 0, 1, 1, "", new("x"))], 1, 1, 0) }],
    };

    private static int Recurse(int depth) => depth == int.MinValue ? 0 : Recurse(depth + 1) + Recurse(depth + 2);

    private static void TakeNativeMemory()
    {
        const int Piece = 16 * 1024 * 1024;
        while (true)
        {
            Fill(Marshal.AllocHGlobal(Piece), Piece);
            Thread.Sleep(5);
        }

        static void Fill(nint at, int bytes)
        {
            for (var i = 0; i < bytes; i += 4096) Marshal.WriteByte(at, i, 1);
        }
    }

    private static void TakeManagedMemory()
    {
        var kept = new List<byte[]>();
        while (true) kept.Add(new byte[1024 * 1024]);
    }

    private static void Complain()
    {
        using var errors = Console.OpenStandardError();
        var line = new byte[64 * 1024];
        Array.Fill(line, (byte)'!');
        for (var i = 0; i < 100; i++) errors.Write(line);
        Environment.Exit(8);
    }
}
