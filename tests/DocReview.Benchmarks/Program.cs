using BenchmarkDotNet.Running;
using DocReview.Benchmarks;

// --quick prints a median of ten runs per step in seconds; without it, BenchmarkDotNet measures properly and takes minutes.
if (args is ["--quick"])
{
    QuickLook.Run();
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(ReviewSteps).Assembly).Run(args);
