using System.Collections;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace DocReview.Reading.Isolation;

/// <summary>The command that starts a reading child: this very program with a hidden verb.</summary>
/// <param name="FileName">Program to start.</param>
/// <param name="Arguments">Its arguments, unquoted.</param>
internal sealed record WorkerLaunch(string FileName, ImmutableArray<string> Arguments)
{
    private const string Muxer = "dotnet";

    // A child gets what the runtime needs to start and to read Japanese, and nothing else: keys and tokens of the parent stay there.
    private static readonly string[] PassedOn =
    [
        "PATH", "HOME", "USERPROFILE", "SystemRoot", "TMPDIR", "TEMP", "TMP", "LANG", "LC_ALL", "LD_LIBRARY_PATH",
        "DOTNET_ROOT", "DOTNET_ROOT_X64", "DOTNET_ROOT_ARM64", "DOTNET_SYSTEM_GLOBALIZATION_APPLOCALICU", "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT",
    ];

    /// <summary>Starts this program again, whether it runs as a published program, by <c>dotnet docreview.dll</c> or inside a test host.</summary>
    public static WorkerLaunch OfThisProgram()
    {
        var library = typeof(WorkerLaunch).Assembly.Location;
        var name = typeof(WorkerLaunch).Assembly.GetName().Name!;
        var running = Environment.ProcessPath;
        // One file without a library beside it can only start itself.
        if (running is not null && (library.Length == 0 || Path.GetFileName(running) == Program(name)))
            return new(running, [ReadWorker.Verb]);
        return new(FindMuxer(), [library, ReadWorker.Verb]);
    }

    /// <summary>How to start a child that keeps within the memory limit.</summary>
    public ProcessStartInfo ToStartInfo(WorkerLimits limits)
    {
        var info = new ProcessStartInfo(FileName, Arguments)
        {
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        info.Environment.Clear();
        foreach (DictionaryEntry variable in Environment.GetEnvironmentVariables())
        {
            if (variable is { Key: string key, Value: string value } && PassedOn.Contains(key, StringComparer.OrdinalIgnoreCase)) info.Environment[key] = value;
        }

        info.Environment["DOTNET_GCHeapHardLimit"] = limits.HeapBytes.ToString("X", CultureInfo.InvariantCulture);
        info.Environment["DOTNET_gcServer"] = "0";
        // Diagnostics would leave a socket file behind whenever a child is killed, and a dump would hold the document.
        info.Environment["DOTNET_EnableDiagnostics"] = "0";
        info.Environment["DOTNET_DbgEnableMiniDump"] = "0";
        return info;
    }

    // The runtime lies in <root>/shared/Microsoft.NETCore.App/<version>/, the muxer in <root>.
    private static string FindMuxer()
    {
        var root = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));
        var muxer = Path.Combine(root, Program(Muxer));
        return File.Exists(muxer) ? muxer : Muxer;
    }

    private static string Program(string name) => OperatingSystem.IsWindows() ? $"{name}.exe" : name;
}
