using BenchmarkDotNet.Running;
using DocReview.Benchmarks;

// --quick prints a median of ten runs per step in seconds, --scale how time grows with the length of a document; without either,
// BenchmarkDotNet measures properly and takes minutes.
if (args is ["--quick"])
{
    QuickLook.Run();
    return;
}

// --reading prints speed and memory of the readers beside other programs on the same files.
if (args is ["--reading"])
{
    ReadingSpeed.Run();
    return;
}

if (args is ["--read-once", var path])
{
    ReadingSpeed.ReadOnce(path);
    return;
}

// --read-again keeps reading one file for some seconds, for a profiler to look at.
if (args is ["--read-again", var again])
{
    ReadingSpeed.ReadAgain(again);
    return;
}

if (args is ["--scale"])
{
    ScaleTable.Run();
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(ReviewSteps).Assembly).Run(args);
